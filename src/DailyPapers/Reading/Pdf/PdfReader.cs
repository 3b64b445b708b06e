using DailyPapers.Papers;

namespace DailyPapers.Reading.Pdf;

/// <summary>Reads a PDF: poppler tells its words, <see cref="PdfLayout"/> makes sections of them. It fetches nothing.</summary>
internal sealed class PdfReader(PdfLimits limits)
{
    private readonly PdfToText tool = new(limits);

    public PdfReader()
        : this(new PdfLimits())
    {
    }

    /// <param name="pdf">The whole file.</param>
    /// <param name="id">For the address of the figure.</param>
    /// <exception cref="SourceFailedException">
    /// <c>text.no-tool</c>: poppler-utils is not installed; <c>text.broken</c>: no PDF, a damaged, locked or scanned one, or one on which the tool got stuck;
    /// <c>text.too-large</c>: it unfolds to more text than a paper has.
    /// </exception>
    public async Task<Document> ReadAsync(byte[] pdf, PaperId id, CancellationToken cancellationToken) => PdfLayout.Read(await tool.ReadAsync(pdf, cancellationToken), id);
}
