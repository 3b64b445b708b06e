using DailyPapers.Papers;

namespace DailyPapers.Tests.Papers;

public sealed class ListHoursTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-11-21T02:30Z")]
    [InlineData("2026-07-15", "2026-07-16T01:30Z")]
    [InlineData("2026-03-08", "2026-03-09T01:30Z")] // US clocks go forward on this day
    [InlineData("2026-03-07", "2026-03-08T02:30Z")]
    [InlineData("2026-11-01", "2026-11-02T02:30Z")] // and back on this one
    [InlineData("2026-10-31", "2026-11-01T01:30Z")]
    public void The_list_closes_at_half_past_nine_in_New_York(string day, string closes) =>
        ListHours.ClosesAt(Day(day)).ShouldBe(Moment(closes));

    [Theory]
    [InlineData("2026-11-24T02:29:59Z", "2026-11-23")]
    [InlineData("2026-11-24T02:30:00Z", "2026-11-24")]
    [InlineData("2026-07-16T01:29:59Z", "2026-07-15")]
    [InlineData("2026-07-16T01:30:00Z", "2026-07-16")]
    [InlineData("2026-11-24T13:00:00Z", "2026-11-24")]
    public void The_open_list_changes_with_New_Yorks_evening_and_not_with_the_UTC_day(string now, string open) =>
        ListHours.OpenAt(Moment(now)).ShouldBe(Day(open));

    [Fact]
    public void Every_day_of_four_years_opens_when_the_day_before_closes_and_is_open_in_between()
    {
        for (var day = new DateOnly(2024, 1, 1); day < new DateOnly(2028, 1, 1); day = day.AddDays(1))
        {
            ListHours.OpensAt(day).ShouldBe(ListHours.ClosesAt(day.AddDays(-1)));
            ListHours.OpenAt(ListHours.OpensAt(day)).ShouldBe(day);
            ListHours.OpenAt(ListHours.ClosesAt(day).AddTicks(-1)).ShouldBe(day);
            ListHours.HasClosed(day, ListHours.ClosesAt(day)).ShouldBeTrue();
            ListHours.HasClosed(day, ListHours.ClosesAt(day).AddTicks(-1)).ShouldBeFalse();
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
