using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Reading.Pdf;

namespace DailyPapers.Tests.Reading.Pdf;

/// <summary>Reads with the real tools; skips the test where they are not installed.</summary>
internal static class Poppler
{
    public static readonly PaperId Id = PaperId.Parse("2611.01234");

    public static async Task<Document> ReadAsync(byte[] pdf)
    {
        try
        {
            return await new PdfReader().ReadAsync(pdf, Id, TestContext.Current.CancellationToken);
        }
        catch (SourceFailedException failure) when (failure.Code == "text.no-tool")
        {
            Assert.Skip("No pdftotext on this machine: install poppler-utils.");
            throw;
        }
    }

    public static Task<Document> ReadRecordedAsync(string name)
    {
        var path = Path.Combine(Repository.Recorded, "arxiv-pdf", name);
        Assert.SkipUnless(File.Exists(path), $"No recorded data: arxiv-pdf/{name} is not in the folder that DAILY_PAPERS_RECORDED names.");
        return ReadAsync(File.ReadAllBytes(path));
    }

    public static string Outline(this Document document) => string.Join('\n', document.Sections.Select(section => $"{section.Id}: {section.Heading}"));

    public static string Body(this Document document) => string.Join('\n', document.Sections.SelectMany(section => section.Blocks).Select(block => block.Text));

    public static IEnumerable<string> Blocks(this Document document, BlockKind kind) => document.Sections.SelectMany(section => section.Blocks).Where(block => block.Kind == kind).Select(block => block.Text);
}
