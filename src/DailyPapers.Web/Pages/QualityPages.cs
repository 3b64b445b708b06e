using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>How the Korean is checked, with the figures of the last weeks.</summary>
internal static class QualityPages
{
    public const int DaysShown = 30;

    private const string Path = "quality.html";

    /// <summary>By id, with the name that the rule's page has.</summary>
    public static ImmutableArray<(string Id, string Title)> Rules { get; } = [.. RulePage.Ids.Select(id => (id, TitleOf(id)))];

    public static IEnumerable<SitePage> Of(Site site)
    {
        var days = site.Catalog.Days.Reverse().Take(DaysShown).Select(day => FormattableString.Invariant($"{day.Date:O} {day.Papers.Length} {day.Pending} {day.Mended} {day.Errors}"));
        yield return new SitePage(Path, PageKey.Of([site.Key, .. days]), (renderer, _) => renderer.PageAsync<QualityView>(new PageHead(Path, "검사", "요약을 원문과 어떻게 대조하는지, 오늘의 숫자로 봅니다."), [])) { IsListed = true };
    }

    // The page begins "# number.scale: 자릿수가 틀린 수".
    private static string TitleOf(string id) => RulePage.Read(id)!.Split('\n')[0].TrimStart('#', ' ')[id.Length..].TrimStart(':', ' ');
}
