using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>
/// An entry under headings that no other entry of the day has, or without one that all others have. Our own four labels are a choice for each
/// bullet, not a frame: they may be there or not.
/// </summary>
internal sealed class HeadingDriftRule() : DayRule("heading.drift", Severity.Style, Repair.Mend)
{
    /// <summary>Of two entries nobody can say which one drifted.</summary>
    private const int FewestEntries = 3;

    /// <summary>One entry in so many may be the odd one; and no entry is odd where none has a frame in common with most.</summary>
    private const int OddShare = 5;

    public override IEnumerable<(int Paper, Hit Hit)> Find(ImmutableArray<Writing> day)
    {
        var entries = day.Index().Where(entry => !entry.Item.Headings.IsDefaultOrEmpty && entry.Item.Pieces.Length > 0).ToArray();
        if (entries.Length < FewestEntries)
            yield break;
        var counts = entries.SelectMany(entry => entry.Item.Headings.Distinct(StringComparer.Ordinal)).CountBy(heading => heading, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        if (!counts.Values.Any(count => count * 2 > entries.Length))
            yield break;
        foreach (var (paper, writing) in entries)
        {
            if (Drift(writing.Headings, counts, entries.Length) is { } shown)
                yield return (paper, new Hit(writing.Bullets.FirstOrDefault() ?? writing.Pieces[0], 0, 0) { Shown = shown });
        }
    }

    /// <summary>What is odd about the headings; null where nothing is.</summary>
    private static string? Drift(ImmutableArray<string> headings, Dictionary<string, int> counts, int entries)
    {
        var odd = headings.Where(heading => !IsLabel(heading) && counts[heading] <= Math.Max(1, entries / OddShare)).Distinct(StringComparer.Ordinal).ToArray();
        if (odd.Length > 0)
            return string.Join(", ", odd);
        var missing = counts.Where(count => count.Value == entries - 1 && !IsLabel(count.Key) && !headings.Contains(count.Key, StringComparer.Ordinal)).Select(count => count.Key).ToArray();
        return missing.Length > 0 ? $"없음: {string.Join(", ", missing)}" : null;
    }

    private static bool IsLabel(string heading) => Vocabulary.Labels.Contains(heading.Trim('*', ':', ' ', '[', ']'));
}
