using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Tests.Publishing;

/// <summary>The archive in numbers.</summary>
public sealed class StatisticsTests
{
    private static readonly PaperId First = PaperId.Parse("2611.00001");
    private static readonly PaperId Second = PaperId.Parse("2611.00002");
    private static readonly PaperId Third = PaperId.Parse("2611.00003");

    // The first paper was asked about twice; the second by another model, once more in vain; the third is pending.
    private static readonly ModelUse[] Uses =
    [
        Use(First, "luna", 0.001m, 1), Use(First, "luna", 0.002m, 9), Use(Second, "sol", 0.03m, 4), Use(Second, "luna", 0.004m, 60, "timeout"), Use(Third, "luna", null, 2), Use(PaperId.Parse("2611.99999"), "luna", 9m, 99),
    ];

    private static readonly ArchiveStatistics Statistics = new(
    [
        new Edition(new DateOnly(2026, 10, 30), true, [Summarized(First, "luna", 2, 0.003m)]),
        new Edition(new DateOnly(2026, 11, 2), true, [Summarized(Second, "sol", 1, null), new Entry { Paper = Samples.Paper(Third.Value, "Toys", 1) }]),
    ],
    []);

    [Fact]
    public void Money_and_tokens_come_from_the_days_and_latencies_from_the_store()
    {
        var months = Statistics.By(StatisticsSpan.Month, Uses);
        months.Select(month => (month.Name, month.Sum.Papers, month.Sum.Pending, month.Sum.Costs.Requests, month.Sum.Costs.CostUsd, month.Sum.Costs.Unpriced)).ShouldBe([("2026-10", 1, 0, 2, 0.003m, 0), ("2026-11", 2, 1, 1, 0m, 1)]);
        months[0].Requests.ShouldBe(new RequestStatistics(2, 0, 20, 6, 0.003m, 0m, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9)));
        var november = months[1].Requests.ShouldNotBeNull();
        (november.Answered, november.Lost, november.PossiblyBilledUsd, november.Median).ShouldBe((2, 1, 0.004m, TimeSpan.FromSeconds(2)));
        Statistics.By(StatisticsSpan.Day, []).Select(day => (day.Name, day.Requests)).ShouldBe([("2026-10-30", null), ("2026-11-02", null)]);
    }

    [Fact]
    public void A_request_belongs_to_the_model_that_was_asked()
    {
        var models = Statistics.By(StatisticsSpan.Model, Uses);
        models.Select(model => (model.Name, model.Sum.Papers, model.Requests?.Answered ?? 0, model.Requests?.Lost ?? 0)).ShouldBe([("", 1, 0, 0), ("luna", 1, 3, 1), ("sol", 1, 1, 0)]);
        var total = Statistics.Total(Uses);
        (total.Sum.Papers, total.Requests!.Answered, total.Requests.CostUsd).ShouldBe((3, 4, 0.033m));
    }

    private static Entry Summarized(PaperId id, string model, int requests, decimal? cost) => Samples.Summarized with
    {
        Paper = Samples.Paper(id.Value, "Toys", 1),
        Provenance = Samples.Summarized.Provenance! with { Model = model, Requests = requests, CostUsd = cost },
    };

    private static ModelUse Use(PaperId paper, string model, decimal? cost, int seconds, string? lostBy = null) =>
        new(DateTimeOffset.UnixEpoch, paper, model, 1, 1, new TokenUsage(100, 0, 10, 50, 3, IsEstimated: lostBy is not null), cost, TimeSpan.FromSeconds(seconds), lostBy);
}
