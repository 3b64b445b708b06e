using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Hosting.Founding;

/// <summary><c>.github/workflows/daily-papers.yml</c>: the digest's day on GitHub's machines.</summary>
public static partial class DailyWorkflow
{
    /// <summary>From the top of the repository, where GitHub looks for it.</summary>
    public const string File = ".github/workflows/daily-papers.yml";

    /// <summary>The name of the action's repository, wherever it is kept, and its version.</summary>
    public const string ActionName = "daily-papers-ko@v1";

    /// <summary>
    /// Stands where it is not known whose action is meant. No account of GitHub's can begin with an underscore: a name that somebody could
    /// register would hand the operator's key to whoever does.
    /// </summary>
    public const string UnknownAction = "_OWNER_/" + ActionName;

    private const string Mark = "# daily-papers init ";

    /// <param name="action">As <see cref="IsAction"/> takes it.</param>
    /// <param name="workspace">The workspace's folder from the top of the repository, as <see cref="IsFolder"/> takes it; a dot for the top itself.</param>
    public static string Yaml(string action, string workspace)
    {
        var body = Template().Replace("{{action}}", action, StringComparison.Ordinal)
            .Replace("{{workspace}}", workspace.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal);
        return Mark + Hash(body) + "\n" + body;
    }

    /// <summary>Whether a file is as we wrote it, whatever version of us: its first line says what the rest was.</summary>
    public static bool IsUntouched(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', 2);
        return lines.Length == 2 && lines[0] == Mark + Hash(lines[1]);
    }

    /// <summary>Whether a text names an action: <c>owner/name@version</c>, a folder of such a repository, or a folder of the digest's own that begins with <c>./</c>.</summary>
    public static bool IsAction(string text) => Action().IsMatch(text);

    /// <summary>Whether a folder's name can stand in a workflow as it is, with nothing in it that YAML or GitHub's expressions would read.</summary>
    public static bool IsFolder(string text) => Folder().IsMatch(text);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));

    private static string Template()
    {
        using var stream = typeof(DailyWorkflow).Assembly.GetManifestResourceStream("Founding/daily-papers.yml") ?? throw new InvalidOperationException("The workflow is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\A(?:\./[A-Za-z0-9._/-]*|[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:/[A-Za-z0-9._-]{1,100})+@[A-Za-z0-9][A-Za-z0-9._/-]{0,99})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Action();

    [GeneratedRegex(@"\A[\p{L}\p{N}._'/ -]{1,500}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Folder();
}
