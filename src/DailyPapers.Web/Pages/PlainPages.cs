using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;
using Microsoft.AspNetCore.Components;

namespace DailyPapers.Web.Pages;

/// <summary>Pages that show no papers of their own.</summary>
internal static class PlainPages
{
    /// <summary>The search page's head; a server draws the same page with results in it.</summary>
    public static PageHead Search { get; } = new("search.html", "검색", "지금까지 실은 논문을 한국어와 영어로 찾습니다.") { Scripts = ["assets/search.js"] };

    public static IEnumerable<SitePage> Of(Site site) =>
    [
        Page<SearchView>(site, Search),
        Page<SavedView>(site, new PageHead("saved.html", "관심", "북마크와 관심 낱말. 이 브라우저에만 저장합니다.")),
        Page<GlossaryView>(site, new PageHead("glossary.html", "용어집", "요약이 따르는 용어를 봅니다.")),
        Page<AboutView>(site, new PageHead("about.html", "소개", "이 소식지를 읽는 법과 만드는 법.")),
        // A host shows it in place of any address: where the site's own is known, its links are absolute.
        Page<LostView>(site, new PageHead("404.html", "없는 페이지", "찾는 페이지가 없습니다.")) with { IsListed = false },
    ];

    private static SitePage Page<TComponent>(Site site, PageHead head)
        where TComponent : IComponent =>
        new(head.Path, site.Key, (renderer, _) => renderer.PageAsync<TComponent>(head, [])) { IsListed = true };
}
