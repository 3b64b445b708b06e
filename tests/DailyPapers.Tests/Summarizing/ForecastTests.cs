using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Tests.Summarizing;

public sealed class ForecastTests
{
    private static readonly ImmutableArray<string> Sentences = ["We study toys.", "They fly well."];
    private static readonly SummarizingOptions Options = new() { Model = "m", Prices = { ["m"] = new ModelPrice { Input = 1, Cached = 0.1m, Output = 10 } } };

    [Fact]
    public void Without_history_a_paper_is_one_request_with_its_schema_and_an_answer_as_the_demo_has_them()
    {
        var work = Forecast().Paper(2000, Sentences);
        work.Requests.ShouldBe(1);
        work.InputTokens.ShouldBeInRange(2200, 2400);
        work.CachedTokens.ShouldBe(1024);
        work.OutputTokens.ShouldBeInRange(550, 600);
        work.CostUsd!.Value.ShouldBeInRange(0.0067m, 0.0074m);
    }

    [Fact]
    public void The_servers_count_the_cached_share_the_answers_and_the_follow_ups_are_learned()
    {
        var history = Enumerable.Range(0, 4).Select(_ => Use(planned: 1000, input: 2000, cached: 500, output: 400)).Concat(Enumerable.Repeat(Use(planned: 2000, input: 4000, cached: 1000, output: 800, round: 2), 2));
        var work = Forecast([.. history]).Paper(3000, Sentences);
        work.Requests.ShouldBe(1.5);
        work.InputTokens.ShouldBe(6000 + (4000 / 2.0));
        work.CachedTokens.ShouldBe(1500 + (1000 / 2.0));
        work.OutputTokens.ShouldBe(400 + (800 / 2.0));
        Forecast([.. history]).Again(3000, Sentences).Requests.ShouldBe(1);
    }

    [Fact]
    public void Only_answers_of_the_same_model_whose_tokens_the_server_told_are_learned_from()
    {
        var forecast = Forecast(
            Use(1000, 2000, 0, 400) with { Model = "another" }, Use(1000, 2000, 0, 400) with { LostBy = "timeout" }, Use(1000, 2000, 0, 400) with { PlannedTokens = null },
            Use(1000, 2000, 0, 400) with { Usage = new TokenUsage(2000, 0, 0, 400, 0, IsEstimated: true) });
        forecast.Answers.ShouldBe(0);
    }

    [Fact]
    public void A_text_that_is_not_here_yet_takes_the_whole_budget_until_papers_have_shown_otherwise()
    {
        Forecast().PlannedUnread(8000).ShouldBe(8000);
        Forecast().PlannedUnread(100_000).ShouldBe(20_000);
        Forecast(Use(1500, 2000, 0, 400) with { SoughtBody = true }, Use(1000, 2000, 0, 400)).PlannedUnread(8000).ShouldBe(1500);
        Forecast(Use(1500, 2000, 0, 400) with { SoughtBody = true }).PlannedUnread(900).ShouldBe(900);
    }

    [Fact]
    public void An_unknown_price_leaves_the_cost_unknown_and_the_sum_too()
    {
        var work = new Forecast([], new SummarizingOptions { Model = "mystery" }, Prompts.DefaultRegister).Paper(1000, Sentences);
        work.CostUsd.ShouldBeNull();
        Workload.None.Plus(work).CostUsd.ShouldBeNull();
    }

    private static Forecast Forecast(params ModelUse[] uses) => new(uses, Options, Prompts.DefaultRegister);

    private static ModelUse Use(int planned, long input, long cached, long output, int round = 1) =>
        new(DateTimeOffset.UnixEpoch, PaperId.Parse("2611.00001"), "m", round, 1, new TokenUsage(input, cached, 0, output, 0, IsEstimated: false), null, TimeSpan.Zero, null) { PlannedTokens = planned };
}
