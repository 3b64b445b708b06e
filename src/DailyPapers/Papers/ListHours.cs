namespace DailyPapers.Papers;

/// <summary>
/// When the list of a day is open. Measured (not documented by Hugging Face): list D takes papers from 21:30 of the day before to
/// 21:30 of D on New York's clock, that is until D+1 01:30 UTC in US summer and 02:30 UTC in US winter.
/// </summary>
public static class ListHours
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly TimeOnly Switch = new(21, 30);

    /// <summary>The first moment of the list.</summary>
    public static DateTimeOffset OpensAt(DateOnly day) => ClosesAt(day.AddDays(-1));

    /// <summary>The first moment at which the list takes no more papers.</summary>
    public static DateTimeOffset ClosesAt(DateOnly day)
    {
        var local = day.ToDateTime(Switch);
        return new DateTimeOffset(local, NewYork.GetUtcOffset(local)).ToUniversalTime();
    }

    public static bool HasClosed(DateOnly day, DateTimeOffset now) => now >= ClosesAt(day);

    /// <summary>The list that grows at this moment; on weekends it stays empty.</summary>
    public static DateOnly OpenAt(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, NewYork);
        var date = DateOnly.FromDateTime(local.DateTime);
        return TimeOnly.FromDateTime(local.DateTime) >= Switch ? date.AddDays(1) : date;
    }

    /// <summary>Saturday and Sunday have had no list on any of 170 recorded weekend days.</summary>
    public static bool CanHaveList(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
