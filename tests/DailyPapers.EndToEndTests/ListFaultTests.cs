using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>Faults of the list's service.</summary>
public sealed class ListFaultTests
{
    private static readonly string Day = Digest.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(Fault.TooManyRequests)]
    [InlineData(Fault.TooManyRequestsForASecond)]
    [InlineData(Fault.TooManyRequestsUntilADate)]
    [InlineData(Fault.ServerError)]
    [InlineData(Fault.Overloaded)]
    [InlineData(Fault.DroppedConnection)]
    [InlineData(Fault.Hanging)]
    public async Task A_fault_that_passes_is_waited_for(Fault fault)
    {
        await using var digest = await Digest.StartWithPapersAsync(3, ModelFaultTests.Impatient);
        digest.HuggingFace.Faults.Add(fault, Day);
        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(3);
    }

    [Theory]
    [InlineData(Fault.HtmlPage)]
    [InlineData(Fault.CutBody)]
    [InlineData(Fault.GarbledJson)]
    public async Task A_list_that_cannot_be_read_is_said_and_changes_nothing(Fault fault)
    {
        await using var digest = await Digest.StartWithPapersAsync(3, ModelFaultTests.Impatient);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var before = digest.Files.Snapshot();
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(5));
        digest.HuggingFace.Faults.Add(fault, Day, times: 100);

        var outcome = (await digest.RunDayAsync()).ShouldEndWith(3);

        outcome.Errors.ShouldContain(Day);
        outcome.Errors.ShouldNotContain("   at DailyPapers.");
        digest.Files.Snapshot().ShouldBe(before);
        digest.Model.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_leaves_a_new_workspace_empty()
    {
        await using var digest = await Digest.StartWithPapersAsync(3, ModelFaultTests.Impatient);
        digest.HuggingFace.Faults.Add(Fault.HtmlPage, Day, times: 100);
        (await digest.RunDayAsync()).ShouldEndWith(3);
        digest.Files.Published().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_that_is_not_open_yet_writes_nothing()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);
        digest.HuggingFace.LastOpenDay = Digest.Day.AddDays(-1);
        var outcome = await digest.RunDayAsync();

        outcome.ExitCode.ShouldBeInRange(0, 3, outcome.Everything);
        outcome.Everything.ShouldNotContain("   at DailyPapers.");
        digest.Files.Published().ShouldBeEmpty();
        digest.Model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_list_writes_nothing_and_succeeds()
    {
        await using var digest = await Digest.StartAsync();
        (await digest.RunDayAsync()).ShouldEndWith(0).Pending.ShouldBeEmpty();
        digest.Files.Published().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shrunken_list_takes_no_paper_away()
    {
        await using var digest = await Digest.StartWithPapersAsync(4);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(2));
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.Files.Ids(Digest.Day).Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_entry_without_an_arXiv_id_is_reported_and_left_out()
    {
        await using var digest = await Digest.StartAsync();
        var evil = ToyPapers.Item("../../evil", "Path: Walking out of the Workspace", ToyPapers.Abstract(1), 99, ["Kim Example"]);
        digest.HuggingFace.SetList(Digest.Day, new JsonArray(evil, ToyPapers.Item(0)));

        var outcome = await digest.RunDayAsync();

        outcome.ExitCode.ShouldBeInRange(0, 1, outcome.Everything);
        outcome.Errors.ShouldContain("../../evil");
        digest.Files.Ids(Digest.Day).ShouldBe([ToyPapers.Id(0)]);
    }
}
