using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary><c>run --max-cost</c> against services that write a bill. The default model's price is known.</summary>
public sealed class MoneyLimitTests
{
    private const int Count = 8;

    private static readonly SimulatedRates Luna = new(0.10m, 0.01m, 0.125m, 0.50m);

    [Fact]
    public async Task What_does_not_fit_is_pending_and_the_next_run_pays_for_the_rest_alone()
    {
        await using var digest = await StartAsync(Count);

        var first = (await digest.RunDayAsync("--max-cost", "0.006")).ShouldEndWith(1);

        digest.Model.Till!.Total.ShouldBeInRange(0.0001m, 0.006m);
        ((decimal)first.Json["cost_usd"]!).ShouldBe(digest.Model.Till.Total);
        first.Summarized.ShouldBeInRange(1, Count - 1);
        first.Pending.Values.ShouldAllBe(code => code == "money.limit");
        first.Pending.Count.ShouldBe(Count - first.Summarized);
        var failure = digest.Files.Paper(Digest.Day, first.Pending.Keys.First())["failure"]!;
        ((string)failure["code"]!, (int)failure["attempts"]!).ShouldBe(("money.limit", 0));
        digest.Files.Page(Digest.Day).ShouldContain("요약 대기");

        (await digest.RunDayAsync("--max-cost", "1")).ShouldEndWith(0);
        digest.Model.Requests.Count.ShouldBe(Count);
        digest.Files.Papers(Digest.Day).ShouldAllBe(paper => (string)paper["status"]! == "summarized");
    }

    [Fact]
    public async Task Without_money_nothing_is_sent_and_no_paper_is_lost()
    {
        await using var digest = await StartAsync(Count);
        (await digest.RunDayAsync("--max-cost", "0")).ShouldEndWith(1).Pending.Count.ShouldBe(Count);
        digest.Model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_limit_needs_a_price_and_the_error_says_what_to_write_where()
    {
        await using var digest = await StartAsync(Count);
        var outcome = (await digest.RunDayAsync("--model", "mystery", "--max-cost", "1")).ShouldEndWith(2);
        outcome.Errors.ShouldContain("mystery");
        outcome.Errors.ShouldContain("daily-papers.json");
        var entry = outcome.Errors[outcome.Errors.IndexOf('{', StringComparison.Ordinal)..].Trim();
        (digest.HuggingFace.Requests.Count, digest.Model.Requests.Count).ShouldBe((0, 0));
        digest.Files.All().Count().ShouldBe(1);

        digest.WriteSettings(entry);
        (await digest.RunDayAsync("--source", "abstract", "--model", "mystery", "--max-cost", "1")).ShouldEndWith(0);
    }

    [Theory]
    [InlineData(Fault.Hanging)]
    [InlineData(Fault.DroppedConnection)]
    [InlineData(Fault.GarbledJson)]
    [InlineData(Fault.GatewayTimeout)]
    public async Task An_answer_that_was_lost_counts_as_spent_and_is_told(Fault fault)
    {
        await using var digest = await StartAsync(1, ModelFaultTests.Impatient);
        digest.Model.Faults.Add(fault, ToyPapers.Id(0));

        var outcome = await digest.RunDayAsync("--max-cost", "0.006");

        outcome.ShouldEndWith(1).Pending.Values.ShouldBe(["money.limit"]);
        digest.Model.Requests.Count.ShouldBe(1);
        digest.Model.Till!.Total.ShouldBeInRange(0.0001m, 0.006m);
        ((int)outcome.Json["lost_requests"]!, (int)outcome.Json["requests"]!, (decimal)outcome.Json["cost_usd"]!).ShouldBe((1, 0, 0m));
        ((decimal)outcome.Json["possibly_billed_usd"]!).ShouldBeGreaterThanOrEqualTo(digest.Model.Till.Total);
    }

    [Theory]
    [InlineData(Fault.TooManyRequests)]
    [InlineData(Fault.ServerError)]
    public async Task A_clear_error_costs_nothing(Fault fault)
    {
        await using var digest = await StartAsync(1);
        digest.Model.Faults.Add(fault, ToyPapers.Id(0));
        var outcome = (await digest.RunDayAsync("--max-cost", "0.006")).ShouldEndWith(0);
        outcome.Json["lost_requests"].ShouldBeNull();
        ((decimal)outcome.Json["cost_usd"]!).ShouldBe(digest.Model.Till!.Total);
    }

    [Fact]
    public async Task A_follow_up_that_does_not_fit_waits_for_the_next_run_which_pays_for_nothing_else()
    {
        await using var digest = await StartAsync(1);
        digest.Model.Faults.Add(Fault.EnglishAnswer, ToyPapers.Id(0));

        (await digest.RunDayAsync("--max-cost", "0.0045")).ShouldEndWith(1).Pending.Values.ShouldBe(["money.limit"]);
        digest.Model.Requests.Count.ShouldBe(1);

        (await digest.RunDayAsync("--max-cost", "0.0100")).ShouldEndWith(0);
        digest.Model.Requests.Select(request => request.Chat!.Round).ShouldBe([1, 2]);
        ((decimal)digest.Files.Paper(Digest.Day, ToyPapers.Id(0))["provenance"]!["cost_usd"]!).ShouldBe(digest.Model.Till!.Total);
    }

    [Fact]
    public async Task Reasoning_that_eats_the_limit_of_output_is_paid_and_counted()
    {
        await using var digest = await StartAsync(1);
        digest.Model.Till!.Reasoning = 7000;
        var outcome = (await digest.RunAsync("run", "--date", "2025-03-05", "--max-cost", "0.02")).ShouldEndWith(0);
        outcome.Output.ShouldContain("reasoning 13,000");
        digest.Model.Requests.Select(request => request.Chat!.MaxTokens).ShouldBe([6000, 12_000]);
        ((decimal)digest.Files.Paper(Digest.Day, ToyPapers.Id(0))["provenance"]!["cost_usd"]!).ShouldBe(digest.Model.Till.Total);
    }

    [Fact]
    public async Task The_closing_lines_show_the_money_and_the_day_of_its_prices()
    {
        await using var digest = await StartAsync(2);
        var outcome = (await digest.RunAsync("run", "--date", "2025-03-05", "--source", "abstract")).ShouldEndWith(0);
        outcome.Output.ShouldContain("(prices of 2026-09-22)");
        outcome.Output.ShouldMatch(@"cost: \$0\.00[0-9]{2,} ");
        outcome.Output.ShouldContain("written to the cache");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("1,5")]
    [InlineData("$1")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999999999999999")]
    public async Task What_is_no_sum_of_money_is_wrong_usage(string money)
    {
        await using var digest = await StartAsync(1);
        (await digest.RunDayAsync("--max-cost", money)).ShouldEndWith(2);
        digest.HuggingFace.Requests.ShouldBeEmpty();
    }

    internal static async Task<Digest> StartAsync(int papers, string settings = Digest.Settings)
    {
        var digest = await Digest.StartWithPapersAsync(papers, settings.Replace("\"arxivSpacing\"", "\"sources\": [\"abstract\"], \"arxivSpacing\"", StringComparison.Ordinal));
        digest.Model.Till = new SimulatedTill(Luna);
        return digest;
    }
}
