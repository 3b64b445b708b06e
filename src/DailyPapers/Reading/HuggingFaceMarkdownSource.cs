using System.Globalization;
using System.Text;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Reading.Markdown;

namespace DailyPapers.Reading;

/// <summary>Hugging Face's Markdown of arXiv's page: <c>GET /papers/{id}.md</c>. Where arXiv has no page it is Hugging Face's own page of the paper, which is no text.</summary>
/// <param name="pages">Their quota is 100 in five minutes, apart from the API's: https://huggingface.co/docs/hub/rate-limits</param>
/// <param name="endpoint">Ends with a slash.</param>
/// <param name="token">Raises the quota; null: none.</param>
public sealed class HuggingFaceMarkdownSource(GuestClient pages, Uri endpoint, Secret? token) : ITextSource
{
    /// <summary>In bytes; the longest surveys have less than one megabyte of text.</summary>
    private const long LargestMarkdown = 4 * 1024 * 1024;

    public string Name => "huggingface-markdown";

    public bool IsFetched => true;

    public async Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken)
    {
        var address = new Uri(endpoint, $"papers/{paper.Id}.md");
        var answer = await pages.GetAsync(new GuestRequest(address, paper.Id.Value, "text/markdown, text/plain;q=0.9", LargestMarkdown, token), cancellationToken);
        if (!answer.IsSuccess)
            throw new SourceFailedException(answer.Status is 400 or 404 or 410 ? "text.none" : "text.unreachable", string.Create(CultureInfo.InvariantCulture, $"{address}: HTTP {answer.Status}"));
        if (answer.ContentType is "text/html" or "application/xhtml+xml" or "application/json")
            throw new SourceFailedException("text.broken", $"{address}: expected Markdown, got {answer.ContentType}: {answer.Beginning}");
        return PaperTexts.From(PaperMarkdown.Parse(Encoding.UTF8.GetString(answer.Body)), paper, Name);
    }
}
