using System.Net;
using DailyPapers.Diagnosing;
using DailyPapers.Hosting;
using DailyPapers.Http;
using DailyPapers.Papers;
using static DailyPapers.Tests.ScriptedHandler;

namespace DailyPapers.Tests.Diagnosing;

/// <summary>What doctor makes of a service's answers.</summary>
public sealed class ServiceTests : IDisposable
{
    private const string Completion = """{"choices":[{"finish_reason":"length","message":{"content":""}}],"usage":{"prompt_tokens":210,"completion_tokens":32}}""";

    private readonly Workspace _workspace = new(Directory.CreateTempSubdirectory("daily-papers-doctor-").FullName);

    public void Dispose() => Directory.Delete(_workspace.Root, recursive: true);

    [Theory]
    [InlineData(200, "[]", Health.Well, null)]
    [InlineData(200, "<html>sign in</html>", Health.Trouble, "list.refused")]
    [InlineData(200, "{}", Health.Trouble, "list.refused")]
    [InlineData(401, "", Health.Trouble, "list.refused")]
    [InlineData(429, "", Health.Warning, "list.unreachable")]
    [InlineData(502, "", Health.Trouble, "list.unreachable")]
    public async Task A_list_is_judged_by_what_comes(int status, string body, Health health, string? code)
    {
        var found = await ExamineAsync("huggingface", Text(body, (HttpStatusCode)status), ("HF_TOKEN", "hf_not-a-real-one"));
        (found.Health, found.Code).ShouldBe((health, code));
    }

    [Theory]
    [InlineData(200, Health.Well)]
    [InlineData(404, Health.Well)]
    [InlineData(403, Health.Warning)]
    [InlineData(429, Health.Warning)]
    [InlineData(500, Health.Warning)]
    public async Task An_arXiv_that_answers_is_well_and_one_that_refuses_stops_no_run(int status, Health health)
    {
        (await ExamineAsync("arxiv", Text("", (HttpStatusCode)status))).Health.ShouldBe(health);
        (await ExamineAsync("arxiv-api", Text("", (HttpStatusCode)status))).Health.ShouldBe(health);
    }

    [Theory]
    [InlineData("huggingface", Health.Trouble, "list.unreachable")]
    [InlineData("arxiv", Health.Warning, "text.unreachable")]
    [InlineData("arxiv-api", Health.Warning, "text.unreachable")]
    [InlineData("model", Health.Trouble, "llm.unreachable")]
    public async Task A_service_that_takes_no_connection_is_named_with_a_remedy(string key, Health health, string code)
    {
        var found = await ExamineAsync(key, Broken());
        (found.Health, found.Code).ShouldBe((health, code));
        found.Remedy.ShouldNotBeNull().Korean.ShouldContain("확인하");
    }

    [Fact]
    public async Task What_the_model_took_is_told()
    {
        var found = await ExamineAsync("model", Json(Completion), ("OPENAI_MODEL", "gpt-6-luna"));
        found.Health.ShouldBe(Health.Well);
        found.Said.English.ShouldContain("210 tokens of input and 32 of output ($0.000037)");
    }

    [Fact]
    public async Task The_models_request_is_short_and_carries_the_schema()
    {
        var handler = new ScriptedHandler(Json(Completion));
        await ExamineAsync("model", handler);
        handler.Bodies.Single().ShouldContain("json_schema");
        handler.Bodies.Single().ShouldContain("\"max_completion_tokens\":32");
        handler.Bodies.Single().Length.ShouldBeLessThan(4_000);
    }

    [Fact]
    public async Task A_model_without_a_price_and_one_without_schemas_are_warned_of()
    {
        (await ExamineAsync("model", Json(Completion), ("OPENAI_MODEL", "my-model"))).Code.ShouldBe("money.price-unknown");
        var handler = new ScriptedHandler(Json("""{"error":{"message":"response_format json_schema is not supported"}}""", HttpStatusCode.BadRequest), Json(Completion));
        var found = await ExamineAsync("model", handler);
        (found.Health, found.Code).ShouldBe((Health.Warning, "llm.schema-unknown"));
    }

