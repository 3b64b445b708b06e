using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Web.Components;
using DailyPapers.Web.Feeds;
using DailyPapers.Web.Pages;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Weeks;

/// <summary>A page for every week, their list, and their feed.</summary>
internal static class WeekPages
{
    /// <summary>Weeks that the feed holds: a quarter.</summary>
    private const int InFeed = 13;

    public static IEnumerable<SitePage> Of(Site site)
    {
        var reports = WeekReport.Of(site.Catalog, site.Votes);
        return [ListPage(site, reports), .. reports.SelectMany(report => Pages(site, report)), .. Feed(site, [.. reports.Where(report => report.Week.IsWhole).Reverse().Take(InFeed)])];
    }

    private static SitePage ListPage(Site site, ImmutableArray<WeekReport> reports)
    {
        var key = PageKey.Of([site.Key, .. reports.SelectMany(report => new[] { report.Key })]);
        return new SitePage(SitePaths.Weeks, key, (renderer, _) => renderer.PageAsync<WeekList>(
            new PageHead(SitePaths.Weeks, "주간", "한 주의 논문 수와 추천을 가장 많이 받은 논문을 모았습니다.") { Feeds = [("주간", FeedFiles.Weeks.Atom)] },
            new() { [nameof(WeekList.Reports)] = reports }))
        { IsListed = true };
    }

    private static IEnumerable<SitePage> Pages(Site site, WeekReport report)
    {
        var (week, key) = (report.Week.Iso, PageKey.Of(site.Key, report.Key));
        var head = new PageHead(SitePaths.Week(week), WeekTexts.Name(week), WeekTexts.Description(report))
        {
            Markdown = SitePaths.WeekMarkdown(week),
            Feeds = [("주간", FeedFiles.Weeks.Atom)],
        };
        yield return new SitePage(head.Path, key, (renderer, _) => renderer.PageAsync<WeekView>(head, new() { [nameof(WeekView.Report)] = report })) { IsListed = true };
        yield return new SitePage(head.Markdown, key, (_, _) => Task.FromResult(Encoding.UTF8.GetBytes(WeekMarkdown.Of(report))));
    }

    private static IEnumerable<SitePage> Feed(Site site, ImmutableArray<WeekReport> reports) =>
        FeedPages.Forms(FeedFiles.Weeks, PageKey.Of([site.Key, .. reports.Select(report => report.Key)]), (_, _) => Task.FromResult(new Feed(
            FeedFiles.Weeks, $"{FeedPages.TitleOf(site.Options)}: 주간", "한 주의 Hugging Face Daily Papers 가운데 추천을 가장 많이 받은 논문 열 편입니다.", SitePaths.Weeks,
            reports.IsEmpty ? DateTimeOffset.UnixEpoch : ClosesAt(reports[0].Week), [.. reports.Select(report => Item(site, report))])));

    private static FeedItem Item(Site site, WeekReport report) => new(
        FeedId.Of(report.Week.Iso), WeekTexts.Title(report), site.Options.AddressOf(SitePaths.Week(report.Week.Iso)), ClosesAt(report.Week), ClosesAt(report.Week), WeekHtml.Of(site, report))
    {
        Summary = WeekTexts.Description(report),
    };

    /// <summary>Of the week's last list, whether the archive has it or not.</summary>
    private static DateTimeOffset ClosesAt(Week week) => ListHours.ClosesAt(week.Days[^1].Date > week.Iso.Friday ? week.Days[^1].Date : week.Iso.Friday);
}
