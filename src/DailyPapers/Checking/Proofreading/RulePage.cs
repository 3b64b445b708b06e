using System.Collections.Immutable;
using System.Text;

namespace DailyPapers.Checking.Proofreading;

/// <summary>The page of a rule, <c>docs/rules/ID.md</c>: what it looks for, why, where that comes from, and its table of examples. One text for people, for <c>check --explain</c> and for the tests.</summary>
internal static class RulePage
{
    private const string Prefix = "Rules/";

    /// <summary>The rules that have a page, by id.</summary>
    public static ImmutableArray<string> Ids { get; } =
        [.. typeof(RulePage).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^".md".Length]).Order(StringComparer.Ordinal)];

    /// <summary>As Markdown; null where the rule has none.</summary>
    public static string? Read(string id)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"{Prefix}{id}.md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
