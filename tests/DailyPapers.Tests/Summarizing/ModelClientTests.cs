using System.Net;
using System.Text.Json;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Summarizing;
using Microsoft.Extensions.Logging.Abstractions;
using static DailyPapers.Tests.ScriptedHandler;

namespace DailyPapers.Tests.Summarizing;

public sealed class ModelClientTests
{
    private const string Good = """{"choices":[{"finish_reason":"stop","message":{"content":"{}"}}],"usage":{"prompt_tokens":10,"completion_tokens":2}}""";
    private static readonly ModelRequest Request = new("m", [new ModelMessage("system", Prompts.System), new ModelMessage("user", "hello")], Round: 1);

    [Fact]
    public async Task What_was_prepared_stays_so_when_the_run_ends_and_kept_answers_can_be_read()
    {
        var client = Client(new ScriptedHandler(), new FixedClock(DateTimeOffset.UnixEpoch));
        await client.PrepareAsync(CancellationToken.None);
        client.Stop(new DailyPapersException("llm.quota", 3, new Sentence("끝", "end")));
        (await client.PrepareAsync(CancellationToken.None)).ShouldBeNull();
        await Should.ThrowAsync<DailyPapersException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None));
    }

    [Fact]
    public async Task A_request_is_strict_and_names_the_limit_of_output()
    {
        var handler = new ScriptedHandler(Json(Good));
        (await SendAsync(handler)).ShouldBe(Good);
        handler.Requests.ShouldBe(["/v1/chat/completions"]);
        var body = JsonDocument.Parse(handler.Bodies[0]).RootElement;
        body.EnumerateObject().Select(member => member.Name).ShouldBe(["model", "messages", "max_completion_tokens", "response_format"]);
        body.GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_server_without_schemas_is_asked_for_an_object_then_plainly_and_that_is_remembered()
    {
        var handler = new ScriptedHandler(
            Json("""{"error":{"message":"response_format json_schema is not supported"}}""", HttpStatusCode.BadRequest),
            Json("""{"error":{"message":"unknown response_format"}}""", HttpStatusCode.UnprocessableEntity),
            Json(Good), Json(Good));
        var client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        await client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        await client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        handler.Bodies.Select(body => Member(body, "response_format")?.GetProperty("type").GetString()).ShouldBe(["json_schema", "json_object", null, null]);
        handler.Bodies[3].ShouldContain("additionalProperties");
    }

    [Fact]
    public async Task One_request_that_the_server_will_not_take_concerns_its_paper_and_no_other()
    {
        var bad = Json("{}", HttpStatusCode.BadRequest);
        var handler = new ScriptedHandler(bad, bad, bad, Json(Good));
        var client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        (await Should.ThrowAsync<PaperFailedException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None))).Code.ShouldBe("llm.bad-request");
        await client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        Member(handler.Bodies[3], "response_format")!.Value.GetProperty("type").GetString().ShouldBe("json_schema");
    }

    [Fact]
    public async Task A_paper_that_failed_before_says_nothing_of_the_server()
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(Json("""{"error":{"code":"x"}}""", HttpStatusCode.InternalServerError), 6 * 4)]);
        var client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        for (var number = 0; number < 4; number++)
            (await Should.ThrowAsync<PaperFailedException>(() => client.SendAsync(Request, 100, isSuspect: true, Ignore, CancellationToken.None))).Code.ShouldBe("llm.unavailable");
        client.NeverAnswered.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_time_that_the_server_asked_for()
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(Text("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "50")), 13)]);
        var clock = new FixedClock(DateTimeOffset.UnixEpoch);
        await Should.ThrowAsync<PaperFailedException>(() => Client(handler, clock).SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None));
        clock.Waits.ShouldAllBe(wait => wait == TimeSpan.FromSeconds(50));
        clock.Waits.Sum(wait => wait.TotalSeconds).ShouldBeLessThanOrEqualTo(600);
    }

    [Fact]
    public async Task Three_in_a_row_are_a_wrong_setting_and_end_the_run()
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(Json("{}", HttpStatusCode.BadRequest), 9)]);
        var client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        for (var number = 0; number < 2; number++)
            await Should.ThrowAsync<PaperFailedException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None));
        (await Should.ThrowAsync<DailyPapersException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None))).Code.ShouldBe("llm.bad-request");
    }

    [Fact]
    public async Task A_400_without_a_reason_may_be_about_the_format_and_what_helped_is_remembered()
    {
        var handler = new ScriptedHandler(Json("{}", HttpStatusCode.BadRequest), Json(Good), Json(Good));
        var client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        await client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        await client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        Member(handler.Bodies[2], "response_format")!.Value.GetProperty("type").GetString().ShouldBe("json_object");
    }

    [Fact]
    public async Task A_server_that_knows_max_tokens_only_is_told_so()
    {
        var handler = new ScriptedHandler(Json("""{"error":{"message":"Unrecognized argument: max_completion_tokens"}}""", HttpStatusCode.BadRequest), Json(Good));
        await SendAsync(handler);
        Member(handler.Bodies[1], "max_tokens")!.Value.GetInt32().ShouldBe(100);
        Member(handler.Bodies[1], "max_completion_tokens").ShouldBeNull();
        Member(handler.Bodies[1], "response_format")!.Value.GetProperty("type").GetString().ShouldBe("json_schema");
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, """{"error":{"code":"invalid_api_key","message":"Incorrect API key provided: sk-abcd1234efgh"}}""", "llm.key-refused")]
    [InlineData(HttpStatusCode.TooManyRequests, """{"error":{"type":"insufficient_quota","code":"insufficient_quota","message":"You exceeded your quota"}}""", "llm.quota")]
    [InlineData(HttpStatusCode.TooManyRequests, """{"error":{"code":"project_spend_limit_exceeded","message":"limit"}}""", "llm.quota")]
    [InlineData(HttpStatusCode.PaymentRequired, """{"error":{"code":402,"message":"Insufficient credits"}}""", "llm.quota")]
    [InlineData(HttpStatusCode.NotFound, """{"error":{"code":"model_not_found","message":"no such model"}}""", "llm.model-missing")]
    [InlineData(HttpStatusCode.BadRequest, """[{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}]""", "llm.key-refused")]
    public async Task Permanent_errors_end_the_run_at_once_and_for_all(HttpStatusCode status, string body, string code)
    {
        var handler = new ScriptedHandler(Json(body, status));
        var client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        var error = await Should.ThrowAsync<DailyPapersException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None));
        (error.Code, error.ExitCode).ShouldBe((code, 3));
        error.Sentence.English.ShouldNotContain("abcd1234");
        (await Should.ThrowAsync<DailyPapersException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None))).ShouldBeSameAs(error);
        handler.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"error":{"code":"context_length_exceeded","message":"This model's maximum context length is 8192 tokens"}}""", "llm.too-long")]
    [InlineData("""{"error":{"code":"content_filter","message":"The response was filtered"}}""", "llm.refused")]
    public async Task Errors_about_one_request_concern_one_paper(string body, string code)
    {
        var error = await Should.ThrowAsync<PaperFailedException>(() => SendAsync(new ScriptedHandler(Json(body, HttpStatusCode.BadRequest))));
        error.Code.ShouldBe(code);
    }

    [Fact]
    public async Task Passing_errors_of_every_form_are_waited_out()
    {
        var clock = new FixedClock(DateTimeOffset.UnixEpoch);
        var handler = new ScriptedHandler(
            Text("upstream is busy", HttpStatusCode.ServiceUnavailable),
            Json("""[{"error":{"code":500,"message":"INTERNAL"}}]""", HttpStatusCode.InternalServerError),
            Text("<html>502</html>", HttpStatusCode.OK),
            Json("""{"error":{"code":529,"message":"overloaded"}}"""),
            Broken(),
            Json(Good));
        using var http = new HttpClient(handler);
        (await Client(handler, clock).SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None)).Body.ShouldBe(Good);
        clock.Waits.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Retry_After_is_obeyed_up_to_a_cap()
    {
        var clock = new FixedClock(DateTimeOffset.UnixEpoch);
        var handler = new ScriptedHandler(
            Text("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "7")),
            Text("{}", HttpStatusCode.TooManyRequests, ("Retry-After", "100000")),
            Text("{}", HttpStatusCode.TooManyRequests, ("retry-after-ms", "250")),
            Json(Good));
        await Client(handler, clock).SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        clock.Waits.Select(wait => wait.TotalSeconds).ShouldBe([7, RetryTimes.Cap.TotalSeconds, 0.25]);
    }

    [Fact]
    public async Task A_server_that_never_answers_ends_the_run_and_says_where_it_should_have_been()
    {
        var error = await Should.ThrowAsync<DailyPapersException>(() => SendAsync(new ScriptedHandler([.. Enumerable.Repeat(Broken(), 4)])));
        (error.Code, error.ExitCode).ShouldBe(("llm.unreachable", 3));
        error.Sentence.Korean.ShouldContain("http://model.test/v1");
    }

    [Fact]
    public async Task One_request_that_fails_while_others_succeed_concerns_its_paper_alone()
    {
        ModelClient? client = null;
        var failures = 0;
        HttpResponseMessage Answer(HttpRequestMessage request) => ++failures == 3
            ? Succeed().GetAwaiter().GetResult()
            : new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent("no") };
        async Task<HttpResponseMessage> Succeed()
        {
            await client!.SendAsync(Request with { Round = 2 }, 100, isSuspect: false, Ignore, CancellationToken.None);
            return new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent("no") };
        }

        var handler = new ScriptedHandler([Answer, Answer, Answer, Json(Good), Answer, Answer, Answer]);
        client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        var error = await Should.ThrowAsync<PaperFailedException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None));
        (error.Code, error.LeavesAnswersOpen).ShouldBe(("llm.unavailable", true));
    }

    [Fact]
    public async Task Nothing_left_of_a_rate_limit_holds_back_all_requests()
    {
        var clock = new FixedClock(DateTimeOffset.UnixEpoch);
        var handler = new ScriptedHandler(Text(Good, HttpStatusCode.OK, ("x-ratelimit-remaining-requests", "0"), ("x-ratelimit-reset-requests", "1m30s")), Json(Good));
        var client = Client(handler, clock);
        await client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        clock.Waits.ShouldBeEmpty();
        await client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None);
        clock.Waits.ShouldBe([RetryTimes.Cap]);
    }

    [Theory]
    [InlineData("1s", 1000.0)]
    [InlineData("6m0s", 360000.0)]
    [InlineData("120ms", 120.0)]
    [InlineData("1h2m3.5s", 3723500.0)]
    [InlineData("3", 3000.0)]
    [InlineData("", null)]
    [InlineData("soon", null)]
    public void Durations_are_read_as_Go_writes_them(string text, double? milliseconds) => (ModelPace.Duration(text)?.TotalMilliseconds == milliseconds).ShouldBeTrue();

    [Fact]
    public async Task After_a_stop_nothing_more_is_sent()
    {
        var handler = new ScriptedHandler();
        var client = Client(handler, new FixedClock(DateTimeOffset.UnixEpoch));
        var reason = new DailyPapersException("run.interrupted", 130, new Sentence("", ""));
        client.Stop(reason);
        (await Should.ThrowAsync<DailyPapersException>(() => client.SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None))).ShouldBeSameAs(reason);
        handler.Requests.ShouldBeEmpty();
    }

    private static Task Ignore(LostTry lost) => Task.CompletedTask;

    private static async Task<string> SendAsync(ScriptedHandler handler) =>
        (await Client(handler, new FixedClock(DateTimeOffset.UnixEpoch)).SendAsync(Request, 100, isSuspect: false, Ignore, CancellationToken.None)).Body;

    private static ModelClient Client(ScriptedHandler handler, TimeProvider clock) => new(
        new HttpClient(handler), new ModelEndpoint(new Uri("http://model.test/v1"), new Secret("sk-test")),
        new SummarizingOptions { Model = "m", Timeout = TimeSpan.FromMinutes(5) }, new Budget(null, null), clock, NullLogger<ModelClient>.Instance);

    private static JsonElement? Member(string body, string name) => JsonDocument.Parse(body).RootElement.TryGetProperty(name, out var value) ? value : null;
}
