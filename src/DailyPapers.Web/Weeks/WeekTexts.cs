using System.Globalization;
using DailyPapers.Publishing;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Weeks;

/// <summary>Weeks and their numbers in a reader's words.</summary>
internal static class WeekTexts
{
    public static string Name(IsoWeek week) => string.Create(CultureInfo.InvariantCulture, $"{week.Year}년 {week.Number}주");

    /// <summary><c>11월 16일–20일</c>; lists come on weekdays.</summary>
    public static string Span(IsoWeek week)
    {
        var (monday, friday) = (week.Monday, week.Friday);
        return monday.Month == friday.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{monday.Month}월 {monday.Day}일–{friday.Day}일")
            : $"{KoreanDates.MonthDay(monday)}–{KoreanDates.MonthDay(friday)}";
    }

    /// <summary><c>2026년 47주 추천 논문 10편</c>.</summary>
    public static string Title(WeekReport report) => string.Create(CultureInfo.InvariantCulture, $"{Name(report.Week.Iso)} 추천 논문 {report.Top.Length}편");

    /// <summary>The week in a sentence.</summary>
    public static string Description(WeekReport report)
    {
        var (week, days) = (report.Week, report.Week.Days.Length);
        var rest = week.IsWhole ? "" : " 아직 끝나지 않은 주입니다.";
        return string.Create(CultureInfo.InvariantCulture, $"{Span(week.Iso)}, {days}일의 목록에 오른 논문 {week.Papers.Length}편 가운데 추천을 가장 많이 받은 {report.Top.Length}편입니다.{rest}");
    }

    /// <summary>What a list calls a paper, with what is missing or could not be confirmed.</summary>
    public static string Name(CatalogPaper paper) => paper.Name + (paper.IsPending ? " (요약 대기)" : "");

    public static string Facts(TopPaper top) => string.Join(" · ", new[]
    {
        string.Create(CultureInfo.InvariantCulture, $"▲ {top.Upvotes}"), top.Paper.Area ?? "", KoreanDates.MonthDay(top.Paper.Date), top.Paper.HasCode ? "코드" : "", top.Paper.IsMarked ? Marks.Words : "",
    }.Where(fact => fact.Length > 0));

    public static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Share(decimal share) => share.ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary><c>+4.2%p</c>: percentage points are never called percent.</summary>
    public static string Points(decimal change) => (change < 0 ? "−" : change > 0 ? "+" : "") + Math.Abs(change).ToString("0.0", CultureInfo.InvariantCulture) + "%p";

    /// <summary>Which votes those of the list are.</summary>
    public static string Votes(WeekReport report) => report.Top.Any(top => top.IsLater)
        ? "추천 수는 마감 뒤 이레 안에 다시 센 값이고, 다시 세지 못한 논문은 목록이 마감될 때의 값입니다."
        : "추천 수는 그날의 목록이 마감될 때의 값입니다.";

    /// <summary>What the shares are compared with; says so where there is nothing.</summary>
    public static string Compared(int before) => before switch
    {
        0 => "앞선 네 주의 기록이 없어 분야의 비중을 견주지 못했습니다.",
        ShareChanges.Span => "비중은 그 주 논문에서 차지하는 몫이고, 앞선 네 주의 평균과 견주었습니다.",
        _ => string.Create(CultureInfo.InvariantCulture, $"비중은 그 주 논문에서 차지하는 몫이고, 앞선 네 주 가운데 기록이 있는 {before}주의 평균과 견주었습니다."),
    };
}
