using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Tests;

public sealed class DaySelectionTests
{
    // A Tuesday; the list of the 24th is open, the newest closed one is Monday's.
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 13, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_first_run_takes_the_newest_closed_list() => Select(new RunRequest()).ShouldBe(["2026-11-23"]);

    [Fact]
    public void On_Monday_morning_the_newest_closed_list_is_Fridays() =>
        DaySelection.Select(new RunRequest(), [], new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)).ShouldBe([Day("2026-11-20")]);

    [Fact]
    public void A_run_goes_on_after_the_newest_final_edition_and_leaves_weekends_out() =>
        Select(new RunRequest(), Final("2026-11-18")).ShouldBe(["2026-11-19", "2026-11-20", "2026-11-23"]);

    [Fact]
    public void A_run_with_nothing_due_takes_nothing() => Select(new RunRequest(), Final("2026-11-23")).ShouldBeEmpty();

    [Fact]
    public void At_most_ten_missed_days_are_caught_up_with_the_oldest_first()
    {
        var days = Select(new RunRequest(), Final("2026-10-01"));
        days.Length.ShouldBe(10);
        days[0].ShouldBe("2026-10-02");
    }

    [Fact]
    public void What_is_preliminary_pending_or_owed_within_fourteen_days_is_taken_up_again() => Select(
        new RunRequest(),
        Final("2026-11-23"),
        Final("2026-11-20") with { Pending = 1 },
        Final("2026-11-19") with { IsFinal = false },
        new DayRecord(Day("2026-11-18"), IsFetched: false, IsFinal: false, 0, 0, false, false),
        Final("2026-11-09") with { Pending = 3 }).ShouldBe(["2026-11-18", "2026-11-19", "2026-11-20"]);

    [Fact]
    public void The_open_list_is_named_by_New_Yorks_day() => Select(new RunRequest { OpenList = true }).ShouldBe(["2026-11-24"]);

    [Fact]
    public void A_range_takes_only_days_that_can_have_lists() =>
        Select(new RunRequest { From = Day("2026-11-19"), To = Day("2026-12-31") }).ShouldBe(["2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24"]);

    [Fact]
    public void What_is_pending_in_the_list_that_is_still_open_is_taken_up_again() =>
        Select(new RunRequest(), Final("2026-11-23"), Final("2026-11-24") with { IsFinal = false, Pending = 1 }).ShouldBe(["2026-11-24"]);

    [Fact]
    public void A_range_that_begins_in_the_future_is_refused_like_a_day_to_come() =>
        Should.Throw<DailyPapersException>(() => Select(new RunRequest { From = Day("2026-12-01") })).Code.ShouldBe("date.future");

    [Fact]
    public void A_range_without_an_end_goes_to_the_newest_closed_list() =>
        Select(new RunRequest { From = Day("2026-11-20") }).ShouldBe(["2026-11-20", "2026-11-23"]);

    [Fact]
    public void A_range_that_runs_backwards_is_refused() =>
        Should.Throw<DailyPapersException>(() => Select(new RunRequest { From = Day("2026-11-20"), To = Day("2026-11-19") })).ExitCode.ShouldBe(2);

    [Fact]
    public void A_day_to_come_is_refused_and_the_error_says_when_it_opens()
    {
        var error = Should.Throw<DailyPapersException>(() => Select(new RunRequest { Date = Day("2026-11-26") }));
        error.Code.ShouldBe("date.future");
        error.ExitCode.ShouldBe(2);
        error.Sentence.Korean.ShouldContain("2026-11-26 11:30 KST");
    }

    [Fact]
    public void An_empty_weekend_may_be_asked_for_by_name() => Select(new RunRequest { Date = Day("2026-11-21") }).ShouldBe(["2026-11-21"]);

    private static DayRecord Final(string day) => new(Day(day), IsFetched: true, IsFinal: true, Papers: 5, Pending: 0, IsPublished: true, IsStale: false);

    private static string[] Select(RunRequest request, params DayRecord[] known) =>
        [.. DaySelection.Select(request, known, Now).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
