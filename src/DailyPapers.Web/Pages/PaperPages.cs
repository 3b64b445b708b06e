using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Cards;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>A page for every paper, made from the newest day that lists it.</summary>
internal static class PaperPages
{
    public static IEnumerable<SitePage> Of(Site site) => site.Catalog.Papers.GroupBy(paper => paper.Date).SelectMany(day => Pages(site, site.Catalog.Day(day.Key)!.Papers, day));

    private static IEnumerable<SitePage> Pages(Site site, ImmutableArray<CatalogPaper> day, IEnumerable<CatalogPaper> papers)
    {
        var places = day.Select((paper, at) => (paper.Id, at)).ToDictionary(place => place.Id, place => place.at);
        return papers.Select(paper => new SitePage(SitePaths.Paper(paper.Id), KeyOf(site, day, places[paper.Id], paper), (renderer, token) => DrawAsync(renderer, paper, token)) { Day = paper.Date, IsListed = true });
    }

    // Besides itself, a paper's page names the one before and the one behind it, shows earlier papers, links keywords that have a page, and tells the days that list it.
    private static string KeyOf(Site site, ImmutableArray<CatalogPaper> day, int place, CatalogPaper paper)
    {
        var neighbours = new[] { place - 1, place + 1 }.Select(at => at >= 0 && at < day.Length ? $"{day[at].Id}|{day[at].Name}" : null);
        var catalog = site.Catalog;
        var related = catalog.Related.Of(paper).Select(other => $"{other.Paper.Id}|{other.Paper.Date:O}|{other.Paper.Name}|{string.Join(',', other.Shared.Select(keyword => keyword.Korean + "/" + keyword.English))}");
        return PageKey.Of([site.Key, CardPages.PathOf(site, paper), paper.Hash, .. neighbours, .. catalog.DaysOf(paper.Id).Select(KoreanDates.Iso), .. related, .. paper.Keywords.Select(keyword => catalog.KeywordOf(keyword)?.Slug)]);
    }

    private static async Task<byte[]> DrawAsync(SiteRenderer renderer, CatalogPaper paper, CancellationToken cancellationToken)
    {
        var catalog = renderer.Site.Catalog;
        var found = await renderer.EntryAsync(paper, cancellationToken);
        var head = new PageHead(SitePaths.Paper(paper.Id), paper.Name, Description(found))
        {
            Layout = "paper",
            Markdown = SitePaths.PaperMarkdown(paper.Id),
            JsonLd = StructuredData.Paper(renderer.Site, found, paper.Date),
            Card = CardPages.PathOf(renderer.Site, paper),
            HasMaths = HasMaths(found),
        };
        return await renderer.PageAsync<PaperView>(head, new() { [nameof(PaperView.Entry)] = found, [nameof(PaperView.Days)] = catalog.DaysOf(paper.Id) });
    }

    private static string Description(Entry entry) =>
        VisibleText.Cut(entry.Summary is { } summary ? string.Join(' ', DayReading.PointsOf(entry).Select(point => point.Bullet.Text).DefaultIfEmpty(summary.TitleKo)) : entry.Paper.Abstract, 200);

    private static bool HasMaths(Entry entry)
    {
        string[] texts = [entry.Paper.Title, entry.Paper.Abstract, .. entry.Summary is { } summary ? Texts(summary) : []];
        return texts.Any(text => TextRuns.HasMaths(VisibleText.Of(text)));
    }

    private static IEnumerable<string> Texts(Summary summary) =>
    [
        summary.TitleKo, summary.Headline, .. summary.Bullets.SelectMany(bullet => new[] { bullet.Text, bullet.Evidence?.Quote ?? "" }), .. summary.Abstract.SelectMany(pair => new[] { pair.English, pair.Korean }),
    ];
}
