namespace DailyPapers.EndToEndTests;

/// <summary>Ctrl-C.</summary>
public sealed class InterruptTests
{
    private const int Count = 20;
    private const int InFlight = 4;

    [Fact]
    public async Task An_interrupted_run_says_so_and_the_next_one_finishes()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count);
        digest.Model.Latency = TimeSpan.FromMilliseconds(100);
        using var program = digest.StartDay();
        Assert.SkipUnless(program.CanBeInterrupted(), "This process was started with SIGINT ignored.");
        (await Rounds.UntilAsync(() => digest.PaidAnswers >= 6, TimeSpan.FromSeconds(30))).ShouldBeTrue();

        await program.InterruptAsync();
        (await digest.EndAsync(program)).ShouldEndWith(130).Everything.ShouldNotContain("   at DailyPapers.");
        digest.Files.ShouldBeWhole();
        digest.Model.Requests.Count.ShouldBeLessThan(Count);

        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.Files.Ids(Digest.Day).Count.ShouldBe(Count);
        digest.PaidAnswers.ShouldBeInRange(Count, Count + InFlight);
    }
}
