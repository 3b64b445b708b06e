using DailyPapers.Papers;

namespace DailyPapers.Tests.Papers;

public sealed class RuleCountsTests
{
    [Fact]
    public void Rules_stand_in_ordinal_order_and_only_those_that_did_something()
    {
        var counts = RuleCounts.Of(["term.day", "particle.latin", "term.day"]).Plus(RuleCounts.OfCounts([new("a.b", 0), new("particle.latin", 2), new("z.z", -1)]));
        counts.ToString().ShouldBe("particle.latin 3, term.day 2");
        counts.Total.ShouldBe(5);
        counts.ShouldBe(RuleCounts.OfCounts([new("term.day", 2), new("particle.latin", 3)]));
        RuleCounts.Of([]).ShouldBe(RuleCounts.None);
    }

    [Fact]
    public void A_damaged_file_cannot_make_sums_overflow()
    {
        var most = RuleCounts.OfCounts([new("a.b", int.MaxValue), new("a.b", int.MaxValue)]);
        most.Plus(most).Total.ShouldBe(1_000_000);
    }
}
