using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Tests.Summarizing;

public sealed class KnownPricesTests
{
    private static readonly Dictionary<string, ModelPrice> None = [];

    [Fact]
    public void The_default_model_has_a_price_with_its_day()
    {
        var found = KnownPrices.Find(new SummarizingOptions().Model, None)!;
        (found.Price.Input, found.Price.Cached, found.Price.CacheWrite, found.Price.Output).ShouldBe((0.10m, 0.01m, 0.125m, 0.50m));
        found.AsOf.ShouldBe(new DateOnly(2026, 9, 22));
    }

    [Fact]
    public void A_dated_snapshot_costs_what_its_family_does_and_no_other_likeness_counts()
    {
        KnownPrices.Find("gpt-6-luna-2026-09-22", None).ShouldBe(KnownPrices.Find("gpt-6-luna", None));
        KnownPrices.Find("gpt-6-luna-latest", None).ShouldBeNull();
        KnownPrices.Find("gpt-6", None).ShouldBeNull();
        KnownPrices.Find("my-gpt-6-luna", None).ShouldBeNull();
        KnownPrices.Find("gpt-6-luna-2026-09", None).ShouldBeNull();
    }

    [Fact]
    public void The_operators_price_wins_for_a_model_and_its_snapshots()
    {
        var own = new Dictionary<string, ModelPrice> { ["gpt-6-luna"] = new() { Input = 7, Output = 8 } };
        KnownPrices.Find("gpt-6-luna", own)!.ShouldSatisfyAllConditions(found => found.Price.Input.ShouldBe(7), found => found.AsOf.ShouldBeNull());
        KnownPrices.Find("gpt-6-luna-2026-09-22", own)!.Price.Input.ShouldBe(7);
    }

    [Fact]
    public void A_local_model_is_free() => KnownPrices.Find("ollama:exaone", None)!.Price.MostFor(1_000_000, 1_000_000).ShouldBe(0);

    [Fact]
    public void Long_input_is_billed_higher_as_a_whole()
    {
        var price = new ModelPrice { Input = 1, Output = 10 };
        price.CostOf(new TokenUsage(272_000, 0, 0, 1000, 0, false)).ShouldBe(0.272m + 0.01m);
        price.CostOf(new TokenUsage(272_001, 0, 0, 1000, 0, false)).ShouldBe((0.272001m * 2) + 0.015m);
        price.MostFor(272_001, 1000).ShouldBe((0.272001m * 2) + 0.015m);
    }

    [Fact]
    public void The_most_that_input_costs_is_at_the_dearest_of_its_rates()
    {
        new ModelPrice { Input = 1, Cached = 0.1m, CacheWrite = 1.25m, Output = 5 }.MostFor(1000, 1000).ShouldBe(0.00125m + 0.005m);
        new ModelPrice { Input = 1, Cached = 3, Output = 5 }.MostFor(1000, 0).ShouldBe(0.003m);
        new ModelPrice { Input = 1 }.MostFor(1000, 1000).ShouldBeNull();
    }
}
