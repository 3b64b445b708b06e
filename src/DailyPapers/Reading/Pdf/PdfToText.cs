using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Pdf;

/// <summary>
/// Asks poppler for the words of a PDF and their places. Its plain text loses what tells a heading, a caption, a table or
/// the next column from a sentence; <c>-bbox-layout</c> keeps it. Colours are told by <c>pdftohtml</c> alone.
/// </summary>
internal sealed class PdfToText(PdfLimits limits)
{
    private static readonly byte[] Mark = "%PDF-"u8.ToArray();

    /// <summary>Readers accept a mark that stands a little behind the file's beginning; so do they here.</summary>
    private const int MarkIsWithin = 1024;

    /// <exception cref="SourceFailedException"><c>text.no-tool</c>, <c>text.broken</c>, <c>text.too-large</c>.</exception>
    public async Task<PdfContent> ReadAsync(byte[] pdf, CancellationToken cancellationToken)
    {
        if (pdf.AsSpan(0, Math.Min(pdf.Length, MarkIsWithin)).IndexOf(Mark) < 0)
            throw new SourceFailedException("text.broken", "what came is no PDF");
        var folder = Directory.CreateTempSubdirectory("daily-papers-").FullName;
        try
        {
            var file = Path.Combine(folder, "paper.pdf");
            await File.WriteAllBytesAsync(file, pdf, cancellationToken);
            return await ReadAsync(file, folder, cancellationToken);
        }
        finally
        {
            Remove(folder);
        }
    }

    private async Task<PdfContent> ReadAsync(string file, string folder, CancellationToken cancellationToken)
    {
        var last = limits.Pages.ToString(CultureInfo.InvariantCulture);
        var layout = await new PdfTool("pdftotext", limits).RunAsync(["-q", "-enc", "UTF-8", "-l", last, "-bbox-layout", file, "-"], folder, cancellationToken);
        var pages = BboxParser.Read(layout, limits);
        if (pages.All(page => page.Lines.IsEmpty))
            throw new SourceFailedException("text.broken", "the PDF holds no text: it may be scanned");
        var fonts = await TryAsync("pdftohtml", ["-q", "-xml", "-i", "-enc", "UTF-8", "-l", last, "-stdout", file], folder, cancellationToken);
        var count = pages.Length < limits.Pages ? pages.Length : PageCount(await TryAsync("pdfinfo", [file], folder, cancellationToken)) ?? pages.Length;
        return new PdfContent(pages, FontParser.Read(fonts, limits), count);
    }

    /// <summary>What is only nice to know costs nobody the paper.</summary>
    private async Task<string> TryAsync(string tool, ImmutableArray<string> arguments, string folder, CancellationToken cancellationToken)
    {
        try
        {
            return await new PdfTool(tool, limits).RunAsync(arguments, folder, cancellationToken);
        }
        catch (SourceFailedException)
        {
            return "";
        }
    }

    private static int? PageCount(string info) =>
        info.Split('\n').FirstOrDefault(line => line.StartsWith("Pages:", StringComparison.Ordinal)) is { } line
        && int.TryParse(line["Pages:".Length..], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A virus scanner may still hold the file; the system's own cleaning takes it.
        }
    }
}