    [Theory]
    [InlineData(401, """{"error":{"code":"invalid_api_key","message":"no"}}""", "llm.key-refused")]
    [InlineData(404, """{"error":{"code":"model_not_found","message":"no"}}""", "llm.model-missing")]
    [InlineData(429, """{"error":{"code":"insufficient_quota","message":"no"}}""", "llm.quota")]
    [InlineData(503, """{"error":{"message":"busy"}}""", "llm.unavailable")]
    [InlineData(200, "<html></html>", "llm.unavailable")]
    public async Task A_model_that_cannot_be_asked_is_tried_once_and_told_with_the_way_out(int status, string body, string code)
    {
        // The script has one answer: a second try would fail the test.
        var found = await ExamineAsync("model", Text(body, (HttpStatusCode)status));
        (found.Health, found.Code).ShouldBe((Health.Trouble, code));
        found.Remedy.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_busy_model_is_a_warning_and_one_that_thought_its_tokens_away_has_answered()
    {
        (await ExamineAsync("model", Text("{}", HttpStatusCode.TooManyRequests))).Health.ShouldBe(Health.Warning);
        (await ExamineAsync("model", Json("""{"error":{"message":"Could not finish: max_tokens or model output limit was reached."}}""", HttpStatusCode.BadRequest))).Health.ShouldBe(Health.Well);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_asked_of_a_model()
    {
        var found = await Named("model", new ScriptedHandler(), _ => null).ExamineAsync(CancellationToken.None);
        (found.Health, found.Code).ShouldBe((Health.Trouble, "llm.key-missing"));
    }

    [Fact]
    public async Task Broken_settings_are_a_diagnosis_and_no_service_is_asked_by_them()
    {
        await File.WriteAllTextAsync(_workspace.Settings, """{ "fetching": { "tpyo": 1 } }""", TestContext.Current.CancellationToken);
        var settings = await ExamineAsync("settings", Json("[]"));
        (settings.Health, settings.Code).ShouldBe((Health.Trouble, "settings.invalid"));
        settings.Remedy.ShouldNotBeNull().Korean.ShouldContain("tpyo");
        foreach (var key in new[] { "model", "huggingface", "arxiv", "arxiv-api", "clock" })
            (await ExamineAsync(key, new ScriptedHandler())).Health.ShouldBe(Health.Skipped);
        (await ExamineAsync("disk", new ScriptedHandler())).Health.ShouldBe(Health.Well);
    }

    [Fact]
    public async Task A_local_model_is_looked_for_and_not_downloaded()
    {
        var handler = new ScriptedHandler(Json("""{"error":"model 'toy' not found"}""", HttpStatusCode.NotFound));
        var missing = await ExamineAsync("model", handler, ("OPENAI_MODEL", "ollama:toy"));
        (missing.Health, missing.Code).ShouldBe((Health.Warning, "llm.model-missing"));
        missing.Remedy.ShouldNotBeNull().Korean.ShouldContain("ollama pull toy");
        handler.Requests.ShouldBe(["/api/show"]);

        var there = new ScriptedHandler(Json("""{"capabilities":["completion","thinking"]}"""), Json("""{"capabilities":["completion","thinking"]}"""), Json("""{"message":{"content":""},"done":true,"done_reason":"length","prompt_eval_count":40,"eval_count":32}"""));
        (await ExamineAsync("model", there, ("OPENAI_MODEL", "ollama:toy"))).Health.ShouldBe(Health.Well);
        there.Requests.ShouldBe(["/api/show", "/api/show", "/api/chat"]);

        (await ExamineAsync("model", Json("""{"capabilities":["embedding"]}"""), ("OPENAI_MODEL", "ollama:toy"))).Health.ShouldBe(Health.Trouble);
        (await ExamineAsync("model", Broken(), ("OPENAI_MODEL", "ollama:toy"))).Code.ShouldBe("llm.unreachable");
    }

    private Task<Diagnosis> ExamineAsync(string key, Func<HttpRequestMessage, HttpResponseMessage> answer, params (string Name, string Value)[] variables) =>
        ExamineAsync(key, new ScriptedHandler(answer), variables);

    private Task<Diagnosis> ExamineAsync(string key, ScriptedHandler handler, params (string Name, string Value)[] variables) =>
        Named(key, handler, name => variables.FirstOrDefault(variable => variable.Name == name).Value ?? (name == "OPENAI_API_KEY" ? "k" : null)).ExamineAsync(CancellationToken.None);

    private IExamination Named(string key, ScriptedHandler handler, Func<string, string?> environment) =>
        new Examinations(_workspace, environment, new Network(handler), TimeProvider.System).All(model: null).Single(examination => examination.Key == key);
}
