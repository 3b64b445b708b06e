using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The areas: their newest papers, and all papers of each year, which stay as they are once the year is over.</summary>
internal static class AreaPages
{
    private const int Newest = 100;
    private const string Index = "areas.html";

    public static IEnumerable<SitePage> Of(Site site)
    {
        var counts = Areas.All.Select(area => site.Catalog.ByArea.TryGetValue(area.Name, out var papers) ? FormattableString.Invariant($"{papers.Length} {papers[0].Date:O}") : "");
        yield return new SitePage(Index, PageKey.Of([site.Key, .. counts]), (renderer, _) => renderer.PageAsync<AreasView>(new PageHead(Index, "분야", "논문을 분야별로 봅니다."), [])) { IsListed = true };
        foreach (var area in Areas.All.Where(area => site.Catalog.ByArea.ContainsKey(area.Name)))
        {
            var papers = site.Catalog.ByArea[area.Name];
            yield return Page(site, area, null, SitePaths.Area(area), [.. papers.Take(Newest)]);
            foreach (var year in papers.GroupBy(paper => paper.Date.Year))
                yield return Page(site, area, year.Key, SitePaths.AreaYear(area, year.Key), [.. year]);
        }
    }

    private static SitePage Page(Site site, Area area, int? year, string path, IReadOnlyList<CatalogPaper> papers)
    {
        var all = site.Catalog.ByArea[area.Name];
        var key = PageKey.Of([site.Key, FormattableString.Invariant($"{all.Length}"), .. all.Select(paper => paper.Date.Year).Distinct().Select(other => FormattableString.Invariant($"{other}")), "|", .. papers.Select(paper => paper.Hash)]);
        var head = new PageHead(path, year is null ? area.Name : FormattableString.Invariant($"{area.Name} {year}년"), $"{area.Name} 분야의 논문을 한국어 요약으로 봅니다.") { Feeds = [(area.Name, $"feeds/{area.Slug}.atom.xml")] };
        return new SitePage(path, key, (renderer, _) => renderer.PageAsync<AreaView>(head, new() { [nameof(AreaView.Area)] = area, [nameof(AreaView.Year)] = year, [nameof(AreaView.Papers)] = papers })) { IsListed = true };
    }
}
