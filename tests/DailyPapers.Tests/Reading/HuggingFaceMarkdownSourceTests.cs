using System.Net;
using System.Text;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Reading;

public sealed class HuggingFaceMarkdownSourceTests
{
    private static readonly Paper Paper = new()
    {
        Id = PaperId.Parse("2611.01234"),
        Title = "KiteNet: Small Models that Fly",
        Authors = ["Kim Example"],
        Published = new DateOnly(2026, 11, 18),
        Abstract = "We study how small kites learn to stay above the garden in a steady wind.",
    };

    [Fact]
    public async Task A_papers_Markdown_becomes_its_text()
    {
        var handler = new ScriptedHandler(Body("text/markdown", ToyPages.Markdown(Paper.Title, Paper.Abstract)));
        var text = await ReadAsync(handler);
        handler.Requests.ShouldBe(["/papers/2611.01234.md"]);
        (text.Source, text.Title, text.Sections.Length, text.Abstract.Single()).ShouldBe(("huggingface-markdown", Paper.Title, 6, Paper.Abstract));
    }

    [Fact]
    public async Task The_sites_own_page_is_no_text() =>
        await FailAsync("text.none", Body("text/markdown", ToyPages.MarkdownWithoutText(Paper.Title, Paper.Abstract)));

    [Fact]
    public async Task Another_papers_text_is_not_taken() =>
        await FailAsync("text.other", Body("text/markdown", ToyPages.Markdown("Lexical Parsers: Grammars without Supervision", "Treebanks describe constituents.")));

    [Theory]
    [InlineData(404, "text/html", "text.none")]
    [InlineData(200, "text/html", "text.broken")]
    [InlineData(200, "application/json", "text.broken")]
    [InlineData(200, "text/plain", "text.no-sections")]
    [InlineData(451, "text/plain", "text.unreachable")]
    public async Task What_is_no_Markdown_is_no_text(int status, string contentType, string code) =>
        await FailAsync(code, Body(contentType, "Nothing here.", (HttpStatusCode)status));

    [Fact]
    public async Task Twenty_megabytes_are_not_read() => await FailAsync("text.too-large", Body("text/markdown", new string('a', 20_000_000)));

    private static async Task FailAsync(string code, Func<HttpRequestMessage, HttpResponseMessage> answer) =>
        (await Should.ThrowAsync<SourceFailedException>(() => ReadAsync(new ScriptedHandler(answer)))).Code.ShouldBe(code);

    private static async Task<PaperText> ReadAsync(ScriptedHandler handler)
    {
        using var http = new HttpClient(handler);
        using var guest = new GuestClient(http, new FixedClock(DateTimeOffset.UnixEpoch), new GuestOptions("hf", TimeSpan.Zero, TimeSpan.FromMinutes(5)), NullLogger.Instance);
        return await new HuggingFaceMarkdownSource(guest, new Uri("http://hf.test/"), null).ReadAsync(Paper, CancellationToken.None);
    }

    private static Func<HttpRequestMessage, HttpResponseMessage> Body(string contentType, string body, HttpStatusCode status = HttpStatusCode.OK) =>
        _ => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, contentType) };
}
