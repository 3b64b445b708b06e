using System.Net;
using DailyPapers.Fetching;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Fetching;

public sealed class PaperListFetcherTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly DateTimeOffset AfterClosing = new(2026, 11, 21, 2, 45, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_list_is_asked_for_with_the_largest_page_and_the_date()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json("[]"));
        (await FetchAsync(handler))!.Papers.ShouldBeEmpty();
        handler.Requests.ShouldBe(["/api/daily_papers?date=2026-11-20&limit=100&p=0"]);
    }

    [Fact]
    public async Task A_full_page_is_followed_by_the_next_one()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(Page(0, 100)), ScriptedHandler.Json(Page(100, 7)));
        (await FetchAsync(handler))!.Papers.Length.ShouldBe(107);
        handler.Requests[1].ShouldEndWith("&p=1");
    }

    [Fact]
    public async Task A_server_that_ignores_the_page_number_does_not_keep_us_for_ever()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json(Page(0, 100)), ScriptedHandler.Json(Page(0, 100)));
        (await FetchAsync(handler))!.Papers.Length.ShouldBe(100);
    }

    [Fact]
    public async Task A_list_is_final_only_when_it_had_closed()
    {
        (await FetchAsync(new ScriptedHandler(ScriptedHandler.Json("[]"))))!.HasClosed.ShouldBeTrue();
        (await FetchAsync(new ScriptedHandler(ScriptedHandler.Json("[]")), AfterClosing.AddHours(-1)))!.HasClosed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_refusal_of_a_day_that_may_not_be_open_yet_is_no_error() =>
        (await FetchAsync(new ScriptedHandler(ScriptedHandler.Json("""{"error":"date must be <= 2026-11-19"}""", HttpStatusCode.BadRequest)), new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero))).ShouldBeNull();

    [Fact]
    public async Task A_refusal_of_a_past_day_is_an_error_with_the_services_words()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Json("""{"error":"no such thing"}""", HttpStatusCode.BadRequest));
        var error = await Should.ThrowAsync<DailyPapersException>(() => FetchAsync(handler));
        error.Code.ShouldBe("list.refused");
        error.Sentence.English.ShouldContain("no such thing");
    }

    [Theory]
    [InlineData("<html><body>Just a moment…</body></html>")]
    [InlineData("[{\"paper\":{\"id\":\"2611.01")]
    [InlineData("{\"error\":\"oops\"}")]
    [InlineData("")]
    public async Task An_answer_that_is_no_list_is_asked_for_again_and_then_an_error_that_says_so(string body)
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(ScriptedHandler.Json(body), 4)]);
        var error = await Should.ThrowAsync<DailyPapersException>(() => FetchAsync(handler));
        error.Code.ShouldBe("list.unreachable");
        error.ExitCode.ShouldBe(3);
        handler.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Passing_trouble_is_waited_out_as_long_as_the_service_says()
    {
        var clock = new FixedClock(AfterClosing);
        var handler = new ScriptedHandler(
            ScriptedHandler.Text("slow down", HttpStatusCode.TooManyRequests, ("RateLimit", "\"api\";r=0;t=12")),
            ScriptedHandler.Text("later", HttpStatusCode.ServiceUnavailable, ("Retry-After", "3600")),
            ScriptedHandler.Broken(),
            ScriptedHandler.Json("[]"));
        (await FetchAsync(handler, clock)).ShouldNotBeNull();
        clock.Waits[0].ShouldBe(TimeSpan.FromSeconds(13));
        clock.Waits[1].ShouldBe(RetryTimes.Cap);
    }

    [Fact]
    public async Task Optional_keys_may_be_absent_null_or_strange_and_unknown_ones_are_ignored()
    {
        const string list = """
            [{"paper":{"id":"2611.00001"},"new_key":{"a":[1]}},
             {"paper":{"id":"2611.00002","title":null,"authors":null,"upvotes":"many","summary":7,"githubStars":-3,"organization":null,"publishedAt":"soon"},"numComments":2.5,"mediaUrls":{"a":1},"thumbnail":"javascript:alert(1)"},
             {"paper":{"id":"2611.00003v2","title":"  A\n toy\tpaper ","upvotes":3.0,"publishedAt":"2026-11-18T23:59:59.000Z","authors":[{"name":"B"},{"name":"Hidden","hidden":true},{"name":"A"},{"name":" "}],"organization":{"name":"lab"}},"numComments":"1"},
             {"paper":{"id":"../evil"}}, {"paper":null}, 5, null]
            """;
        var fetched = (await FetchAsync(new ScriptedHandler(ScriptedHandler.Json(list))))!;
        fetched.Papers.Select(paper => paper.Id.Value).ShouldBe(["2611.00001", "2611.00002", "2611.00003"]);
        fetched.Rejected.ShouldBe(["../evil", "(no id)"]);
        fetched.Papers[0].Title.ShouldBe("2611.00001");
        fetched.Papers[1].ShouldSatisfyAllConditions(paper => paper.Upvotes.ShouldBe(0), paper => paper.Thumbnail.ShouldBeNull(), paper => paper.Media.ShouldBeEmpty(), paper => paper.Published.ShouldBe(Day));
        fetched.Papers[2].ShouldSatisfyAllConditions(
            paper => paper.Title.ShouldBe("A toy paper"), paper => paper.Authors.ShouldBe(["B", "A"]), paper => paper.Organization.ShouldBe("lab"),
            paper => paper.Published.ShouldBe(new DateOnly(2026, 11, 18)), paper => paper.Comments.ShouldBe(1));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_costs_at_most_its_own_entry()
    {
        const string list = """
            [{"paper":{"id":"2611.00001","title":"\ud800","authors":[{"name":"\udfff"}],"summary":"\ud83d"},"mediaUrls":["https://a.test/\ud800.png"]},
             {"paper":{"id":"2611.00002","\ud800":1,"title":"T"}},
             {"paper":{"id":"2611.00003","title":"T"}}]
            """;
        var fetched = (await FetchAsync(new ScriptedHandler(ScriptedHandler.Json(list))))!;
        fetched.Papers.Select(paper => paper.Id.Value).ShouldContain("2611.00003");
        fetched.Papers.Select(paper => paper.Id.Value).ShouldContain("2611.00001");
    }

    [Fact]
    public async Task A_paper_that_stands_twice_in_a_list_is_taken_once()
    {
        var fetched = (await FetchAsync(new ScriptedHandler(ScriptedHandler.Json("""[{"paper":{"id":"2611.00001","title":"one"}},{"paper":{"id":"2611.00001","title":"again"}},{"paper":{"id":"2611.00002","title":"one"}}]"""))))!;
        fetched.Papers.Select(paper => paper.Id.Value).ShouldBe(["2611.00001", "2611.00002"]);
    }

    [Theory]
    [InlineData("LLMtimesMapReduce: Sums", "LLM$\\times$MapReduce: Sums", "LLM$\\times$MapReduce: Sums")]
    [InlineData("A $200k prize", "A $200k prize", "A $200k prize")]
    [InlineData("New title", "Old and longer title", "New title")]
    [InlineData("", "Only outer", "Only outer")]
    public async Task The_better_of_the_two_titles_is_taken(string inner, string outer, string better)
    {
        string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
        var list = $$"""[{"paper":{"id":"2611.00001","title":{{Quoted(inner)}}},"title":{{Quoted(outer)}}}]""";
        (await FetchAsync(new ScriptedHandler(ScriptedHandler.Json(list))))!.Papers[0].Title.ShouldBe(better);
    }

    [Fact]
    public async Task Every_recorded_list_is_read_whole()
    {
        var papers = 0;
        foreach (var (day, json) in Repository.RecordedLists())
        {
            using var http = new HttpClient(new ScriptedHandler(ScriptedHandler.Json(json)));
            var list = (await FetchAsync(http, new FixedClock(AfterClosing), day))!;
            var ids = System.Text.Json.JsonDocument.Parse(json).RootElement.EnumerateArray().Select(item => item.GetProperty("paper").GetProperty("id").GetString()).Distinct().ToList();
            list.Papers.Select(paper => paper.Id.Value).ShouldBe(ids);
            list.Rejected.ShouldBeEmpty();
            foreach (var paper in list.Papers)
            {
                paper.Title.ShouldNotContain('\n');
                paper.Abstract.Length.ShouldBeGreaterThan(100);
                paper.Authors.ShouldNotBeEmpty($"{day} {paper.Id}");
                paper.Published.ShouldBeLessThanOrEqualTo(day.AddDays(1));
            }

            papers += list.Papers.Length;
        }

        papers.ShouldBeGreaterThan(2000);
    }

    private static Task<PaperList?> FetchAsync(ScriptedHandler handler, DateTimeOffset? now = null) => FetchAsync(handler, new FixedClock(now ?? AfterClosing));

    private static async Task<PaperList?> FetchAsync(ScriptedHandler handler, FixedClock clock)
    {
        using var http = new HttpClient(handler);
        return await FetchAsync(http, clock, Day);
    }

    private static async Task<PaperList?> FetchAsync(HttpClient http, FixedClock clock, DateOnly day)
    {
        using var polite = new PoliteClient(http, clock, new PoliteClientOptions(TimeSpan.Zero, TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(1), 4, 10_000_000));
        return await new PaperListFetcher(polite, new Uri("http://lists.test/"), null, clock).FetchAsync(day, CancellationToken.None);
    }

    private static string Page(int first, int count) =>
        "[" + string.Join(',', Enumerable.Range(first, count).Select(number => $$$"""{"paper":{"id":"2611.{{{number:00000}}}","title":"T"}}""")) + "]";
}
