using System.Security.Cryptography;
using System.Text;

namespace DailyPapers.Summarizing;

/// <summary>The prompts: Markdown files of this folder, built into the program and versioned by their hash.</summary>
public static class Prompts
{
    /// <summary>What a digest is written in if nothing else is set.</summary>
    public const string DefaultRegister = "합니다체";

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        [DefaultRegister] = "`-습니다/-ㅂ니다.`로",
        ["해요체"] = "`-아요/-어요/-예요.`로",
        ["한다체"] = "`-다.`로",
        ["명사형"] = "`-함/-음/-임.` 꼴의 명사형으로",
    };

    /// <summary>The fixed first message. It comes first and never changes within a version, so that a provider's cache of prefixes hits.</summary>
    public static string System { get; } = SystemIn(DefaultRegister);

    /// <summary>Added to the first message for servers that cannot be given the schema in another way.</summary>
    public static string Schema { get; } = Read("schema.md").Replace("{{schema}}", AnswerSchema.Text, StringComparison.Ordinal);

    /// <summary>The first message of a digest in this register: one of 합니다체, 해요체, 한다체, 명사형.</summary>
    public static string SystemIn(string register) => Read("system.md")
        .Replace("{{register}}", register, StringComparison.Ordinal)
        .Replace("{{ending}}", Endings.GetValueOrDefault(register, Endings[DefaultRegister]), StringComparison.Ordinal);

    /// <summary><c>sha256:</c> and the hash of all prompt files, the schema and the register.</summary>
    public static string HashIn(string register) => Sha256(SystemIn(register) + "\0" + Read("schema.md") + "\0" + Read("follow-up.md") + "\0" + AnswerSchema.Text);

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
