using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The keywords that enough papers share.</summary>
internal static class KeywordPages
{
    /// <summary>Of a keyword that half the archive has, the newest are enough: the search finds the others.</summary>
    public const int MostShown = 300;

    private const string Index = "keywords.html";

    public static IEnumerable<SitePage> Of(Site site)
    {
        var keywords = site.Catalog.Keywords;
        var key = PageKey.Of([site.Key, .. keywords.Select(page => FormattableString.Invariant($"{page.Slug} {page.Keyword.Korean} {page.Keyword.English} {page.Papers.Length}"))]);
        yield return new SitePage(Index, key, (renderer, _) => renderer.PageAsync<KeywordsView>(new PageHead(Index, "키워드", "여러 논문에 나온 말로 찾습니다."), [])) { IsListed = true };
        foreach (var page in keywords)
            yield return Page(site, page);
    }

    private static SitePage Page(Site site, KeywordPage page)
    {
        var path = SitePaths.Keyword(page);
        var key = PageKey.Of([site.Key, page.Keyword.Korean, page.Keyword.English, FormattableString.Invariant($"{page.Papers.Length}"), .. page.Papers.Take(MostShown).Select(paper => paper.Hash)]);
        var name = page.Keyword.Korean.Length > 0 ? page.Keyword.Korean : page.Keyword.English;
        return new SitePage(path, key, (renderer, _) => renderer.PageAsync<KeywordView>(new PageHead(path, name, FormattableString.Invariant($"키워드 {name}: 논문 {page.Papers.Length}편")), new() { [nameof(KeywordView.Page)] = page })) { IsListed = true };
    }
}
