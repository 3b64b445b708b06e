using System.Globalization;
using DailyPapers.Publishing;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Weeks;

/// <summary>A week's page as Markdown.</summary>
internal static class WeekMarkdown
{
    public static string Of(WeekReport report) => DayPage.Blocks(
    [
        "# " + WeekTexts.Name(report.Week.Iso),
        WeekTexts.Description(report),
        "## 추천을 가장 많이 받은 논문",
        string.Join('\n', report.Top.Select((top, index) => Line(top, index + 1))),
        WeekTexts.Votes(report),
        report.Changes.IsEmpty ? null : "## 분야의 비중",
        report.Changes.IsEmpty ? null : Table(report),
        WeekTexts.Compared(report.Before),
    ]) + "\n";

    private static string Line(TopPaper top, int rank)
    {
        var original = top.Paper.Name == top.Paper.Title ? "" : $" — {MarkdownText.Escape(top.Paper.Title)}";
        return string.Create(CultureInfo.InvariantCulture, $"{rank}. [{MarkdownText.EscapeLabel(WeekTexts.Name(top.Paper))}](../{SitePaths.PaperMarkdown(top.Paper.Id)}){original} ({MarkdownText.Escape(WeekTexts.Facts(top))})");
    }

    private static string Table(WeekReport report) => "| 분야 | 편 | 이 주 | 앞선 평균 | 차이 |\n| --- | ---: | ---: | ---: | ---: |\n" + string.Join('\n', report.Changes.Select(change =>
        string.Create(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(change.Name)} | {change.Papers} | {WeekTexts.Share(change.Share)} | {WeekTexts.Share(change.Before)} | {WeekTexts.Points(change.Change)} |")));
}
