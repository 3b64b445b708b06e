using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <summary>Where the field goes, in numbers counted from the archive and nothing else.</summary>
/// <param name="Week">The week that is compared: the newest whole one, or where there is none the newest; null for an empty archive.</param>
/// <param name="IsWhole">Whether more papers of that week are to be expected.</param>
/// <param name="Before">How many of the four weeks before there are to compare with.</param>
/// <param name="Weeks">The last half year, oldest first; weeks that the archive lacks have no papers.</param>
/// <param name="Areas">All of them, in the areas' order; empty where there is nothing to compare with.</param>
public sealed record Trends(
    string? Week,
    bool IsWhole,
    int Before,
    ImmutableArray<WeekFigures> Weeks,
    ImmutableArray<ShareChange> Areas,
    ImmutableArray<ShareChange> RisingKeywords,
    ImmutableArray<ShareChange> FallingKeywords)
{
    /// <summary>How many weeks are shown.</summary>
    public const int Span = 26;

    private const int MostKeywords = 10;

    /// <summary>Everything that is shown.</summary>
    internal string Key => PageKey.Of([Week, IsWhole ? "1" : "0", Text(Before), .. Weeks.SelectMany(KeysOf), .. KeysOf(Areas), .. KeysOf(RisingKeywords), .. KeysOf(FallingKeywords)]);

    public static Trends Of(Catalog catalog)
    {
        var weeks = DailyPapers.Web.Weeks.Week.Of(catalog);
        return weeks.IsEmpty ? new Trends(null, false, 0, [], [], [], []) : Of(catalog, weeks, weeks.LastOrDefault(week => week.IsWhole) ?? weeks[^1]);
    }

    private static Trends Of(Catalog catalog, ImmutableArray<Week> weeks, Week compared)
    {
        var before = ShareChanges.Before(compared, weeks);
        var keywords = ShareChanges.OfKeywords(catalog, compared, before);
        return new Trends(
            compared.Iso.ToString(), compared.IsWhole, before.Length, Figures(weeks), ShareChanges.OfAreas(compared, before),
            ShareChanges.Most(keywords, rising: true, MostKeywords), ShareChanges.Most(keywords, rising: false, MostKeywords));
    }

    private static ImmutableArray<WeekFigures> Figures(ImmutableArray<Week> weeks)
    {
        var (newest, byWeek) = (weeks[^1].Iso, weeks.ToDictionary(week => week.Iso));
        var first = weeks.First(week => week.Iso.Monday > newest.Plus(-Span).Monday).Iso;
        var figures = ImmutableArray.CreateBuilder<WeekFigures>();
        for (var week = first; week.Monday <= newest.Monday; week = week.Plus(1))
            figures.Add(WeekFigures.Of(week, byWeek.GetValueOrDefault(week)));
        return figures.ToImmutable();
    }

    private static IEnumerable<string?> KeysOf(WeekFigures week) =>
        ["|", week.Week, Text(week.Days), Text(week.Papers), Text(week.MedianVotes), Text(week.CodeShare), .. week.Areas.Select(area => Text(area.Papers))];

    private static IEnumerable<string?> KeysOf(ImmutableArray<ShareChange> changes) =>
        changes.SelectMany(change => new[] { change.Name, change.Slug, Text(change.Papers), Text(change.Share), Text(change.Before) }).Append("|");

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
