using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>The simulated services behave as the real ones were seen to; every other test here leans on that.</summary>
public sealed class SimulationTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2025, 3, 5);
    private readonly SimulatedHuggingFace _huggingFace = new();
    private readonly SimulatedModel _model = new(Digest.Good) { ExpectedKey = "secret" };
    private SimulatedInternet _internet = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _internet = await SimulatedInternet.StartAsync(_huggingFace, _model, CancellationToken.None);
        _client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _internet.DisposeAsync();
    }

    [Fact]
    public async Task A_list_comes_in_pages_that_name_the_next()
    {
        _huggingFace.SetList(Day, ToyPapers.List(30));
        using var first = await ListAsync("date=2025-03-05&limit=20");
        using var second = await ListAsync("date=2025-03-05&limit=20&p=1");

        (await ItemsAsync(first)).Count.ShouldBe(20);
        first.Headers.GetValues("Link").ShouldHaveSingleItem().ShouldEndWith("limit=20&p=1>; rel=\"next\"");
        (await ItemsAsync(second)).Count.ShouldBe(10);
        second.Headers.Contains("Link").ShouldBeFalse();
        first.Headers.GetValues("RateLimit").ShouldHaveSingleItem().ShouldStartWith("\"api\";r=");
    }

    [Theory]
    [InlineData("date=2025-03-08&limit=100", HttpStatusCode.OK)]
    [InlineData("date=2025-03-06", HttpStatusCode.OK)]
    [InlineData("date=2025-03-10", HttpStatusCode.BadRequest)]
    [InlineData("date=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("date=2025-03-06&limit=101", HttpStatusCode.BadRequest)]
    public async Task Days_without_a_list_are_empty_and_days_to_come_are_refused(string query, HttpStatusCode status)
    {
        _huggingFace.LastOpenDay = new DateOnly(2025, 3, 9);
        using var response = await ListAsync(query);
        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith(status == HttpStatusCode.OK ? "[]" : "{\"error\":\"");
    }

    [Fact]
    public async Task A_right_request_gets_an_answer_with_usage()
    {
        using var response = await AskAsync(Request());
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var answer = JsonNode.Parse((string)body["choices"]![0]!["message"]!["content"]!)!;

        _model.Defects.ShouldBeEmpty();
        answer["abstract"]!.AsArray().Count.ShouldBe(2);
        ((string)answer["bullets"]![1]!["quote"]!).ShouldBe("It works.");
        ((string)answer["title_ko"]!).ShouldStartWith("KiteNet: ");
        ((int)body["usage"]!["total_tokens"]!).ShouldBeGreaterThan(64);
        var chat = _model.Requests.ShouldHaveSingleItem().Chat.ShouldNotBeNull();
        (chat.PaperId, chat.Round, chat.Format, chat.MaxTokens).ShouldBe(("2503.01001", 1, ChatFormat.JsonSchema, 6000));
    }

    [Fact]
    public void A_headline_keeps_to_its_length_and_says_no_number() =>
        Enumerable.Range(0, 40).ShouldAllBe(number => IsHeadline((string)JsonNode.Parse(GoodAnswers.For(ToyPapers.Id(number), "", new[] { "One." }))!["headline"]!));

    [Fact]
    public async Task A_follow_up_is_told_by_the_first_answer_among_its_messages()
    {
        var request = Request();
        request["messages"]!.AsArray().Add(new JsonObject { ["role"] = "assistant", ["content"] = "{}" });
        request["messages"]!.AsArray().Add(new JsonObject { ["role"] = "user", ["content"] = "Once more." });
        using var response = await AskAsync(request);
        var chat = _model.Requests.ShouldHaveSingleItem().Chat.ShouldNotBeNull();
        (chat.Round, chat.Complaints).ShouldBe((2, "Once more."));
    }

    [Theory]
    [InlineData("guided_json", "true")]
    [InlineData("max_tokens", "100")]
    [InlineData("temperature", "0.2")]
    [InlineData("reasoning_effort", "null")]
    [InlineData("messages", "[]")]
    [InlineData("response_format", """{"type":"json_object"}""")]
    [InlineData("response_format", """{"type":"json_schema","json_schema":{"name":"a","schema":{"type":"object","properties":{},"additionalProperties":false}}}""")]
    [InlineData("response_format", """{"type":"json_schema","json_schema":{"name":"a","strict":true,"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":[],"additionalProperties":false}}}""")]
    public async Task A_request_that_OpenAI_would_refuse_is_refused(string field, string value)
    {
        var request = Request();
        request[field] = JsonNode.Parse(value);
        using var response = await AskAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _model.Defects.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "other");
        using var response = await AskAsync(Request());
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldContain("invalid_api_key");
    }

    [Theory]
    [InlineData(Fault.TooManyRequests, 429, "rate_limit_exceeded")]
    [InlineData(Fault.TooManyRequestsForASecond, 429, "rate_limit_exceeded")]
    [InlineData(Fault.TooManyRequestsUntilADate, 429, "rate_limit_exceeded")]
    [InlineData(Fault.QuotaUsedUp, 429, "insufficient_quota")]
    [InlineData(Fault.ServerError, 500, "server_error")]
    [InlineData(Fault.Overloaded, 503, "upstream")]
    [InlineData(Fault.HtmlPage, 200, "<!doctype html>")]
    [InlineData(Fault.KeyRefused, 401, "invalid_api_key")]
    [InlineData(Fault.ModelUnknown, 404, "model_not_found")]
    [InlineData(Fault.ErrorInArray, 503, "[{\"error\"")]
    [InlineData(Fault.ErrorCodeAsNumber, 502, "\"code\":502")]
    [InlineData(Fault.ErrorInsideOk, 200, "{\"error\"")]
    [InlineData(Fault.Refusal, 200, "\"content\":null,\"refusal\":\"I'm sorry")]
    [InlineData(Fault.CutOff, 200, "\"finish_reason\":\"length\"")]
    [InlineData(Fault.EmptyContent, 200, "\"content\":\"\"")]
    [InlineData(Fault.MalformedContent, 200, "…\"")]
    [InlineData(Fault.FencedContent, 200, "```json")]
    [InlineData(Fault.EnglishAnswer, 200, "A new approach")]
    [InlineData(Fault.UnknownFinishReason, 200, "eos_token")]
    public async Task A_fault_strikes_once_and_the_next_request_succeeds(Fault fault, int status, string part)
    {
        _model.Faults.Add(fault, "2503.01001");
        using var first = await AskAsync(Request());
        using var second = await AskAsync(Request());

        ((int)first.StatusCode).ShouldBe(status);
        (await first.Content.ReadAsStringAsync()).ShouldContain(part);
        (await second.Content.ReadAsStringAsync()).ShouldContain("\"finish_reason\":\"stop\"");
    }

    [Theory]
    [InlineData(Fault.DroppedConnection)]
    [InlineData(Fault.CutBody)]
    public async Task A_connection_that_breaks_is_an_error_of_the_transport(Fault fault)
    {
        _model.Faults.Add(fault);
        await Should.ThrowAsync<HttpRequestException>(() => AskAsync(Request()));
        _model.Requests.ShouldHaveSingleItem().IsAnswered.ShouldBeFalse();
    }

    [Fact]
    public async Task A_hanging_request_ends_when_the_client_goes()
    {
        _model.Faults.Add(Fault.Hanging);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(() => _client.PostAsJsonAsync(_internet.OpenAi + "/chat/completions", Request(), patience.Token));
        (await Rounds.UntilAsync(() => _model.OpenRequests == 0, TimeSpan.FromSeconds(5))).ShouldBeTrue();
    }

    [Fact]
    public async Task An_older_server_names_what_it_does_not_know()
    {
        _model.KnowsJsonSchema = false;
        _model.KnowsMaxCompletionTokens = false;
        using var first = await AskAsync(Request());
        var request = Request();
        request.Remove("response_format");
        using var second = await AskAsync(request);

        (await first.Content.ReadAsStringAsync()).ShouldContain("'response_format'");
        (await second.Content.ReadAsStringAsync()).ShouldContain("'max_completion_tokens'");
        _model.Defects.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_demo_day_holds_an_answer_for_every_paper_but_the_refused_one()
    {
        await using var demo = await DemoDay.StartAsync(TestContext.Current.CancellationToken);
        var list = $"{demo.HuggingFace}api/daily_papers?limit=100&date={demo.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        var early = JsonNode.Parse(await _client.GetStringAsync(new Uri(list)))!.AsArray();
        demo.OpenLateList();
        var whole = JsonNode.Parse(await _client.GetStringAsync(new Uri(list)))!.AsArray();

        early.Count.ShouldBeLessThan(whole.Count);
        var refused = 0;
        foreach (var id in whole.Select(item => (string)item!["paper"]!["id"]!))
        {
            using var response = await _client.PostAsJsonAsync(demo.OpenAi + "/chat/completions", Request(id));
            response.StatusCode.ShouldBe(HttpStatusCode.OK, id);
            refused += (await response.Content.ReadAsStringAsync()).Contains("\"content\":null", StringComparison.Ordinal) ? 1 : 0;
        }

        refused.ShouldBe(1);
    }

    private static bool IsHeadline(string text) => text.Length is >= 25 and <= 45 && !text.Any(char.IsDigit);

    private Task<HttpResponseMessage> ListAsync(string query) => _client.GetAsync(new Uri($"{_internet.HuggingFace}api/daily_papers?{query}"));

    private static async Task<JsonArray> ItemsAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsArray();

    private Task<HttpResponseMessage> AskAsync(JsonObject request) => _client.PostAsJsonAsync(_internet.OpenAi + "/chat/completions", request);

    private static JsonObject Request(string id = "2503.01001") => JsonNode.Parse($$$"""
        { "model": "gpt-6-luna", "max_completion_tokens": 6000,
          "messages": [ { "role": "system", "content": "Summarize." },
                        { "role": "user", "content": "{{{id}}} KiteNet: Toys\n<abstract>\n[1] We play.\n[2] It works.\n</abstract>" } ],
          "response_format": { "type": "json_schema", "json_schema": { "name": "digest", "strict": true, "schema": {
            "type": "object", "additionalProperties": false, "required": ["bullets"], "properties": { "bullets": { "type": "array", "items": {
              "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "type": "string" } } } } } } } } }
        """)!.AsObject();
}
