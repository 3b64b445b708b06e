using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests;

/// <summary>The faults of the script that this program replaces: how it took its lists.</summary>
public sealed class OldScriptFetchingTests
{
    /// <summary>It knew no date but today's: 38 of 385 weekdays are missing.</summary>
    [Fact]
    public async Task Every_weekday_of_a_range_gets_its_page()
    {
        await using var digest = await Digest.StartAsync();
        DateOnly[] weekdays = [new(2025, 3, 6), new(2025, 3, 7), new(2025, 3, 10), new(2025, 3, 11)];
        for (var number = 0; number < weekdays.Length; number++)
            digest.HuggingFace.SetList(weekdays[number], [ToyPapers.Item(number)]);

        (await digest.RunAsync("run", "--from", "2025-03-06", "--to", "2025-03-11", "--json")).ShouldEndWith(0).Summarized.ShouldBe(4);
        weekdays.ShouldAllBe(day => digest.Files.HasDay(day));
    }

    /// <summary>It ran before the list had closed and never looked again.</summary>
    [Fact]
    public async Task A_late_paper_is_seen_by_the_next_run()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(5));
        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(2);
        digest.Files.Ids(Digest.Day).ShouldBe(Enumerable.Range(0, 5).Select(ToyPapers.Id));
        digest.PaidAnswers.ShouldBe(5);
    }

    [Fact]
    public async Task A_list_that_still_grows_makes_a_preliminary_edition()
    {
        var open = ListHours.OpenAt(TimeProvider.System.GetUtcNow());
        Assert.SkipUnless(ListHours.CanHaveList(open), "It is a weekend: no list grows.");
        await using var digest = await Digest.StartAsync();
        digest.HuggingFace.SetList(open, ToyPapers.List(2));
        (await digest.RunAsync("run", "--date", "open", "--json")).ShouldEndWith(0);
        ((string)digest.Files.Data(open)["edition"]!).ShouldBe("preliminary");

        digest.HuggingFace.SetList(open, ToyPapers.List(4));
        (await digest.RunAsync("run", "--date", "open", "--json")).ShouldEndWith(0).Summarized.ShouldBe(2);
        digest.Files.Ids(open).Count.ShouldBe(4);
    }

    /// <summary>One was printed twice, 30 were marked as done and never printed.</summary>
    [Fact]
    public async Task Papers_are_told_apart_by_id_not_title()
    {
        await using var digest = await Digest.StartAsync();
        var twin = ToyPapers.Item(ToyPapers.Id(1), ToyPapers.Title(0), ToyPapers.Abstract(1), 50, ["Bo Sample"]);
        digest.HuggingFace.SetList(Digest.Day, [ToyPapers.Item(0), twin, ToyPapers.Item(0)]);
        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(2);
        digest.Files.Ids(Digest.Day).ShouldBe([ToyPapers.Id(0), ToyPapers.Id(1)]);
    }

    [Fact]
    public async Task A_paper_of_two_days_stands_in_both_and_is_paid_once()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        digest.HuggingFace.SetList(Digest.Day.AddDays(1), ToyPapers.List(3));
        (await digest.RunAsync("run", "--from", "2025-03-05", "--to", "2025-03-06", "--json")).ShouldEndWith(0);
        digest.Files.Ids(Digest.Day).Count.ShouldBe(2);
        digest.Files.Ids(Digest.Day.AddDays(1)).Count.ShouldBe(3);
        digest.PaidAnswers.ShouldBe(3);
    }

    [Fact]
    public async Task A_run_with_nothing_new_succeeds()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        (await digest.RunAsync("run", "--date", "2025-03-08", "--json")).ShouldEndWith(0);
    }
}
