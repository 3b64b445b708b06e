using DailyPapers.Papers;
using DailyPapers.Reading;

namespace DailyPapers.Tests.Reading.Pdf;

/// <summary>Real papers, whose words are not quoted here: numbers, ids and shapes tell enough.</summary>
public sealed class RecordedPdfTests
{
    [Theory]
    [InlineData("2108.11480v1.pdf", "S1 S2 S2.SS1 S2.SS2 S3 S4 S4.SS1 S4.SS2 S5 Sx1", "v1", 5)]
    [InlineData("2202.00535v1.pdf", "Sx1 Sx2 Sx3 Sx3.SSx1 Sx3.SSx2 Sx3.SSx3 Sx3.SSx4 Sx3.SSx5 Sx4 Sx4.SSx1 Sx4.SSx2 Sx5 Sx5.SSx1 Sx5.SSx2 Sx5.SSx3 Sx5.SSx4 Sx6 Sx6.SSx1 Sx7 Sx8 Sx9", "v1", 12)]
    [InlineData("2203.00274v2.pdf", "S1 S2 S3 S4 S4.SS1 S4.SS2 S4.SS3 S5 S5.SS1 S5.SS2 S5.SS3 S5.SS4 S5.SS5 S5.SS6 S5.SS7 S6 S7 Sx1 Sx2", "v2", 10)]
    [InlineData("2305.03393v1.page9-only.pdf", " S5.SS1 S5.SS2", null, 1)]
    [InlineData("2308.08155.excerpt-1page.markitdown-test.pdf", "S1", null, 1)]
    [InlineData("2401.06066v1.pdf", "S1 S2 S3 S3.SS1 S3.SS2 S3.SS3 S4 S4.SS1 S4.SS1.SSS1 S4.SS1.SSS2 S4.SS1.SSS3 S4.SS1.SSS4 S4.SS2 S4.SS3 S4.SS4 S4.SS5 S5 S5.SS1 S5.SS1.SSS1 S5.SS1.SSS2 S5.SS1.SSS3 S5.SS2 S5.SS2.SSS1 S5.SS2.SSS2 S6 S6.SS1 S6.SS2 S7 S7.SS1 S7.SS2 S8 S9 A1 A2 A3", "v1", 33)]
    [InlineData("2501.12948.author-copy.DeepSeek_R1.pdf", "S1 S1.SS1 S1.SS2 S2 S2.SS1 S2.SS2 S2.SS2.SSS1 S2.SS2.SSS2 S2.SS2.SSS3 S2.SS2.SSS4 S2.SS3 S2.SS3.SSS1 S2.SS3.SSS2 S2.SS3.SSS3 S2.SS3.SSS4 S2.SS4 S3 S3.SS1 S3.SS2 S4 S4.SS1 S4.SS2 S5 A1", null, 22)]
    [InlineData("2502.13189.author-copy.MoBA.pdf", "S1 S2 S2.SS1 S2.SS2 S2.SS3 S3 S3.SS1 S3.SS2 S3.SS3 S3.SS4 S4 S5 A1 A1.SS1", null, 15)]
    public async Task Sections_stand_as_they_are_printed(string file, string ids, string? version, int pages)
    {
        var document = await Poppler.ReadRecordedAsync(file);

        string.Join(' ', document.Sections.Select(section => section.Id)).ShouldBe(ids);
        document.Version.ShouldBe(version);
        document.Pages.ShouldBe(pages);
        document.Hidden.ShouldBeEmpty();
        document.Body().ShouldNotContain("arXiv preprint arXiv:");
    }

    /// <summary>Where columns are read in the wrong order, paragraphs begin in the middle of a sentence; a few do so behind formulas.</summary>
    [Theory]
    [InlineData("2108.11480v1.pdf", 0.15)]
    [InlineData("2202.00535v1.pdf", 0.15)]
    [InlineData("2203.00274v2.pdf", 0.15)]
    [InlineData("2401.06066v1.pdf", 0.1)]
    [InlineData("2501.12948.author-copy.DeepSeek_R1.pdf", 0.1)]
    [InlineData("2502.13189.author-copy.MoBA.pdf", 0.15)]
    public async Task Nearly_every_paragraph_begins_and_ends_with_a_sentence(string file, double most)
    {
        var paragraphs = (await Poppler.ReadRecordedAsync(file)).Blocks(BlockKind.Paragraph).Where(text => text.Length > 60).ToList();

        paragraphs.Count(text => char.IsLower(text[0])).ShouldBeLessThanOrEqualTo((int)(most * paragraphs.Count));
        paragraphs.Count(text => char.IsLetter(text[^1])).ShouldBeLessThanOrEqualTo((int)(most * paragraphs.Count));
    }
}
