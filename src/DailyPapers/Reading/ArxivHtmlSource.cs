using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>arXiv's page of the whole paper: <c>GET /html/{id}</c>, the newest version. The best text there is: sections, tables and formulas as the authors wrote them.</summary>
/// <param name="parse">Makes a document of the page; throws <see cref="SourceFailedException"/> where it is no paper (withdrawn, an error page).</param>
public sealed class ArxivHtmlSource(ArxivClient arxiv, Func<ArxivPage, PaperId, CancellationToken, Document> parse) : ITextSource
{
    public string Name => "arxiv-html";

    public bool IsFetched => true;

    public async Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken)
    {
        var page = await arxiv.HtmlAsync(paper.Id, cancellationToken);
        if (!page.IsHtml)
            throw new SourceFailedException("text.broken", $"{page.Address}: expected HTML, got {page.Answer.ContentType}");
        return PaperTexts.From(parse(page, paper.Id, cancellationToken), paper, Name);
    }
}
