using System.Collections.Immutable;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <summary>Compares a week with the four calendar weeks before it, as far as the archive has them.</summary>
internal static class ShareChanges
{
    /// <summary>How far back a week is compared.</summary>
    public const int Span = 4;

    /// <summary>Those of the four weeks before that have papers of known areas.</summary>
    public static ImmutableArray<Week> Before(Week week, ImmutableArray<Week> all) =>
        [.. all.Where(each => each.Iso.Monday < week.Iso.Monday && each.Iso.Monday >= week.Iso.Plus(-Span).Monday && each.WithArea > 0)];

    /// <summary>Every area, in the areas' order; empty where there is nothing to compare with.</summary>
    public static ImmutableArray<ShareChange> OfAreas(Week week, ImmutableArray<Week> before) => week.WithArea == 0 || before.IsEmpty
        ? []
        : [.. Areas.All.Select(area => OfArea(area, week, before))];

    /// <summary>
    /// Keywords of at least <see cref="Catalog.FewestOfKeyword"/> papers in all these weeks: of rarer ones any number is chance. By their addresses.
    /// </summary>
    public static ImmutableArray<ShareChange> OfKeywords(Catalog catalog, Week week, ImmutableArray<Week> before)
    {
        if (week.WithArea == 0 || before.IsEmpty)
            return [];
        var places = before.Select((each, index) => (each.Iso, Index: index)).Append((week.Iso, Index: before.Length)).ToDictionary(each => each.Iso, each => each.Index);
        return
        [
            .. catalog.Keywords.Select(page => (Page: page, Counts: Counts(page, places)))
                .Where(each => each.Counts.Sum() >= Catalog.FewestOfKeyword)
                .Select(each => new ShareChange(
                    NameOf(each.Page), each.Page.Slug, each.Counts[^1], Percent.Of(each.Counts[^1], week.WithArea),
                    Percent.Mean([.. before.Select((other, index) => (each.Counts[index], other.WithArea))]))),
        ];
    }

    /// <summary>Those that grew (or shrank) most; ties by papers, then by name.</summary>
    public static ImmutableArray<ShareChange> Most(IEnumerable<ShareChange> changes, bool rising, int count) =>
    [
        .. changes.Where(each => rising ? each.Change > 0 : each.Change < 0)
            .OrderByDescending(each => Math.Abs(each.Change)).ThenByDescending(each => each.Papers).ThenBy(each => each.Name, StringComparer.Ordinal).Take(count),
    ];

    private static ShareChange OfArea(Area area, Week week, ImmutableArray<Week> before) => new(
        area.Name, area.Slug, week.Areas.GetValueOrDefault(area.Name), Percent.Of(week.Areas.GetValueOrDefault(area.Name), week.WithArea),
        Percent.Mean([.. before.Select(each => (each.Areas.GetValueOrDefault(area.Name), each.WithArea))]));

    private static int[] Counts(KeywordPage page, Dictionary<IsoWeek, int> places)
    {
        // Papers stand newest first, and most are older.
        var (counts, first) = (new int[places.Count], places.Keys.Min(week => week.Monday));
        // An imported paper without an area is in no week's sum.
        foreach (var paper in page.Papers.TakeWhile(paper => paper.Date >= first).Where(paper => paper.Area is not null))
        {
            if (places.TryGetValue(IsoWeek.Of(paper.Date), out var place))
                counts[place]++;
        }

        return counts;
    }

    private static string NameOf(KeywordPage page) => page.Keyword.Korean.Length > 0 ? page.Keyword.Korean : page.Keyword.English;
}
