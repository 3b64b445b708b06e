using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <summary>What a week's page tells, whatever form it takes.</summary>
/// <param name="Top">The ten with most votes; ties by id.</param>
/// <param name="Before">How many of the four weeks before there are to compare with.</param>
/// <param name="Changes">Of all areas; empty where there is nothing to compare with.</param>
/// <param name="Previous">The archive's week before; null at its beginning.</param>
/// <param name="Next">The archive's week after; null at its end.</param>
public sealed record WeekReport(Week Week, ImmutableArray<TopPaper> Top, int Before, ImmutableArray<ShareChange> Changes, IsoWeek? Previous, IsoWeek? Next)
{
    private const int MostTop = 10;
    private const int MostRising = 5;

    public ImmutableArray<ShareChange> Rising => ShareChanges.Most(Changes, rising: true, MostRising);

    /// <summary>Everything that is shown.</summary>
    internal string Key => PageKey.Of(
    [
        Week.Iso.ToString(), Previous?.ToString(), Next?.ToString(), Week.IsWhole ? "1" : "0", Text(Before),
        .. Week.Days.SelectMany(day => new[] { Text(day.Date), Text(day.Papers.Length), day.IsFinal ? "1" : "0" }), "|", Text(Week.Papers.Length),
        .. Top.SelectMany(top => new[] { top.Paper.Id.Value, top.Paper.Headline, top.Paper.TitleKo, top.Paper.Title, top.Paper.Area, Text(top.Paper.Date), top.Paper.IsPending ? "1" : "0", top.Paper.HasCode ? "1" : "0", top.Paper.IsMarked ? "1" : "0", Text(top.Upvotes), top.IsLater ? "1" : "0" }), "|",
        .. Changes.SelectMany(change => new[] { change.Name, Text(change.Papers), Text(change.Share), Text(change.Before) }),
    ]);

    /// <summary>Oldest first.</summary>
    internal static ImmutableArray<WeekReport> Of(Catalog catalog, VoteCounts votes)
    {
        var weeks = Week.Of(catalog);
        return [.. weeks.Select((week, index) => Of(week, index, weeks, votes))];
    }

    private static WeekReport Of(Week week, int index, ImmutableArray<Week> weeks, VoteCounts votes)
    {
        var before = ShareChanges.Before(week, weeks);
        return new WeekReport(
            week, TopOf(week, votes), before.Length, ShareChanges.OfAreas(week, before),
            index > 0 ? weeks[index - 1].Iso : null, index + 1 < weeks.Length ? weeks[index + 1].Iso : null);
    }

    private static ImmutableArray<TopPaper> TopOf(Week week, VoteCounts votes) =>
        [.. week.Papers.Select(paper => TopOf(paper, votes)).OrderByDescending(top => top.Upvotes).ThenBy(top => top.Paper.Id).Take(MostTop)];

    private static TopPaper TopOf(CatalogPaper paper, VoteCounts votes)
    {
        var (upvotes, isLater) = votes.Of(paper);
        return new TopPaper(paper, upvotes, isLater);
    }

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
