using System.Net;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Reading;

public sealed class PaperLookupTests
{
    private const string Empty = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>none</title></feed>""";
    private static readonly PaperId Id = PaperId.Parse("2611.01234");

    [Fact]
    public async Task Hugging_Face_is_asked_first()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json("""
            {"id":"2611.01234","title":"A\n Toy","summary":"We study\ntoys.\n\nWell.","authors":[{"name":"B"},{"name":"C","hidden":true},{"name":"A"}],"publishedAt":"2026-11-18T00:00:00.000Z","upvotes":12,
             "organization":{"name":"lab"},"thumbnailUrl":null,"mediaUrls":["https://a.test/b.mp4","javascript:x"],"githubRepo":"https://github.com/a/b","githubStars":3,"projectPage":"nowhere"}
            """));
        var paper = (await FindAsync(handler))!;
        handler.Requests.ShouldBe(["/api/papers/2611.01234"]);
        (paper.Id, paper.Title, paper.Abstract, paper.Published, paper.Upvotes, paper.Organization).ShouldBe((Id, "A Toy", "We study toys.\n\nWell.", new DateOnly(2026, 11, 18), 12, "lab"));
        (paper.Thumbnail, paper.GitHub, paper.GitHubStars, paper.ProjectPage).ShouldBe((null, "https://github.com/a/b", 3, null));
        paper.Authors.ShouldBe(["B", "A"]);
        paper.Media.ShouldBe(["https://a.test/b.mp4"]);
    }

    [Fact]
    public async Task What_it_does_not_know_arXiv_is_asked_for()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json("{}", HttpStatusCode.NotFound), Feed(ToyPages.Entry("2611.01234", "KiteNet: Toys & more", "We study toys.")));
        var paper = (await FindAsync(handler))!;
        handler.Requests[1].ShouldBe("/api/query?id_list=2611.01234&max_results=1");
        (paper.Title, paper.Abstract, paper.Published).ShouldBe(("KiteNet: Toys & more", "We study toys.", new DateOnly(2026, 11, 18)));
        paper.Authors.ShouldBe(["Kim Example", "Ada Sample"]);
    }

    [Theory]
    [InlineData(Empty)]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id format</summary></entry></feed>""")]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2611.01234v1</id><title> </title></entry></feed>""")]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2611.09999v1</id><title>Another paper</title></entry></feed>""")]
    public async Task A_paper_that_neither_knows_does_not_exist(string feed) =>
        (await FindAsync(new ScriptedHandler(ScriptedHandler.Json("{}", HttpStatusCode.NotFound), Feed(feed)))).ShouldBeNull();

    [Fact]
    public async Task An_error_of_the_API_may_come_with_400() =>
        (await FindAsync(new ScriptedHandler(ScriptedHandler.Json("{}", HttpStatusCode.NotFound), ScriptedHandler.Text("<feed/>", HttpStatusCode.BadRequest)))).ShouldBeNull();

    [Fact]
    public async Task When_Hugging_Face_is_away_arXiv_will_do() =>
        (await FindAsync(new ScriptedHandler(ScriptedHandler.Broken(), ScriptedHandler.Broken(), Feed(ToyPages.Entry("2611.01234", "T", "We study toys."))))).ShouldNotBeNull();

    [Theory]
    [InlineData("no feed at all")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><feed>&c;</feed>""")]
    public async Task Where_nobody_answers_in_words_that_can_be_read_the_user_is_told_so(string feed)
    {
        var error = await Should.ThrowAsync<DailyPapersException>(() => FindAsync(new ScriptedHandler(ScriptedHandler.Json("{}", HttpStatusCode.NotFound), Feed(feed))));
        (error.Code, error.ExitCode).ShouldBe(("text.unreachable", 3));
        error.Sentence.Korean.ShouldContain("2611.01234");
    }

    [Fact]
    public async Task An_offline_machine_is_told_so_too() =>
        (await Should.ThrowAsync<DailyPapersException>(() => FindAsync(new ScriptedHandler([.. Enumerable.Repeat(ScriptedHandler.Broken(), 4)])))).Code.ShouldBe("text.unreachable");

    [Fact]
    public void A_recorded_answer_of_the_API_is_read()
    {
        var paper = ArxivEntry.Read(Recorded("1601.00001.recorded-2020-09-04.xml"), PaperId.Parse("1601.00001"))!;
        paper.Title.Length.ShouldBeGreaterThan(10);
        paper.Title.ShouldNotContain('\n');
        paper.Abstract.Length.ShouldBeGreaterThan(100);
        paper.Authors.ShouldNotBeEmpty();
        paper.Published.ShouldBeInRange(new DateOnly(2015, 12, 1), new DateOnly(2016, 1, 31));
    }

    [Fact]
    public void A_recorded_answer_without_the_paper_has_none_of_it() =>
        ArxivEntry.Read(Recorded("search-cs.RO-neural.recorded-2025-10-17.xml"), PaperId.Parse("1601.00001")).ShouldBeNull();

    private static byte[] Recorded(string name)
    {
        var path = Path.Combine(Repository.Recorded, "arxiv-atom", name);
        Assert.SkipUnless(File.Exists(path), $"No recorded data: {name}");
        return File.ReadAllBytes(path);
    }

    private static Func<HttpRequestMessage, HttpResponseMessage> Feed(string feed) => ScriptedHandler.Text(feed, HttpStatusCode.OK);

    private static async Task<Paper?> FindAsync(ScriptedHandler handler)
    {
        var clock = new FixedClock(DateTimeOffset.UnixEpoch);
        using var http = new HttpClient(handler);
        using var polite = new PoliteClient(http, clock, new PoliteClientOptions(TimeSpan.Zero, TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(1), 2, 1_000_000));
        using var arxiv = new ArxivClient(http, new Uri("http://arxiv.test/"), new Uri("http://export.arxiv.test/"), TimeSpan.Zero, TimeSpan.FromMinutes(5), clock, NullLogger<ArxivClient>.Instance);
        return await new PaperLookup(polite, new Uri("http://hf.test/"), null, arxiv).FindAsync(Id, CancellationToken.None);
    }
}
