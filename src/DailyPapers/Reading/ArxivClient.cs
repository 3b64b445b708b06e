using System.Globalization;
using DailyPapers.Http;
using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Reading;

/// <summary>
/// Everything that a run asks of arXiv goes through here, one request at a time: https://info.arxiv.org/help/api/tou.html allows one connection in all
/// and robots.txt asks for 15 s between two pages.
/// </summary>
/// <param name="pages">Ends with a slash.</param>
/// <param name="api">Ends with a slash.</param>
/// <param name="spacing">From the end of a request to the start of the next one.</param>
/// <param name="timeout">Of one request.</param>
public sealed class ArxivClient(HttpClient http, Uri pages, Uri api, TimeSpan spacing, TimeSpan timeout, TimeProvider clock, ILogger<ArxivClient> log) : IDisposable
{
    /// <summary>In bytes. The longest pages of surveys have some megabytes.</summary>
    public const long LargestHtml = 16 * 1024 * 1024;

    /// <summary>In bytes. arXiv takes submissions of up to 50 MB; what is larger than this is pictures.</summary>
    public const long LargestPdf = 48 * 1024 * 1024;

    private const long LargestFeed = 2 * 1024 * 1024;

    private readonly GuestClient _guest = new(http, clock, new GuestOptions(pages.Host, spacing, timeout) { IsKin = next => IsArxiv(pages) && IsArxiv(next) && next.IsDefaultPort }, log);

    /// <exception cref="SourceFailedException"><c>text.none</c>, <c>text.unreachable</c>, <c>text.too-large</c>.</exception>
    public Task<ArxivPage> HtmlAsync(PaperId id, CancellationToken cancellationToken) =>
        GetAsync(new Uri(pages, $"html/{id}"), id, "text/html, application/xhtml+xml", LargestHtml, cancellationToken);

    /// <inheritdoc cref="HtmlAsync"/>
    public Task<ArxivPage> PdfAsync(PaperId id, CancellationToken cancellationToken) =>
        GetAsync(new Uri(pages, $"pdf/{id}"), id, "application/pdf", LargestPdf, cancellationToken);

    /// <summary>The entry of the search API: https://info.arxiv.org/help/api/user-manual.html</summary>
    /// <exception cref="SourceFailedException"><c>text.none</c>, <c>text.unreachable</c>, <c>text.too-large</c>.</exception>
    public Task<ArxivPage> EntryAsync(PaperId id, CancellationToken cancellationToken) =>
        GetAsync(new Uri(api, $"api/query?id_list={id}&max_results=1"), id, "application/atom+xml, application/xml;q=0.9", LargestFeed, cancellationToken);

    public void Dispose() => _guest.Dispose();

    private async Task<ArxivPage> GetAsync(Uri address, PaperId id, string accept, long sizeCap, CancellationToken cancellationToken)
    {
        var answer = await _guest.GetAsync(new GuestRequest(address, id.Value, accept, sizeCap), cancellationToken);
        return answer.IsSuccess ? new ArxivPage(address, answer) : throw new SourceFailedException(
            answer.Status is 400 or 404 or 410 ? "text.none" : "text.unreachable",
            string.Create(CultureInfo.InvariantCulture, $"{address}: HTTP {answer.Status}"));
    }

    private static bool IsArxiv(Uri address) => address.Host == "arxiv.org" || address.Host.EndsWith(".arxiv.org", StringComparison.Ordinal);
}
