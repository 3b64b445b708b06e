using System.Globalization;
using DailyPapers.Web.Feeds;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Weeks;

/// <summary>A week within a feed. Every address is absolute.</summary>
internal static class WeekHtml
{
    public static string Of(Site site, WeekReport report) => string.Concat(
        HtmlText.Element("p", HtmlText.Escape(WeekTexts.Description(report))),
        HtmlText.Element("ol", string.Concat(report.Top.Select(top => HtmlText.Element("li", Line(site, top))))),
        HtmlText.Element("p", HtmlText.Escape(WeekTexts.Votes(report))),
        Rising(report),
        HtmlText.Element("p", HtmlText.Escape(WeekTexts.Compared(report.Before))));

    private static string Line(Site site, TopPaper top)
    {
        var page = site.Options.AddressOf(SitePaths.Paper(top.Paper.Id)) ?? top.Paper.Id.ArxivUrl;
        var original = top.Paper.Name == top.Paper.Title ? "" : $"<br><em lang=\"en\">{HtmlText.Escape(top.Paper.Title)}</em>";
        return $"{HtmlText.Link(WeekTexts.Name(top.Paper), page)}{original}<br>{HtmlText.Escape(WeekTexts.Facts(top))}";
    }

    private static string Rising(WeekReport report)
    {
        var lines = report.Rising.Select(change => HtmlText.Element("li", HtmlText.Escape(string.Create(CultureInfo.InvariantCulture,
            $"{change.Name} {WeekTexts.Share(change.Share)}({change.Papers}편), 앞선 평균 {WeekTexts.Share(change.Before)}, {WeekTexts.Points(change.Change)}"))));
        var list = HtmlText.Element("ul", string.Concat(lines));
        return list.Length == 0 ? "" : "<h3>비중이 커진 분야</h3>" + list;
    }
}
