using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests;

/// <summary>Our own output, looked at from outside: <c>check</c> finds no error in it, and <c>stats</c> counts it.</summary>
public sealed class OwnPagesTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public async Task Nothing_that_the_demo_publishes_has_an_error()
    {
        await using var digest = await DemoAsync();
        var before = new WorkspaceFiles(Root(digest)).Snapshot();
        foreach (var file in (string[])["README.md", "paper_logs/2026/11/20.md"])
            (await RunAsync(digest, "check", Path.Combine(Root(digest), file))).ShouldEndWith(0).Output.ShouldContain("11 papers: errors 0");
        // The data bring their source: what is wrong against it is marked there already.
        var found = await RunAsync(digest, "check", Path.Combine(Root(digest), "paper_logs", "2026", "11", "20.json"), "--severity", "error", "--json");
        var marked = new WorkspaceFiles(Root(digest)).Papers(Day).SelectMany(paper => paper["findings"]!.AsArray().Select(finding => ((string)paper["id"]!, (string)finding!["rule"]!, (string)finding["text"]!))).ToList();
        JsonNode.Parse(found.Output)!.AsArray().Select(error => ((string)error!["paper"]!, (string)error["rule"]!, (string)error["text"]!)).ShouldBeSubsetOf(marked);
        new WorkspaceFiles(Root(digest)).Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task Statistics_count_papers_findings_and_mends()
    {
        await using var digest = await DemoAsync();
        var days = JsonNode.Parse((await RunAsync(digest, "stats", "--json")).ShouldEndWith(0).Output)!;
        var row = days["rows"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)row["period"]!, (int)row["papers"]!, (int)row["summarized"]!, (int)row["pending"]!).ShouldBe(("2026-11-20", 11, 10, 1));
        row["errors"]!.AsObject().Sum(rule => (int)rule.Value!).ShouldBe(new WorkspaceFiles(Root(digest)).Papers(Day).Sum(paper => paper["findings"]!.AsArray().Count(finding => (string)finding!["severity"]! == "error")));
        days["total"]!.AsObject().Select(member => member.Key).ShouldBe(["papers", "summarized", "pending", "requests", "input_tokens", "cached_tokens", "output_tokens", "cost_usd", "unpriced_papers", "sent", "errors", "style", "mended"]);
        var papers = new WorkspaceFiles(Root(digest)).Papers(Day).Where(paper => (string)paper["status"]! == "summarized").Select(paper => paper["provenance"]!).ToList();
        ((long)row["input_tokens"]!, (decimal)row["cost_usd"]!).ShouldBe((papers.Sum(made => (long)made["input_tokens"]!), papers.Sum(made => (decimal)made["cost_usd"]!)));
        ((int)row["sent"]!["answered"]!).ShouldBeGreaterThanOrEqualTo(papers.Sum(made => (int)made["requests"]!));
        var models = JsonNode.Parse((await RunAsync(digest, "stats", "--by", "model", "--json")).ShouldEndWith(0).Output)!["rows"]!.AsArray();
        models.Select(model => (string)model!["model"]!).ShouldBe(["", (string)papers[0]["model"]!]);
        models.Sum(model => (int)model!["papers"]!).ShouldBe(11);

        (await RunAsync(digest, "stats", "--by", "month")).ShouldEndWith(0).Output.ShouldStartWith("2026-11: papers 11, summarized 10, pending 1, requests ");
        (await RunAsync(digest, "stats", "--from", "2026-11-21")).ShouldEndWith(0).Output.ShouldStartWith("total: papers 0,");
        (await RunAsync(digest, "stats", "--from", "2026-11-21", "--to", "2026-11-20")).ShouldEndWith(2);
    }

    [Fact]
    public async Task Statistics_need_a_digest_and_pass_over_a_damaged_day()
    {
        await using var digest = await DemoAsync();
        (digest.Checked(await Digest.RunInAsync(Path.Combine(digest.Files.Root, "nowhere"), digest.Environment(), "stats"))).ShouldEndWith(2).Errors.ShouldContain("no digest here");
        await File.WriteAllTextAsync(Path.Combine(Root(digest), "paper_logs", "2026", "11", "21.json"), "{", TestContext.Current.CancellationToken);
        (await RunAsync(digest, "stats")).ShouldEndWith(1).Errors.ShouldContain("21.json");
    }

    [Fact]
    public async Task A_published_paper_is_found_by_half_a_word_and_in_either_language()
    {
        await using var digest = await DemoAsync();
        var before = new WorkspaceFiles(Root(digest)).Snapshot();
        var korean = JsonNode.Parse((await RunAsync(digest, "search", "벤치", "--json")).ShouldEndWith(0).Output)!;
        ((string)korean["papers"]![0]!["id"]!, (int)korean["total"]!).ShouldBe(("2311.12022", 3));
        (await RunAsync(digest, "search", "gpqa", "google-proof")).ShouldEndWith(0).Output.ShouldContain("https://arxiv.org/abs/2311.12022");
        (await RunAsync(digest, "search", "LoRA", "--limit", "1")).ShouldEndWith(0).Output.ShouldStartWith("'LoRA': ");
        (await RunAsync(digest, "search", "앵무조개")).ShouldEndWith(0).Output.ShouldContain("no paper found");
        (await RunAsync(digest, "search", "a", "--limit", "0")).ShouldEndWith(2).Errors.ShouldContain("from 1 to 1000");
        (await RunAsync(digest, "search")).ShouldEndWith(2);
        (await RunAsync(digest, "search", "벤치", "--area", "데이터 평가", "--from", "2026-11-20")).ShouldEndWith(0).Output.ShouldContain("https://arxiv.org/abs/2311.12022");
        (await RunAsync(digest, "search", "벤치", "--to", "2026-11-19")).ShouldEndWith(0).Output.ShouldContain("no paper found");
        (await RunAsync(digest, "search", "벤치", "--area", "천문")).ShouldEndWith(2).Errors.ShouldContain("언어 모델, 추론·강화 학습");
        File.Exists(new Workspace(Root(digest)).SearchDatabase).ShouldBeTrue();
        new WorkspaceFiles(Root(digest)).Snapshot().ShouldBe(before);
    }

    private static string Root(Digest digest) => Path.Combine(digest.Files.Root, "demo");

    private static async Task<Digest> DemoAsync()
    {
        var digest = await Digest.StartAsync();
        (await RunAsync(digest, "demo", "--no-serve")).ExitCode.ShouldBeInRange(0, 1);
        return digest;
    }

    private static async Task<Outcome> RunAsync(Digest digest, params string[] arguments)
    {
        return digest.Checked(await Digest.RunInAsync(Root(digest), digest.Environment(), arguments));
    }
}
