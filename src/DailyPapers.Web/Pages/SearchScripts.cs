using System.Text;
using DailyPapers.Searching;
using DailyPapers.Searching.Static;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The search of a site that no server runs, as scripts: they work from a plain folder too.</summary>
internal static class SearchScripts
{
    public static IEnumerable<SitePage> Of(Site site)
    {
        var papers = site.Catalog.Papers;
        var blocks = papers.GroupBy(paper => StaticSearch.BlockOf(paper.Date, papers[0].Date.Year)).Select(block => new SearchBlock(site, block.Key, [.. block])).ToList();
        return blocks.SelectMany(block => block.Pages()).Concat(papers.Select(paper => Paper(site, paper))).Prepend(Index(site, blocks));
    }

    private static SitePage Index(Site site, List<SearchBlock> blocks)
    {
        var key = PageKey.Of([site.Key, .. blocks.Select(block => FormattableString.Invariant($"{block.Facts.Name} {block.Facts.First:O} {block.Facts.Last:O} {block.Facts.Count}"))]);
        return new SitePage("search/index.js", key, (_, _) => Task.FromResult(Encoding.UTF8.GetBytes(StaticSearch.IndexOf(blocks.Select(block => block.Facts), TermForms.Of(site.Options.Glossary)).Content)));
    }

    private static SitePage Paper(Site site, CatalogPaper paper) => new($"search/papers/{paper.Id}.js", PageKey.Of(site.Key, paper.Hash), async (renderer, token) =>
        Encoding.UTF8.GetBytes(PaperScript.Of(new DatedEntry(await renderer.EntryAsync(paper, token), paper.Date)).Content))
    { Day = paper.Date };
}
