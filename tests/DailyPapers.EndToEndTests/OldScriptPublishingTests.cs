using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>The faults of the script that this program replaces: what it printed.</summary>
public sealed partial class OldScriptPublishingTests
{
    [Fact]
    public async Task Author_order_is_kept()
    {
        string[] authors = ["Zoe Last", "Ada First", "Mia Middle", "Ada First"];
        await using var digest = await Digest.StartAsync();
        var item = ToyPapers.Item(ToyPapers.Id(0), ToyPapers.Title(0), ToyPapers.Abstract(0), 9, authors);
        item["paper"]!["authors"]!.AsArray().Insert(1, new JsonObject { ["_id"] = "6a1", ["name"] = "Nobody Hidden", ["hidden"] = true });
        digest.HuggingFace.SetList(Digest.Day, [item]);
        (await digest.RunDayAsync()).ShouldEndWith(0);

        digest.Files.Papers(Digest.Day)[0]["authors"]!.AsArray().Select(name => (string)name!).Distinct(StringComparer.Ordinal).ShouldBe(authors[..3]);
        digest.Files.Page(Digest.Day).ShouldContain("Authors: Zoe Last, Ada First, Mia Middle");
        digest.Files.Page(Digest.Day).ShouldNotContain("Nobody Hidden");
    }

    /// <summary>Headings came in ten spellings.</summary>
    [Fact]
    public async Task Every_heading_of_a_paper_is_spelled_the_same_way()
    {
        await using var digest = await Digest.StartWithPapersAsync(8);
        digest.Model.Faults.Add(Fault.Refusal, ToyPapers.Id(2), times: 2);
        (await digest.RunDayAsync()).ShouldEndWith(1);
        var headings = digest.Files.Page(Digest.Day).Split('\n').Where(line => line.StartsWith("###", StringComparison.Ordinal)).ToList();
        headings.Count.ShouldBe(8);
        headings.ShouldAllBe(line => HeadingOfPaper().IsMatch(line));
    }

    /// <summary>Nineteen entries print a raw dictionary.</summary>
    [Fact]
    public async Task An_answer_of_another_shape_is_never_printed()
    {
        await using var digest = await Digest.StartAsync(chat => chat.PaperId == ToyPapers.Id(0) ? """{"요약": {"문제": "없는 모양입니다."}}""" : Digest.Good(chat));
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(2));
        (await digest.RunDayAsync()).ShouldEndWith(1).Pending[ToyPapers.Id(0)].ShouldBe("llm.malformed");
        digest.Files.Page(Digest.Day).ShouldNotContain("없는 모양입니다");
    }

    [Fact]
    public async Task An_English_answer_is_never_published()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        digest.Model.Faults.Add(Fault.EnglishAnswer, ToyPapers.Id(0), times: 2);
        (await digest.RunDayAsync()).ShouldEndWith(1).Pending[ToyPapers.Id(0)].ShouldBe("draft.not-korean");
        digest.Files.Paper(Digest.Day, ToyPapers.Id(0))["title_ko"].ShouldBeNull();

        // Its title may be quoted as the reason; nothing else of it is there.
        digest.Files.Page(Digest.Day).ShouldNotContain("A simple approach that beats earlier methods");
    }

    [Fact]
    public async Task A_second_run_does_not_print_the_heading_twice()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(4));
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.Files.Page(Digest.Day).Split('\n').Count(line => line.StartsWith("## Daily Papers", StringComparison.Ordinal)).ShouldBe(1);
        digest.Files.Index.Split('\n').Count(line => line.Contains(ToyPapers.Id(0), StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_paid_answer_survives_files_that_cannot_be_written()
    {
        await using var digest = await Digest.StartWithPapersAsync(4);
        var obstacle = Path.Combine(digest.Files.Root, "paper_logs");
        await File.WriteAllTextAsync(obstacle, "A file where a folder belongs.\n");
        (await digest.RunDayAsync()).ExitCode.ShouldNotBe(0);

        File.Delete(obstacle);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.PaidAnswers.ShouldBe(4);
        digest.Files.Ids(Digest.Day).Count.ShouldBe(4);
    }

    [Fact]
    public async Task The_key_never_stands_on_a_command_line_or_in_a_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Command lines are read from /proc.");
        await using var digest = await Digest.StartWithPapersAsync(3);
        digest.Model.Latency = TimeSpan.FromSeconds(1);
        using var program = digest.StartDay();
        (await Rounds.UntilAsync(() => digest.Model.OpenRequests > 0, TimeSpan.FromSeconds(30))).ShouldBeTrue();

        var lines = Directory.EnumerateDirectories("/proc").Select(folder => Path.Combine(folder, "cmdline")).Select(ReadOrNothing);
        lines.ShouldAllBe(line => !line.Contains(Digest.Key, StringComparison.Ordinal));
        (await digest.EndAsync(program)).ShouldEndWith(0);
        digest.Files.Published().ShouldAllBe(path => !File.ReadAllText(path).Contains(Digest.Key));
    }

    /// <summary>Other processes end while they are looked at.</summary>
    private static string ReadOrNothing(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"^### \[.+\]\(https://arxiv\.org/abs/\d{4}\.\d{5}\)$")]
    private static partial Regex HeadingOfPaper();
}
