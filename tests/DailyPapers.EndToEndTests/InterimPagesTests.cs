using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests;

/// <summary>The day's files while its last papers are still with the model.</summary>
public sealed class InterimPagesTests
{
    private const int Count = 12;

    /// <summary>The last ones, which the model does not answer before the test says so.</summary>
    private const int Slow = 3;

    [Fact]
    public async Task What_is_summarized_can_be_read_before_the_run_ends_and_the_rest_follows()
    {
        using var gate = new ManualResetEventSlim();
        await using var digest = await StartAsync(gate);
        using var program = digest.StartDay();
        try
        {
            (await Rounds.UntilAsync(() => File.Exists(Path.Combine(digest.Files.Root, "site", "index.html")) && File.Exists(Path.Combine(digest.Files.Root, "README.md")), TimeSpan.FromSeconds(60))).ShouldBeTrue();
            digest.Files.ShouldBeWhole();
            digest.Files.Papers(Digest.Day).Count(paper => paper["summary"] is null).ShouldBeInRange(Slow, Count - 1);
            digest.Files.Page(Digest.Day).ShouldContain("요약 대기");
        }
        finally
        {
            gate.Set();
        }

        (await digest.EndAsync(program)).ShouldEndWith(0);
        digest.Files.Papers(Digest.Day).ShouldAllBe(paper => paper["summary"] != null);
        digest.Files.Page(Digest.Day).ShouldNotContain("요약 대기");
        File.ReadAllText(Path.Combine(digest.Files.Root, "site", "index.html")).ShouldNotContain("요약 대기");
    }

    [Fact]
    public async Task A_run_killed_behind_them_leaves_the_day_due()
    {
        using var gate = new ManualResetEventSlim();
        await using var digest = await StartAsync(gate);
        using (var program = digest.StartDay())
        {
            (await Rounds.UntilAsync(() => File.Exists(Path.Combine(digest.Files.Root, "site", "index.html")), TimeSpan.FromSeconds(60))).ShouldBeTrue();
            await program.KillAsync();
            gate.Set();
        }

        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.Files.Papers(Digest.Day).ShouldAllBe(paper => paper["summary"] != null);
        digest.Files.Readme.ShouldNotContain("요약 대기");
        digest.PaidAnswers.ShouldBeInRange(Count, Count + 4);
    }

    private static async Task<Digest> StartAsync(ManualResetEventSlim gate)
    {
        var asked = 0;
        var digest = await Digest.StartAsync(chat =>
        {
            if (Interlocked.Increment(ref asked) > Count - Slow)
                gate.Wait(TimeSpan.FromSeconds(90));
            return Digest.Good(chat);
        });
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(Count));
        return digest;
    }
}
