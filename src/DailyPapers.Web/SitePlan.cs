using DailyPapers.Web.Pages;

namespace DailyPapers.Web;

/// <summary>All files of a site, each known by what it depends on, none drawn yet. Written to a folder or served: it is the same plan.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, SitePage> _pages;

    private SitePlan(Site site, IEnumerable<SitePage> pages) => (Site, _pages) = (site, pages.ToDictionary(page => page.Path, StringComparer.Ordinal));

    public Site Site { get; }

    /// <summary>In no particular order.</summary>
    public IReadOnlyCollection<SitePage> Pages => _pages.Values;

    public static SitePlan Of(Site site) => new(site,
    [
        .. DayPages.Of(site),
        .. PaperPages.Of(site),
        .. ArchivePages.Of(site),
        .. AreaPages.Of(site),
        .. KeywordPages.Of(site),
        .. QualityPages.Of(site),
        .. PlainPages.Of(site),
        .. AssetPages.Of(site),
    ]);

    /// <summary>Null where the site has no such file.</summary>
    public SitePage? Find(string path) => _pages.GetValueOrDefault(path);
}
