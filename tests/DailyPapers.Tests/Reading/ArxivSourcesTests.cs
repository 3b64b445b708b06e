using System.Net;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Reading;

public sealed class ArxivSourcesTests : IDisposable
{
    private static readonly Paper Paper = Samples.Paper;
    private static readonly Document Document = new() { Version = "v2", Sections = [new TextSection("S1", "1", "Toys", 1, [new TextBlock(BlockKind.Paragraph, string.Concat(Enumerable.Repeat($"{Samples.Paper.Title} {Samples.Paper.Abstract} ", 40)))])] };
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 11, 21, 2, 45, 0, TimeSpan.Zero));
    private readonly List<IDisposable> _opened = [];

    [Fact]
    public async Task The_page_is_asked_for_by_its_id_and_what_it_says_of_its_version_is_kept()
    {
        var handler = new ScriptedHandler(Body("text/html", "<p>가</p>"));
        string? text = null;
        var read = await new ArxivHtmlSource(Client(handler), (page, _, _) => { text = page.Text; return Document; }).ReadAsync(Paper, CancellationToken.None);
        handler.Requests.ShouldBe(["/html/2611.01234"]);
        (text, read.Source, read.SourceVersion, read.Sections.Length).ShouldBe(("<p>가</p>", "arxiv-html", "v2", 1));
    }

    [Fact]
    public async Task The_file_is_handed_on_whole()
    {
        var pdf = ToyPages.Pdf(Paper.Title, Paper.Abstract);
        byte[]? got = null;
        var handler = new ScriptedHandler(Bytes("application/octet-stream", pdf));
        var read = await new ArxivPdfSource(Client(handler), (bytes, _, _) => { got = bytes; return Task.FromResult(Document); }).ReadAsync(Paper, CancellationToken.None);
        (handler.Requests.Single(), read.Source).ShouldBe(("/pdf/2611.01234", "arxiv-pdf"));
        got.ShouldBe(pdf);
    }

    [Theory]
    [InlineData("text/html", "<html><title>Just a moment...</title></html>")]
    [InlineData("application/pdf", "Rate exceeded.")]
    [InlineData("application/pdf", "")]
    public async Task What_is_no_PDF_is_no_text(string contentType, string body) =>
        (await Should.ThrowAsync<SourceFailedException>(() => Pdf(Body(contentType, body)))).Code.ShouldBe("text.broken");

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7")]
    [InlineData("text/html", "\n%PDF-1.7")]
    [InlineData("application/json", "{}")]
    public async Task What_is_no_HTML_is_no_text(string contentType, string body) =>
        (await Should.ThrowAsync<SourceFailedException>(() => Html(Body(contentType, body)))).Code.ShouldBe("text.broken");

    [Theory]
    [InlineData(404, "text.none")]
    [InlineData(410, "text.none")]
    [InlineData(400, "text.none")]
    [InlineData(418, "text.unreachable")]
    [InlineData(304, "text.unreachable")]
    public async Task Other_answers_say_whether_there_is_no_such_page_or_no_word(int status, string code) =>
        (await Should.ThrowAsync<SourceFailedException>(() => Html(Body("text/html", "no", (HttpStatusCode)status)))).Code.ShouldBe(code);

    [Fact]
    public async Task Pages_files_and_entries_share_one_spacing()
    {
        var handler = new ScriptedHandler(Body("text/html", "x"), Body("application/pdf", "%PDF-"), Body("application/atom+xml", "<feed/>"));
        var client = Client(handler);
        await client.HtmlAsync(Paper.Id, CancellationToken.None);
        await client.PdfAsync(Paper.Id, CancellationToken.None);
        await client.EntryAsync(Paper.Id, CancellationToken.None);
        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(15)]);
    }

    [Theory]
    [InlineData("https://arxiv.org/", "https://export.arxiv.org/html/1", true)]
    [InlineData("https://arxiv.org/", "https://arxiv.org.elsewhere.test/html/1", false)]
    [InlineData("https://arxiv.org/", "https://notarxiv.org/html/1", false)]
    [InlineData("https://arxiv.org/", "https://arxiv.org:8443/html/1", false)]
    [InlineData("http://mirror.test/", "https://arxiv.org/html/1", false)]
    public async Task Redirects_lead_to_arXiv_only_from_arXiv(string endpoint, string target, bool isFollowed)
    {
        var handler = new ScriptedHandler(ScriptedHandler.Text("", HttpStatusCode.Found, ("Location", target)), Body("text/html", "x"));
        var page = Client(handler, endpoint).HtmlAsync(Paper.Id, CancellationToken.None);
        if (!isFollowed)
            (await Should.ThrowAsync<SourceFailedException>(() => page)).Code.ShouldBe("text.unreachable");
        else
            (await page).IsHtml.ShouldBeTrue();
    }

    public void Dispose() => _opened.ForEach(opened => opened.Dispose());

    private Task<PaperText> Pdf(Func<HttpRequestMessage, HttpResponseMessage> answer) =>
        new ArxivPdfSource(Client(new ScriptedHandler(answer)), (_, _, _) => Task.FromResult(Document)).ReadAsync(Paper, CancellationToken.None);

    private Task<PaperText> Html(Func<HttpRequestMessage, HttpResponseMessage> answer) =>
        new ArxivHtmlSource(Client(new ScriptedHandler(answer)), (_, _, _) => Document).ReadAsync(Paper, CancellationToken.None);

    private ArxivClient Client(HttpMessageHandler handler, string endpoint = "http://arxiv.test/")
    {
        var http = new HttpClient(handler);
        var client = new ArxivClient(http, new Uri(endpoint), new Uri(endpoint), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(5), _clock, NullLogger<ArxivClient>.Instance);
        _opened.AddRange([client, http]);
        return client;
    }

    private static Func<HttpRequestMessage, HttpResponseMessage> Body(string contentType, string body, HttpStatusCode status = HttpStatusCode.OK) => Bytes(contentType, Encoding.UTF8.GetBytes(body), status);

    private static Func<HttpRequestMessage, HttpResponseMessage> Bytes(string contentType, byte[] body, HttpStatusCode status = HttpStatusCode.OK) => _ =>
    {
        var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        answer.Content.Headers.ContentType = new(contentType);
        return answer;
    };

    private static class Samples
    {
        public static readonly Paper Paper = new()
        {
            Id = PaperId.Parse("2611.01234"),
            Title = "KiteNet: Small Models that Fly",
            Authors = ["Kim Example"],
            Published = new DateOnly(2026, 11, 18),
            Abstract = "We study how small kites learn to stay above the garden in a steady wind.",
        };
    }
}
