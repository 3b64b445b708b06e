using DailyPapers.Checking.Names;

namespace DailyPapers.Tests.Checking.Names;

public sealed class OwnNameTests
{
    [Theory]
    [InlineData("DriftBench: Measuring Change", "", "DriftBench")]
    [InlineData("DriftBench: Measuring Change", "DriftBench measures.", "DriftBench")]
    [InlineData("Folio 2: Small Models", "We train Folio 2.", "Folio 2")]
    [InlineData("Turtle: Slow Decoding", "Turtle is slow. Turtle is right.", "Turtle")]
    [InlineData("'Turtle': Slow Decoding", "Turtle is slow. Turtle is right.", "Turtle")]
    public void The_name_stands_before_the_colon(string title, string summary, string name) => OwnName.Of(title, summary)!.Text.ShouldBe(name);

    [Theory]
    [InlineData("Scaling Laws: A Second Look", "Scaling laws bend.")]
    [InlineData("Self-Exploring Models: Active Search", "Self-Exploring Models search.")]
    [InlineData("Turtle: Slow Decoding", "Decoding is slow.")]
    [InlineData("A Title Without One", "A title.")]
    [InlineData("LLMtimesReduce: Long Inputs", "LLMtimesReduce reduces.")]
    [InlineData("Why So Slow?: A Study", "Slow.")]
    [InlineData("https://example.org", "An address.")]
    [InlineData("", "")]
    public void A_beginning_in_words_is_no_name(string title, string summary) => OwnName.Of(title, summary).ShouldBeNull();
}
