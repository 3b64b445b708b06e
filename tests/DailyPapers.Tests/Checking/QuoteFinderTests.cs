using DailyPapers.Checking.Quotes;

namespace DailyPapers.Tests.Checking;

public sealed class QuoteFinderTests
{
    private static readonly QuoteFinder Finder = new(Drafts.Source(
        "We teach multi-modal parrots “by ear”—not by eye.", "They reach state-of-the-art ﬁgures in the bird's-eye view.", "Training is cost- effective."));

    [Theory]
    [InlineData("We teach multi-modal parrots", "We teach multi-modal parrots")]
    [InlineData("we teach Multi-modal parrots", "We teach multi-modal parrots")]
    [InlineData("parrots \"by ear\" - not by eye.", "parrots “by ear”—not by eye.")]
    [InlineData("“They  reach\nstate‑of‑the‑art figures...”", "They reach state-of-the-art ﬁgures")]
    [InlineData("in the bird’s-eye view", "in the bird's-eye view")]
    [InlineData("multimodal parrots", "multi-modal parrots")]
    [InlineData("Training is cost-effective", "Training is cost- effective")]
    [InlineData("not by eye. They reach", "not by eye. They reach")]
    public void A_quote_is_given_back_in_the_words_of_the_source(string quote, string words) =>
        Finder.Find(quote)!.ShouldSatisfyAllConditions(
            evidence => evidence.Quote.ShouldBe(words), evidence => evidence.Section.ShouldBe("abstract"), evidence => evidence.SectionTitle.ShouldBe("Abstract"));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("parrots")]
    [InlineData("12345678901234567890")]
    [InlineData("We teach crows")]
    [InlineData("each multi-modal parrots")]
    [InlineData("We teach multi-modal par")]
    public void Other_words_parts_of_words_and_single_ones_are_no_evidence(string quote) => Finder.Find(quote).ShouldBeNull();
}
