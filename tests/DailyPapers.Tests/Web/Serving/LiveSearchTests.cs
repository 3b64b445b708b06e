using DailyPapers.Searching;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Searching;
using DailyPapers.Web.Serving.Watching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Web.Serving;

public sealed class LiveSearchTests : IDisposable
{
    private static readonly DateOnly First = new(2026, 11, 19);

    private readonly TemporaryWorkspace _folder = new();
    private readonly ServerMeter _meter = new();
    private readonly FixedClock _clock = new(new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly LiveSearch _search = new(TimeProvider.System);
    private readonly LiveSite _live;

    public LiveSearchTests() => _live = new LiveSite(_folder.Workspace, Archives.Options, _clock, _meter, NullLogger.Instance);

    public void Dispose()
    {
        _live.Dispose();
        _meter.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_new_paper_is_found_once_its_day_is_read()
    {
        _folder.Write(Archives.Edition(First, "2611.00001"));
        (await FindAsync(new SearchRequest("toys", SearchFilter.None))).ShouldBe(["2611.00001"]);
        _folder.Write(Archives.Edition(First.AddDays(1), "2611.00002"));
        _clock.Set(_clock.GetUtcNow().AddSeconds(1));
        // The first answer after a change may still be the one of before.
        for (var asked = 0; asked < 100 && (await FindAsync(new SearchRequest("toys", SearchFilter.None))).Count < 2; asked++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        (await FindAsync(new SearchRequest("toys", SearchFilter.None))).ShouldBe(["2611.00002", "2611.00001"]);
    }

    [Fact]
    public async Task Days_and_areas_narrow_the_search_and_pages_divide_it()
    {
        for (var day = 0; day < 5; day++)
            _folder.Write(Archives.Edition(First.AddDays(day), $"2611.0000{day + 1}"));
        (await FindAsync(new SearchRequest("toys", new SearchFilter(First.AddDays(1), First.AddDays(2))))).ShouldBe(["2611.00003", "2611.00002"]);
        (await FindAsync(new SearchRequest("toys", new SearchFilter(Area: "로봇")))).ShouldBeEmpty();
        (await FindAsync(new SearchRequest("toys", new SearchFilter(Area: "데이터·평가")) { Offset = 3, Limit = 1 })).ShouldBe(["2611.00002"]);
        (await FindAsync(new SearchRequest("()", SearchFilter.None))).ShouldBeEmpty();
    }

    [Fact]
    public void A_filter_that_names_nothing_is_left_out_of_a_readers_search()
    {
        var query = new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.Ordinal)
        {
            ["q"] = "\u202e강화\u0000 학습" + new string('x', 500),
            ["area"] = "everything",
            ["from"] = "2026-11-19",
            ["to"] = "tomorrow",
        });
        var request = SearchDesk.RequestOf(query);
        request.Filter.ShouldBe(new SearchFilter(From: First));
        request.Text.Length.ShouldBeLessThanOrEqualTo(200);
        request.Text.ShouldNotContain('\u202e');
        request.Text.ShouldNotContain('\u0000');
    }

    private async Task<List<string>> FindAsync(SearchRequest request) =>
        [.. (await _live.UseAsync(site => _search.FindAsync(site, request, default), default)).Results.Hits.Select(hit => hit.Entry.Paper.Id.Value)];
}
