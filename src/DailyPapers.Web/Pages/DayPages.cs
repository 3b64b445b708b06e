using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The newest edition on the first page, and a page for every day.</summary>
internal static class DayPages
{
    public static string PathOf(DateOnly date) => FormattableString.Invariant($"days/{date:yyyy-MM-dd}.html");

    public static IEnumerable<SitePage> Of(Site site)
    {
        foreach (var day in site.Catalog.Days)
            yield return Page(site, day, PathOf(day.Date));
    }

    private static SitePage Page(Site site, CatalogDay day, string path) =>
        new(path, PageKey.Of(site.Key, day.Hash), async (renderer, token) => await renderer.PageAsync<DayView>(new PageHead(path, "x", "y"), new() { ["Edition"] = await renderer.Shelf.LoadAsync(day, token) })) { Day = day.Date, IsListed = true };
}
