using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests;

/// <summary><c>plan</c> tells what <c>run</c> would take, and does nothing.</summary>
public sealed class PlanTests
{
    private const int Count = 7;
    private static readonly DateOnly Next = Digest.Day.AddDays(1);

    [Fact]
    public async Task A_plan_in_an_untouched_folder_needs_no_key_asks_no_model_and_writes_nothing()
    {
        await using var digest = await MoneyLimitTests.StartAsync(Count);
        var environment = digest.Environment();
        environment.Remove("OPENAI_API_KEY");
        environment.Remove("OPENAI_BASE_URL");

        var plan = (digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "plan", "--date", "2025-03-05", "--json"))).ShouldEndWith(0).Json;

        (Number(plan, "papers"), Number(plan, "requests")).ShouldBe((Count, Count));
        digest.Files.All().ShouldHaveSingleItem().ShouldEndWith("daily-papers.json");
        (digest.Model.Requests.Count, digest.Arxiv.Requests.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_plan_lies_within_a_quarter_of_what_the_run_costs_before_the_first_run_and_after_it()
    {
        await using var digest = await MoneyLimitTests.StartAsync(Count);
        var plan = await PlanAsync(digest, Digest.Day);
        ShouldBeNear(plan, (await digest.RunDayAsync("--max-cost", plan["sufficient_max_cost_usd"]!.ToJsonString())).ShouldEndWith(0).Json, 0.25);

        digest.HuggingFace.SetList(Next, ToyPapers.List(Enumerable.Range(Count, 12).Select(ToyPapers.Item)));
        var learned = await PlanAsync(digest, Next);
        Number(learned, "learned_from").ShouldBe(Count);
        ShouldBeNear(learned, (await digest.RunAsync("run", "--date", "2025-03-06", "--json")).ShouldEndWith(0).Json, 0.15);
    }

    [Fact]
    public async Task A_plan_learns_how_long_papers_are_whose_pages_it_may_not_ask_for()
    {
        await using var digest = await Digest.StartWithPapersAsync(4);
        digest.Model.Till = new Simulation.SimulatedTill(new Simulation.SimulatedRates(0.10m, 0.01m, 0.125m, 0.50m));
        for (var number = 0; number < 10; number++)
            digest.Arxiv.SetHtml(ToyPapers.Id(number), Simulation.ToyPages.Html(ToyPapers.Id(number), ToyPapers.Title(number), ToyPapers.Abstract(number)));
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.HuggingFace.SetList(Next, ToyPapers.List(Enumerable.Range(4, 6).Select(ToyPapers.Item)));
        var asked = digest.Arxiv.Requests.Count;

        var plan = await PlanAsync(digest, Next);

        digest.Arxiv.Requests.Count.ShouldBe(asked);
        ShouldBeNear(plan, (await digest.RunAsync("run", "--date", "2025-03-06", "--json")).ShouldEndWith(0).Json, 0.25);
    }

    [Fact]
    public async Task What_is_finished_counts_nothing_also_when_only_the_files_know_it()
    {
        await using var digest = await MoneyLimitTests.StartAsync(Count);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var before = Everything(digest);

        ShouldBeNothing(await PlanAsync(digest, Digest.Day));
        Everything(digest).ShouldBe(before);

        digest.Files.ForgetStore();
        ShouldBeNothing(await PlanAsync(digest, Digest.Day));
        Directory.Exists(new Workspace(digest.Files.Root).State).ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_that_is_kept_is_not_planned_again()
    {
        await using var digest = await MoneyLimitTests.StartAsync(1);
        digest.Model.Faults.Add(Simulation.Fault.EnglishAnswer, ToyPapers.Id(0));
        (await digest.RunDayAsync("--max-cost", "0.0045")).ShouldEndWith(1);

        var plan = await PlanAsync(digest, Digest.Day);

        (Number(plan, "papers"), Number(plan, "requests")).ShouldBe((1, 1));
        // Not the money: from a single answer nobody can know that the next one finds its prefix in the cache.
        ShouldBeNear(plan, (await digest.RunDayAsync()).ShouldEndWith(0).Json, 0.1, "papers", "requests", "input_tokens", "output_tokens");
    }

    [Fact]
    public async Task The_limit_of_papers_and_a_refresh_hold_for_a_plan_too()
    {
        await using var digest = await MoneyLimitTests.StartAsync(Count);
        var limited = await PlanAsync(digest, Digest.Day, "--limit", "3");
        (Number(limited, "papers"), Number(limited, "requests"), Number(limited, "left_out")).ShouldBe((3, 3, Count - 3));
        (await digest.RunDayAsync()).ShouldEndWith(0);
        Number(await PlanAsync(digest, Digest.Day, "--refresh"), "requests").ShouldBe(Count);
        ShouldBeNothing(await PlanAsync(digest, Digest.Day));
    }

    [Fact]
    public async Task An_unknown_price_leaves_the_money_out_and_the_tokens_in()
    {
        await using var digest = await MoneyLimitTests.StartAsync(2);
        var plan = await PlanAsync(digest, Digest.Day, "--model", "mystery");
        plan["cost_usd"].ShouldBeNull();
        Number(plan, "input_tokens").ShouldBeGreaterThan(1000);
        (await digest.RunAsync("plan", "--date", "2025-03-05", "--model", "mystery")).ShouldEndWith(0).Output.ShouldContain("summarizing.prices");
    }

    [Fact]
    public async Task A_person_reads_the_sum_the_day_of_the_prices_and_that_nobody_was_asked()
    {
        await using var digest = await MoneyLimitTests.StartAsync(2);
        var outcome = (await digest.RunAsync("plan", "--date", "2025-03-05")).ShouldEndWith(0);
        foreach (var part in new[] { "2025-03-05: papers 2", "total: papers 2", "$0.00", "2026-09-22", "No model was asked", "--max-cost 0.0" })
            outcome.Output.ShouldContain(part);
    }

    [Fact]
    public async Task A_list_that_is_away_is_an_error_and_a_wrong_date_is_wrong_usage()
    {
        await using var digest = await MoneyLimitTests.StartAsync(1);
        digest.HuggingFace.Faults.Add(Simulation.Fault.ServerError, times: 10);
        (await digest.RunAsync("plan", "--date", "2025-03-05", "--json")).ShouldEndWith(3).Json["error"]!["code"]!.GetValue<string>().ShouldBe("list.unreachable");
        (await digest.RunAsync("plan", "--date", "yesterday")).ShouldEndWith(2);
        (await digest.RunAsync("plan", "--from", "2025-03-05", "--to", "2025-03-04")).ShouldEndWith(2);
        digest.Files.All().Count().ShouldBe(1);
    }

    private static async Task<JsonObject> PlanAsync(Digest digest, DateOnly day, params string[] options)
    {
        var asked = digest.Model.Requests.Count;
        var outcome = (await digest.RunAsync(["plan", "--date", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "--json", .. options])).ShouldEndWith(0);
        digest.Model.Requests.Count.ShouldBe(asked);
        return outcome.Json;
    }

    private static void ShouldBeNear(JsonObject plan, JsonObject run, double share, params string[] keys)
    {
        foreach (var key in keys.DefaultIfEmpty("cost_usd").Union(["papers", "requests"]))
            ((double)plan[key]!).ShouldBeInRange((double)run[key]! * (1 - share), (double)run[key]! * (1 + share), $"{key} of\n{plan}\n{run}");
    }

    private static void ShouldBeNothing(JsonObject plan)
    {
        foreach (var key in new[] { "papers", "requests", "input_tokens", "cached_tokens", "output_tokens", "cost_usd" })
            ((double)plan[key]!).ShouldBe(0, key);
    }

    private static int Number(JsonObject plan, string key) => (int)plan[key]!;

    private static Dictionary<string, string> Everything(Digest digest) =>
        digest.Files.All().ToDictionary(path => path, path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));
}
