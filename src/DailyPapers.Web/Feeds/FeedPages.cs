using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Components;
using DailyPapers.Web.Pages;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Feeds;

/// <summary>Feeds of everything, of every area and of the weeks, each as RSS, Atom and JSON Feed, and the page that lists them.</summary>
internal static class FeedPages
{
    public const string List = "feeds.html";

    /// <summary>A feed of whole days ends with the day that reaches it, ...</summary>
    private const int EnoughPapers = 40;

    /// <summary>... unless that day would make it longer than this.</summary>
    private const int MostPapers = 60;

    public static IEnumerable<SitePage> Of(Site site)
    {
        var sources = Sources(site);
        var items = new FeedItems(site, [.. sources.SelectMany(source => source.Papers).Select(paper => paper.Id)]);
        return sources.SelectMany(source => Forms(site, source, items)).Append(ListPage(site));
    }

    /// <summary>A feed must have a title, and a digest may have none.</summary>
    public static string TitleOf(SiteOptions options) => options.Title.Length > 0 ? options.Title : "Daily Papers";

    /// <summary>The three forms of a feed whose content is known from <paramref name="key"/>.</summary>
    public static IEnumerable<SitePage> Forms(FeedFiles files, string key, Func<SiteRenderer, CancellationToken, Task<Feed>> loadAsync)
    {
        (string Path, Func<Feed, SiteOptions, byte[]> Render)[] forms = [(files.Rss, RssFeed.Render), (files.Atom, AtomFeed.Render), (files.Json, JsonFeed.Render)];
        return forms.Select(form => new SitePage(form.Path, PageKey.Of(key, form.Path), async (renderer, token) => form.Render(await loadAsync(renderer, token), renderer.Site.Options)));
    }

    private static IEnumerable<SitePage> Forms(Site site, Source source, FeedItems items)
    {
        var key = PageKey.Of([site.Key, Moment(source.Updated), .. source.Papers.SelectMany(paper => KeysOf(site.Catalog, paper))]);
        return Forms(source.Files, key, async (renderer, token) => new Feed(
            source.Files, source.Title, source.Description, source.Page, source.Updated, await items.LoadAsync(source.Papers, renderer.Shelf, token)));
    }

    private static ImmutableArray<Source> Sources(Site site) => [All(site), .. Areas.All.Select(area => Of(site, area))];

    private static Source All(Site site) => new(
        FeedFiles.All, TitleOf(site.Options), "Hugging Face Daily Papers의 논문을 날마다 한국어로 요약하고 원문과 대조합니다.", "index.html", WholeDays(site.Catalog));

    private static Source Of(Site site, Area area) => new(
        FeedFiles.Of(area), $"{TitleOf(site.Options)}: {area.Name}", $"Hugging Face Daily Papers 가운데 {area.Name} 분야의 논문을 한국어로 요약하고 원문과 대조합니다.",
        SitePaths.Area(area), [.. site.Catalog.ByArea.GetValueOrDefault(area.Name, []).Take(EnoughPapers)]);

    private static ImmutableArray<CatalogPaper> WholeDays(Catalog catalog)
    {
        var papers = ImmutableArray.CreateBuilder<CatalogPaper>();
        foreach (var day in catalog.Papers.GroupBy(paper => paper.Date))
        {
            if (papers.Count >= EnoughPapers || papers.Count > 0 && papers.Count + day.Count() > MostPapers)
                break;
            papers.AddRange(day);
        }

        return papers.ToImmutable();
    }

    private static IEnumerable<string?> KeysOf(Catalog catalog, CatalogPaper paper) =>
        [paper.Id.Value, paper.Hash, .. catalog.DaysOf(paper.Id).Select(date => date.ToString("O", CultureInfo.InvariantCulture))];

    private static string Moment(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    private static SitePage ListPage(Site site) => new(List, PageKey.Of(site.Key), (renderer, _) =>
        renderer.PageAsync<FeedList>(new PageHead(List, "구독", "RSS, Atom, JSON Feed로 새 논문을 받아 봅니다. 전체, 분야별, 주간 피드가 있습니다."), []))
    { IsListed = true };

    private sealed record Source(FeedFiles Files, string Title, string Description, string Page, ImmutableArray<CatalogPaper> Papers)
    {
        /// <summary>An empty feed has to say something too.</summary>
        public DateTimeOffset Updated => Papers.IsEmpty ? DateTimeOffset.UnixEpoch : ListHours.ClosesAt(Papers.Max(paper => paper.Date));
    }
}
