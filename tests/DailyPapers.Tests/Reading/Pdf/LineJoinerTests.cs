using DailyPapers.Reading.Pdf;

namespace DailyPapers.Tests.Reading.Pdf;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("the polli-", "nation of", "the pollination of")]
    [InlineData("a multi-", "modal bee", "a multi-modal bee")]
    [InlineData("a self-", "taught bee", "a self-taught bee")]
    [InlineData("an English-", "Korean pair", "an English-Korean pair")]
    [InlineData("the state-of-the-", "art hive", "the state-of-the-art hive")]
    [InlineData("further-", "more it", "furthermore it")]
    [InlineData("one line", "and the next", "one line and the next")]
    [InlineData("see https://example.org/bees/", "petals.html for", "see https://example.org/bees/petals.html for")]
    [InlineData("see https://example.", "org/bees for", "see https://example.org/bees for")]
    [InlineData("see https://example.org.", "Bees count", "see https://example.org. Bees count")]
    public void A_hyphen_at_a_line_s_end_stays_where_the_paper_writes_it(string line, string next, string joined)
    {
        var row = new PdfRow(1, 0, 500, "All multi-modal bees are here".Split(' ').Select((word, i) => new PdfWord(60 * i, 10, (60 * i) + 50, 20, word)));

        new LineJoiner([row]).Join(line, next).ShouldBe(joined);
    }
}
