using System.Collections.Immutable;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Serving.Live;

/// <summary>What is served from one change of the archive to the next. A request keeps the one that it began with.</summary>
/// <param name="Plan">Every page.</param>
/// <param name="Shelf">The days' texts.</param>
/// <param name="HasArchive">Whether there is anything that could be read.</param>
internal sealed record ServedSite(SitePlan Plan, LiveShelf Shelf, bool HasArchive)
{
    /// <summary>Changes with every day.</summary>
    public string Key { get; } = KeyOf(Plan.Site);

    public Catalog Catalog => Plan.Site.Catalog;

    private static string KeyOf(Site site) => PageKey.Of([site.Key, .. site.Catalog.Days.Select(day => day.Hash)]);

    /// <summary>
    /// The store's days over those of the files. A file wins over a store that does not know it: it came from another machine, or was written by a run that
    /// was killed before it could say so, and the next run takes it over first of all.
    /// </summary>
    public static IEnumerable<CatalogDay> Together(ImmutableDictionary<DateOnly, CatalogDay> files, ImmutableDictionary<DateOnly, StoredDay> stored) =>
        files.Keys.Union(stored.Keys).Order().Select(date =>
            stored.TryGetValue(date, out var newer) && (!files.TryGetValue(date, out var file) || newer.FileHash == file.Hash) ? newer.Day : files[date]);
}
