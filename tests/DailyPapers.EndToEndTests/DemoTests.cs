namespace DailyPapers.EndToEndTests;

/// <summary>What a newcomer sees first, with neither key nor network.</summary>
public sealed class DemoTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public async Task The_demo_shows_a_whole_day_and_calls_no_model()
    {
        await using var digest = await Digest.StartAsync();
        var files = new WorkspaceFiles(Path.Combine(digest.Files.Root, "demo"));

        // The variables are there to be ignored: whoever has a key must not pay for a demo.
        var outcome = await DemoAsync(digest, files);
        outcome.ExitCode.ShouldBeInRange(0, 1, outcome.Everything);

        outcome.Everything.ShouldMatch("(?i)no (language )?model (was|is) called");
        digest.Model.Requests.ShouldBeEmpty();
        digest.HuggingFace.Requests.ShouldBeEmpty();
        files.ShouldBeWhole();
        files.Papers(Day).Count.ShouldBe(11);
        files.Ids(Day).ShouldContain("2311.12022", "The late paper is there.");
    }

    [Fact]
    public async Task One_paper_waits_and_one_carries_a_mark()
    {
        await using var digest = await Digest.StartAsync();
        var files = new WorkspaceFiles(Path.Combine(digest.Files.Root, "demo"));
        await DemoAsync(digest, files);

        var waiting = files.Papers(Day).Where(paper => (string)paper["status"]! == "pending").ShouldHaveSingleItem();
        ((string)waiting["failure"]!["code"]!).ShouldBe("llm.refused");
        files.Papers(Day).Count(paper => paper["findings"]!.AsArray().Any(finding => (string)finding!["severity"]! == "error")).ShouldBe(1);
        files.Page(Day).ShouldContain("요약 대기");
        files.Page(Day).ShouldContain("확인 필요");
    }

    [Fact]
    public async Task A_faulty_answer_was_asked_for_again()
    {
        await using var digest = await Digest.StartAsync();
        var files = new WorkspaceFiles(Path.Combine(digest.Files.Root, "demo"));
        await DemoAsync(digest, files);
        ((int)files.Paper(Day, "1810.04805")["provenance"]!["requests"]!).ShouldBe(2);
    }

    [Fact]
    public async Task A_second_demo_changes_nothing()
    {
        await using var digest = await Digest.StartAsync();
        var files = new WorkspaceFiles(Path.Combine(digest.Files.Root, "demo"));
        var first = await DemoAsync(digest, files);
        var before = files.SnapshotWithoutAttempts();

        var second = await DemoAsync(digest, files);

        second.ExitCode.ShouldBe(first.ExitCode, second.Everything);
        files.SnapshotWithoutAttempts().ShouldBe(before);
    }

    private static async Task<Outcome> DemoAsync(Digest digest, WorkspaceFiles files)
    {
        using var program = Digest.StartIn(files.Root, digest.Environment(), "demo", "--no-serve");
        return await digest.EndAsync(program);
    }
}
