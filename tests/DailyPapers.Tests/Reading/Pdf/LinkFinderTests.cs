using DailyPapers.Reading.Pdf;

namespace DailyPapers.Tests.Reading.Pdf;

public sealed class LinkFinderTests
{
    [Fact]
    public void Addresses_are_found_once_and_without_the_sentence_s_marks() =>
        LinkFinder.In(["Code: https://example.org/a_(b). Page (https://example.org/c), again https://example.org/c; github.com/bees/hive."])
            .ShouldBe(["https://example.org/a_(b)", "https://example.org/c", "https://github.com/bees/hive"]);
}
