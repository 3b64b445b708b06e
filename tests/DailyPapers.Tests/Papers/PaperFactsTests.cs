using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Papers;

public sealed class PaperFactsTests
{
    [Theory]
    [InlineData("""{"text":{"words":"7","pages":-1,"licence":3},"figure":{"url":null,"caption":"c"},"links":[],"repositories":{"models":1,"datasets":1}}""")]
    [InlineData("""{"text":null,"figure":"f","links":{"code":{}},"repositories":{"models":1.5,"datasets":1,"spaces":1}}""")]
    [InlineData("""{"mended":{"a.b":"2","c.d":-1,"e.f":0,"g.h":1.5}}""")]
    [InlineData("""{"mended":[1]}""")]
    [InlineData("{}")]
    public void What_is_of_another_kind_is_passed_over(string extra) =>
        PaperFacts.From(JsonNode.Parse(extra)!.AsObject()).ShouldBe(new PaperFacts());

    [Fact]
    public void Facts_replace_older_ones_and_leave_the_rest_alone()
    {
        var old = JsonNode.Parse("""{"origin":"x","text":{"words":1,"pages":2},"links":{"code":"https://a.example"}}""")!.AsObject();
        new PaperFacts { Words = 700 }.AddTo(old).ToJsonString().ShouldBe("""{"origin":"x","text":{"words":700}}""");
        PaperFacts.From(new PaperFacts { Words = 0, Repositories = new(0, 0, 0) }.AddTo([])).ShouldBe(new PaperFacts { Words = 0, Repositories = new(0, 0, 0) });
    }

    [Fact]
    public void What_was_mended_is_told_in_the_order_of_the_rules()
    {
        var facts = new PaperFacts { Mended = RuleCounts.Of(["term.day", "particle.latin", "particle.latin"]) };
        facts.AddTo([]).ToJsonString().ShouldBe("""{"mended":{"particle.latin":2,"term.day":1}}""");
        PaperFacts.From(facts.AddTo([])).ShouldBe(facts);
        new PaperFacts().AddTo(facts.AddTo([])).ShouldBeEmpty();
    }
}
