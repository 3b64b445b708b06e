using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Serving.Api;

/// <summary>An area's papers in a week: counted, never judged.</summary>
/// <param name="Week">ISO 8601, such as 2026-W47.</param>
[Description("An area's papers in a week.")]
internal sealed record WeekCounts(
    [property: Description("ISO 8601, such as 2026-W47.")] string Week,
    string Area,
    int Papers,
    [property: Description("The papers' votes together.")] int Votes,
    [property: Description("The share of the papers that name their code, from 0 to 1, to three places.")] double WithCode)
{
    /// <summary>Newest week first, areas in the data format's order; a week without papers of an area has no row. Papers without an area are not counted.</summary>
    public static ImmutableArray<WeekCounts> Of(Catalog catalog) =>
    [
        .. catalog.Papers.Where(paper => paper.Area is not null).GroupBy(paper => (Week: WeekOf(paper.Date), Area: paper.Area!))
            .OrderByDescending(group => group.Key.Week, StringComparer.Ordinal).ThenBy(group => Areas.All.IndexOf(Areas.Named(group.Key.Area)!))
            .Select(group => new WeekCounts(group.Key.Week, group.Key.Area, group.Count(), group.Sum(paper => paper.Upvotes), Math.Round((double)group.Count(paper => paper.HasCode) / group.Count(), 3))),
    ];

    private static string WeekOf(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }
}
