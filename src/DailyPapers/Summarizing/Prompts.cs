using System.Security.Cryptography;
using System.Text;

namespace DailyPapers.Summarizing;

/// <summary>The prompts: Markdown files of this folder, built into the program and versioned by their hash.</summary>
public static class Prompts
{
    /// <summary>The fixed first message. It comes first and never changes within a version, so that a provider's cache of prefixes hits.</summary>
    public static string System { get; } = Read("system.md");

    /// <summary>Added to the first message for servers that cannot be given the schema in another way.</summary>
    public static string WithSchema { get; } = System + Read("schema.md").Replace("{{schema}}", AnswerSchema.Text, StringComparison.Ordinal);

    /// <summary><c>sha256:</c> and the hash of all prompt files and the schema.</summary>
    public static string Hash { get; } = Sha256(Read("system.md") + "\0" + Read("schema.md") + "\0" + Read("follow-up.md") + "\0" + AnswerSchema.Text);

    /// <summary>The one follow-up.</summary>
    public static string FollowUp(IEnumerable<string> complaints) =>
        Read("follow-up.md").Replace("{{complaints}}", string.Join('\n', complaints.Select(complaint => "- " + complaint)), StringComparison.Ordinal);

    internal static string Sha256(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(Prompts).Assembly.GetManifestResourceStream("Prompts/" + name) ?? throw new InvalidOperationException($"The prompt {name} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
