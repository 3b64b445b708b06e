using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The visible marks of what the checks could not confirm.</summary>
internal static class Marks
{
    internal const string Words = "확인 필요";
    internal const string Sign = "**" + Words + "**";

    private const int SpanLength = 80;

    /// <summary>For the end of the line that shows this place of the data; empty where nothing is wrong with it.</summary>
    internal static string Behind(Entry entry, string place) => Of(At(entry, place), " ");

    /// <summary>Marks of places that no line shows. Keywords stand in the data alone, and the abstract's marks beside its sentences.</summary>
    internal static string Elsewhere(Entry entry) => Of(WithoutLine(entry), "");

    /// <summary>The same two without Markdown: what is wrong, as plain text; empty where nothing is.</summary>
    internal static string ReasonsBehind(Entry entry, string place) => Reasons(At(entry, place), text => text);

    /// <inheritdoc cref="ReasonsBehind"/>
    internal static string ReasonsElsewhere(Entry entry) => Reasons(WithoutLine(entry), text => text);

    internal static bool Any(Entry entry, string place) => entry.Marks.Any(mark => IsAt(mark, place));

    private static IEnumerable<Finding> At(Entry entry, string place) => entry.Marks.Where(mark => IsAt(mark, place));

    private static IEnumerable<Finding> WithoutLine(Entry entry) => entry.Marks.Where(mark => !HasLine(entry, mark));

    /// <summary>Whether a mark speaks of this place of the data.</summary>
    internal static bool IsAt(Finding mark, string place) =>
        mark.Where == place || mark.Where.StartsWith(place + ".", StringComparison.Ordinal);

    /// <summary>Whether the place has a line of its own on a page.</summary>
    internal static bool HasLine(Entry entry, Finding mark) =>
        IsAt(mark, "headline") || IsAt(mark, "title_ko")
        || mark.Where.StartsWith("abstract", StringComparison.Ordinal) || mark.Where.StartsWith("keywords", StringComparison.Ordinal)
        || Enumerable.Range(0, entry.Summary?.Bullets.Length ?? 0).Any(index => IsAt(mark, PaperLines.Bullet(index)));

    private static string Of(IEnumerable<Finding> marks, string before)
    {
        var text = Reasons(marks, MarkdownText.Escape);
        return text.Length == 0 ? "" : $"{before}{Sign}({text})";
    }

    private static string Reasons(IEnumerable<Finding> marks, Func<string, string> escape) => string.Join("; ", marks
        .GroupBy(mark => FindingTexts.ReasonFor(mark.Rule), StringComparer.Ordinal)
        .Select(group => Reason(group.Key, group.Select(mark => VisibleText.Cut(mark.Text, SpanLength)), escape)));

    private static string Reason(string reason, IEnumerable<string> spans, Func<string, string> escape)
    {
        var shown = string.Join(", ", spans.Where(span => span.Length > 0).Distinct(StringComparer.Ordinal).Take(10).Select(escape));
        return shown.Length == 0 ? reason : $"{reason}: {shown}";
    }
}
