using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Cards;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The newest edition on the first page, and a page for every day.</summary>
internal static class DayPages
{
    public const int DaysInRail = 9;

    public static IEnumerable<SitePage> Of(Site site)
    {
        yield return site.Catalog.Newest is { } newest ? Home(site, newest) : EmptyHome(site);
        foreach (var day in site.Catalog.Days)
            yield return new SitePage(SitePaths.Day(day.Date), KeyOf(site, day, MonthOf(site, day.Date)), (renderer, token) => DrawAsync(renderer, day, isHome: false, token)) { Day = day.Date, IsListed = true };
    }

    private static SitePage Home(Site site, CatalogDay day) =>
        new("index.html", KeyOf(site, day, site.Catalog.Around(day.Date, DaysInRail)), (renderer, token) => DrawAsync(renderer, day, isHome: true, token)) { Day = day.Date, IsListed = true };

    private static SitePage EmptyHome(Site site) =>
        new("index.html", site.Key, (renderer, _) => renderer.PageAsync<EmptyView>(new PageHead("index.html", null, "아직 발행한 날이 없습니다."), []));

    // The rail names other days with their numbers of papers, and the page links the days before and after.
    private static string KeyOf(Site site, CatalogDay day, IEnumerable<CatalogDay> others) =>
        PageKey.Of([site.Key, day.Shown, .. others.Append(site.Catalog.Before(day.Date)).Append(site.Catalog.After(day.Date)).OfType<CatalogDay>().Select(other => FormattableString.Invariant($"{other.Date:yyyy-MM-dd} {other.Papers.Length}"))]);

    private static IEnumerable<CatalogDay> MonthOf(Site site, DateOnly date) =>
        Enumerable.Range(1, DateTime.DaysInMonth(date.Year, date.Month)).Select(day => site.Catalog.Day(new DateOnly(date.Year, date.Month, day))).OfType<CatalogDay>();

    private static async Task<byte[]> DrawAsync(SiteRenderer renderer, CatalogDay day, bool isHome, CancellationToken cancellationToken)
    {
        var edition = await renderer.Shelf.LoadAsync(day, cancellationToken) ?? new Edition(day.Date, day.IsFinal, []);
        var head = new PageHead(isHome ? "index.html" : SitePaths.Day(day.Date), isHome ? null : KoreanDates.Full(day.Date), Description(day, edition))
        {
            Layout = "day",
            Markdown = isHome ? "index.md" : SitePaths.DayMarkdown(day.Date),
            JsonLd = StructuredData.Day(renderer.Site, day),
            Card = CardPages.PathOf(renderer.Site, day.Date),
            HasMaths = edition.Entries.SelectMany(Shown).Any(text => TextRuns.HasMaths(VisibleText.Of(text))),
        };
        return await renderer.PageAsync<DayView>(head, new() { [nameof(DayView.Edition)] = edition, [nameof(DayView.IsHome)] = isHome });
    }

    private static IEnumerable<string> Shown(Entry entry) => DayReading.PointsOf(entry).Select(point => point.Bullet.Text).Prepend(PaperLines.Name(entry));

    private static string Description(CatalogDay day, Edition edition)
    {
        var first = string.Join(" / ", DayReading.Of(edition).Top.Select(PaperLines.Name));
        return FormattableString.Invariant($"{day.Date:yyyy-MM-dd} Hugging Face Daily Papers {day.Papers.Length}편을 한국어로. {first}").Trim();
    }
}
