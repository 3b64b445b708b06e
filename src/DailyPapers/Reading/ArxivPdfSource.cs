using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>The paper as it is printed: <c>GET /pdf/{id}</c>, the newest version. Nearly every paper has one.</summary>
/// <param name="parse">Makes a document of the file; throws <see cref="SourceFailedException"/> where it cannot.</param>
public sealed class ArxivPdfSource(ArxivClient arxiv, Func<byte[], PaperId, CancellationToken, Task<Document>> parse) : ITextSource
{
    public string Name => "arxiv-pdf";

    public bool IsFetched => true;

    public async Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken)
    {
        var page = await arxiv.PdfAsync(paper.Id, cancellationToken);
        if (!page.IsPdf)
            throw new SourceFailedException("text.broken", $"{page.Address}: expected a PDF, got {page.Answer.ContentType}: {page.Answer.Beginning}");
        return PaperTexts.From(await parse(page.Answer.Body, paper.Id, cancellationToken), paper, Name);
    }
}
