using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Weeks;

/// <summary>The page that draws <see cref="Trends"/>.</summary>
internal static class TrendsPage
{
    public const string Path = "trends.html";

    public static SitePage Of(Site site)
    {
        var trends = Trends.Of(site.Catalog);
        return new SitePage(Path, PageKey.Of(site.Key, trends.Key), (renderer, _) => renderer.PageAsync<TrendsView>(
            new PageHead(Path, "흐름", "분야와 키워드의 비중, 주마다의 논문 수와 추천, 코드 공개 비율을 이 기록에서 셌습니다."),
            new() { [nameof(TrendsView.Trends)] = trends }))
        { IsListed = true };
    }
}
