using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Web.Rendering;

/// <summary>Days and hours as Koreans write them, in Korean time.</summary>
internal static class KoreanDates
{
    private const string Weekdays = "일월화수목금토";
    private static readonly TimeSpan Kst = TimeSpan.FromHours(9);

    /// <summary><c>11월 20일</c>.</summary>
    public static string MonthDay(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Month}월 {date.Day}일");

    /// <summary><c>11월 20일 (금)</c>.</summary>
    public static string Day(DateOnly date) => $"{MonthDay(date)} ({Weekdays[(int)date.DayOfWeek]})";

    /// <summary><c>2026년 11월 20일 (금)</c>.</summary>
    public static string Full(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}년 {Day(date)}");

    /// <summary><c>2026-11-20</c>.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>20일</c>, with the month where it is another one than that of <paramref name="beside"/>.</summary>
    public static string Short(DateOnly date, DateOnly beside) =>
        date.Month == beside.Month && date.Year == beside.Year ? string.Create(CultureInfo.InvariantCulture, $"{date.Day}일") : MonthDay(date);

    /// <summary>When the day's list closed: <c>11:30</c> in New York's winter, <c>10:30</c> in its summer.</summary>
    public static string Closing(DateOnly date) => ListHours.ClosesAt(date).ToOffset(Kst).ToString("HH:mm", CultureInfo.InvariantCulture);
}
