using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>What a rule's page says in English, in its line <c>English: NAME. WHY. REPAIR.</c></summary>
/// <param name="Name">The reason in a few words, as beside a finding.</param>
/// <param name="Why">What it looks for, and why.</param>
/// <param name="Repair">What becomes of a hit.</param>
internal sealed record EnglishPage(string Name, string Why, string Repair)
{
    public const string Key = "English: ";

    public required Severity Severity { get; init; }

    /// <summary>Null where the page has no such line.</summary>
    public static EnglishPage? Of(string page)
    {
        var lines = page.Split('\n');
        if (Array.Find(lines, line => line.StartsWith(Key, StringComparison.Ordinal)) is not { } line)
            return null;
        var text = line[Key.Length..].Replace("`", "", StringComparison.Ordinal).Trim().TrimEnd('.');
        var (first, last) = (text.IndexOf(". ", StringComparison.Ordinal), text.LastIndexOf(". ", StringComparison.Ordinal));
        if (first < 0 || last == first)
            return null;
        var weight = Array.Find(lines, each => each.Contains("무게", StringComparison.Ordinal)) ?? "";
        return new EnglishPage(text[..first], text[(first + 2)..(last + 1)], text[(last + 2)..] + ".") { Severity = weight.Contains("오류", StringComparison.Ordinal) ? Severity.Error : Severity.Style };
    }
}
