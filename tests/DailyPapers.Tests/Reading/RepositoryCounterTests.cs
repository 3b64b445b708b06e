using System.Net;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Reading;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Reading;

public sealed class RepositoryCounterTests
{
    private const string Good = """{"models":[{"id":"a/b"},{"id":"c/d"}],"datasets":[],"spaces":[1],"more":7}""";

    [Fact]
    public async Task Repositories_are_counted()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(Good));
        (await CountAsync(handler, 1)).ShouldBe([new RepositoryCounts(2, 0, 1)]);
        handler.Requests.ShouldBe(["/api/arxiv/2611.01234/repos"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"models":[],"datasets":[]}""")]
    [InlineData("""{"models":{},"datasets":[],"spaces":[]}""")]
    [InlineData("<html>")]
    [InlineData("")]
    public async Task Anything_else_is_not_known(string body) => (await CountAsync(new ScriptedHandler(ScriptedHandler.Json(body)), 1)).ShouldBe([null]);

    [Fact]
    public async Task After_three_troubles_in_a_row_it_is_not_asked_for_again_and_each_is_tried_once()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json("", HttpStatusCode.TooManyRequests), ScriptedHandler.Broken(), ScriptedHandler.Json(Good), ScriptedHandler.Json("7"), ScriptedHandler.Json("", HttpStatusCode.InternalServerError), ScriptedHandler.Json("", HttpStatusCode.Forbidden));
        (await CountAsync(handler, 9)).Count(counts => counts is not null).ShouldBe(1);
        handler.Requests.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_paper_that_is_not_known_there_is_no_trouble()
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(ScriptedHandler.Json("", HttpStatusCode.NotFound), 5)]);
        (await CountAsync(handler, 5)).ShouldAllBe(counts => counts == null);
        handler.Requests.Count.ShouldBe(5);
    }

    private static async Task<List<RepositoryCounts?>> CountAsync(ScriptedHandler handler, int times)
    {
        using var http = new HttpClient(handler);
        using var polite = new PoliteClient(http, new FixedClock(DateTimeOffset.UnixEpoch), new PoliteClientOptions(TimeSpan.Zero, TimeSpan.FromMinutes(5), TimeSpan.Zero, 1, 1_000_000));
        var counter = new RepositoryCounter(polite, new Uri("http://hf.test/"), null, NullLogger<RepositoryCounter>.Instance);
        var counts = new List<RepositoryCounts?>();
        for (var time = 0; time < times; time++)
            counts.Add(await counter.CountAsync(PaperId.Parse("2611.01234"), CancellationToken.None));
        return counts;
    }
}
