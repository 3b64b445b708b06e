using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The calendar of all days.</summary>
internal static class ArchivePages
{
    private const string Path = "archive.html";

    public static IEnumerable<SitePage> Of(Site site)
    {
        var key = PageKey.Of([site.Key, .. site.Catalog.Days.Select(day => FormattableString.Invariant($"{day.Date:yyyy-MM-dd} {day.Papers.Length}")), FormattableString.Invariant($"{site.Catalog.Papers.Length}")]);
        yield return new SitePage(Path, key, (renderer, _) => renderer.PageAsync<ArchiveView>(new PageHead(Path, "지난 호", "지금까지 실은 날을 달력으로 봅니다."), [])) { IsListed = true };
    }
}
