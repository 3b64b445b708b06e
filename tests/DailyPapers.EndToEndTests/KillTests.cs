namespace DailyPapers.EndToEndTests;

/// <summary>Whatever the moment at which the program dies, starting it again ends with the same files and hardly a payment more.</summary>
public sealed class KillTests
{
    private const int Count = 20;

    /// <summary>As many as go out side by side: only what was on its way may be lost.</summary>
    private const int InFlight = 4;

    private const int MostKills = 3;

    [Fact]
    public async Task A_killed_run_goes_on_where_it_was()
    {
        var whole = await UnkilledAsync();
        for (var round = 0; round < Rounds.Count(5); round++)
            await KillAndFinishAsync(new Random(round), whole);
    }

    private static async Task<SortedDictionary<string, string>> UnkilledAsync()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        return digest.Files.Snapshot();
    }

    private static async Task KillAndFinishAsync(Random random, SortedDictionary<string, string> whole)
    {
        await using var digest = await Digest.StartWithPapersAsync(Count);
        digest.Model.Latency = TimeSpan.FromMilliseconds(30);
        var kills = 0;
        while (kills < MostKills && await WasKilledAsync(digest, random))
        {
            kills++;
            digest.Files.ShouldBeWhole();
        }

        (await digest.RunDayAsync()).ShouldEndWith(0);

        digest.Files.Snapshot().ShouldBe(whole);
        digest.PaidAnswers.ShouldBeInRange(Count, Count + (InFlight * kills));
        var finished = digest.Model.Requests.Count;
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.Model.Requests.Count.ShouldBe(finished);
    }

    /// <summary>
    /// Half of the kills fall at a random time after the start (reading settings, opening the store, fetching), half a moment
    /// after some number of answers, where answers are kept, summaries saved and files written.
    /// </summary>
    private static async Task<bool> WasKilledAsync(Digest digest, Random random)
    {
        using var program = digest.StartDay();
        if (random.Next(2) == 0)
        {
            await Task.Delay(random.Next(50, 1500));
        }
        else
        {
            var answers = Math.Min(digest.PaidAnswers + random.Next(0, 12), Count);
            await Rounds.UntilAsync(() => digest.PaidAnswers >= answers || program.HasEnded, TimeSpan.FromSeconds(30));
            await Task.Delay(random.Next(0, answers == Count ? 400 : 40));
        }

        if (program.HasEnded)
            return false;
        await program.KillAsync();
        return true;
    }
}
