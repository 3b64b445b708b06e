using System.Collections.Immutable;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <summary>A week in numbers.</summary>
/// <param name="Week"><c>2026-W47</c>.</param>
/// <param name="Days">How many lists the archive has of it; 0 for a week that is missing.</param>
/// <param name="MedianVotes">Of the editions, so that old and new weeks had the same time; null without papers.</param>
/// <param name="CodeShare">Papers whose code is known, in percent; null without papers.</param>
/// <param name="Areas">Papers by area, in the areas' order.</param>
public sealed record WeekFigures(string Week, DateOnly Monday, int Days, int Papers, decimal? MedianVotes, decimal? CodeShare, ImmutableArray<AreaCount> Areas)
{
    internal static WeekFigures Of(IsoWeek iso, Week? week) => week is null
        ? new WeekFigures(iso.ToString(), iso.Monday, 0, 0, null, null, [])
        : new WeekFigures(
            iso.ToString(), iso.Monday, week.Days.Length, week.Papers.Length, Median([.. week.Papers.Select(paper => paper.Upvotes).Order()]),
            week.Papers.IsEmpty ? null : Percent.Of(week.Papers.Count(paper => paper.HasCode), week.Papers.Length),
            week.WithArea == 0 ? [] : [.. Catalogs.Areas.All.Select(area => new AreaCount(area.Name, week.Areas.GetValueOrDefault(area.Name), Percent.Of(week.Areas.GetValueOrDefault(area.Name), week.WithArea)))]);

    private static decimal? Median(ImmutableArray<int> votes) => votes.Length switch
    {
        0 => null,
        var count when count % 2 == 1 => votes[count / 2],
        var count => ((decimal)votes[count / 2 - 1] + votes[count / 2]) / 2,
    };
}
