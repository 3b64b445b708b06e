using DailyPapers.Web.Cards;
using DailyPapers.Web.Feeds;
using DailyPapers.Web.Pages;
using DailyPapers.Web.Twins;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web;

/// <summary>All files of a site, each known by what it depends on, none drawn yet. Written to a folder or served: it is the same plan.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, SitePage> _pages;

    private SitePlan(Site site, IEnumerable<SitePage> pages) => (Site, _pages) = (site, pages.ToDictionary(page => page.Path, StringComparer.Ordinal));

    public Site Site { get; }

    /// <summary>In no particular order.</summary>
    public IReadOnlyCollection<SitePage> Pages => _pages.Values;

    public static SitePlan Of(Site site)
    {
        Func<Site, IEnumerable<SitePage>>[] kinds =
        [
            DayPages.Of,
            PaperPages.Of,
            ArchivePages.Of,
            AreaPages.Of,
            KeywordPages.Of,
            FeedPages.Of,
            WeekPages.Of,
            shown => [TrendsPage.Of(shown)],
            QualityPages.Of,
            PlainPages.Of,
            SearchScripts.Of,
            TwinPages.Of,
            CardPages.Of,
            AssetPages.Of,
        ];
        // A plan is made again for every change: the kinds are planned side by side.
        var planned = new List<SitePage>[kinds.Length];
        Parallel.For(0, kinds.Length, at => planned[at] = [.. kinds[at](site)]);
        SitePage[] pages = [.. planned.SelectMany(kind => kind)];
        return new SitePlan(site, [.. pages, .. Sitemap.Of(site, pages)]);
    }

    /// <summary>Null where the site has no such file.</summary>
    public SitePage? Find(string path) => _pages.GetValueOrDefault(path);
}
