namespace DailyPapers.EndToEndTests;

/// <summary>Two programs, one workspace.</summary>
public sealed class TwoRunsTests
{
    [Fact]
    public async Task A_second_run_at_the_same_time_says_so_and_sends_nothing()
    {
        await using var first = await Digest.StartWithPapersAsync(6);
        await using var second = await Digest.StartWithPapersAsync(6);
        first.Model.Latency = TimeSpan.FromSeconds(3);
        using var running = first.StartDay();
        (await Rounds.UntilAsync(() => first.Model.OpenRequests > 0, TimeSpan.FromSeconds(30))).ShouldBeTrue();

        // In the first one's workspace, but sent to services of its own: whatever it sends is seen apart.
        using var late = Digest.StartIn(first.Files.Root, second.Environment(), "run", "--date", "2025-03-05", "--json");
        var outcome = (await second.EndAsync(late)).ShouldEndWith(2);

        outcome.Errors.ShouldMatch("(?i)already|another");
        outcome.Errors.ShouldContain(first.Files.Root);
        second.HuggingFace.Requests.ShouldBeEmpty();
        second.Model.Requests.ShouldBeEmpty();
        (await first.EndAsync(running)).ShouldEndWith(0).Summarized.ShouldBe(6);
    }
}
