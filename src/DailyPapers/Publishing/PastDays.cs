using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>README's way to the days before.</summary>
internal static class PastDays
{
    /// <summary>Older days are found through their month's folder.</summary>
    private const int Listed = 30;

    internal const string Heading = "지난 날";

    private const string Weekdays = "일월화수목금토";

    internal static string Render(IEnumerable<DateOnly> days)
    {
        var newestFirst = days.OrderDescending().ToList();
        if (newestFirst.Count == 0)
            return "";
        var list = string.Join('\n', newestFirst.Take(Listed).Select(Day));
        var folders = newestFirst.Skip(Listed).GroupBy(day => day.Year).Select(Year);
        return DayPage.Blocks([$"## {Heading}", list, string.Join('\n', folders)]);
    }

    private static string Day(DateOnly day) =>
        $"- [{DayData.Day(day)}]({Workspace.DayPagePath(day)}) ({Weekdays[(int)day.DayOfWeek]})";

    private static string Year(IGrouping<int, DateOnly> year)
    {
        var months = year.Select(day => day.Month).Distinct()
            .Select(month => string.Create(CultureInfo.InvariantCulture, $"[{month}월](paper_logs/{year.Key:0000}/{month:00})"));
        return string.Create(CultureInfo.InvariantCulture, $"- {year.Key}년: {string.Join(" · ", months)}");
    }
}
