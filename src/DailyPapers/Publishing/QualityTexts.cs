using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>What the checks did, in a line for readers.</summary>
internal static class QualityTexts
{
    /// <summary>Reasons beyond are counted together.</summary>
    private const int MostReasons = 6;

    /// <summary>For the end of a day's page; null where nothing was mended and nothing is marked.</summary>
    internal static string? Line(Edition edition)
    {
        var quality = Quality.Of(edition.Entries);
        var line = string.Join(" · ", new[] { Part("고친 곳", quality.Mended), Part("남은 표시", quality.Errors) }.Where(part => part.Length > 0));
        return line.Length == 0 ? null : "검사: " + line;
    }

    /// <summary>The same for README, where the numbers are enough.</summary>
    internal static string? Counts(Edition edition)
    {
        var quality = Quality.Of(edition.Entries);
        var line = string.Join(" · ", new[] { Count("고친 곳", quality.Mended), Count("확인 필요", quality.Errors) }.Where(part => part.Length > 0));
        return line.Length == 0 ? null : "검사: " + line;
    }

    private static string Count(string name, RuleCounts counts) => counts.Total == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{name} {counts.Total}");

    private static string Part(string name, RuleCounts counts) =>
        counts.Total == 0 ? "" : $"{Count(name, counts)} ({string.Join(", ", Reasons(counts))})";

    private static IEnumerable<string> Reasons(RuleCounts counts)
    {
        var reasons = counts.ByRule.GroupBy(each => FindingTexts.ReasonFor(each.Key), each => each.Value, StringComparer.Ordinal)
            .Select(group => (Reason: group.Key, Count: group.Sum())).OrderByDescending(each => each.Count).ThenBy(each => each.Reason, StringComparer.Ordinal).ToList();
        var shown = reasons.Take(MostReasons).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Reason} {each.Count}"));
        return reasons.Count <= MostReasons ? shown : shown.Append(string.Create(CultureInfo.InvariantCulture, $"그 밖 {reasons.Skip(MostReasons).Sum(each => each.Count)}"));
    }
}
