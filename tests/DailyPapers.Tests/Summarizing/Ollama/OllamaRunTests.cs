using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Simulation;
using DailyPapers.Summarizing.Ollama;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Tests.Summarizing.Ollama;

/// <summary>Whole runs with a local model, against a simulated Ollama over HTTP.</summary>
public sealed class OllamaRunTests : IAsyncLifetime
{
    private const string Name = "toy:8b";
    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly Workspace _workspace = new(Directory.CreateTempSubdirectory("daily-papers-ollama-").FullName);
    private readonly SimulatedHuggingFace _lists = new() { LastOpenDay = Day.AddDays(30) };
    private readonly SimulatedOllama _ollama = new(chat => GoodAnswers.For(chat, "KiteNet: Toys"));
    private readonly ConcurrentQueue<RunEvent> _events = new();
    private SimulatedInternet _internet = null!;

    public async ValueTask InitializeAsync()
    {
        _lists.SetList(Day, List(3));
        _internet = await SimulatedInternet.StartAsync(_lists, new SimulatedModel(_ => throw new InvalidOperationException("nobody asks it")), new SimulatedArxiv(), _ollama, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _internet.DisposeAsync();
        Directory.Delete(_workspace.Root, recursive: true);
    }

    [Fact]
    public async Task A_day_is_summarized_without_a_key_and_without_money()
    {
        _ollama.Add(new SimulatedLocalModel(Name));
        var outcome = await RunAsync();
        (outcome.ExitCode, outcome.Summarized, outcome.Spending.CostUsd).ShouldBe((0, 3, (decimal?)0m));
        outcome.Spending.OutputTokens.ShouldBeGreaterThan(0);
        var paper = JsonNode.Parse(File.ReadAllText(_workspace.DayData(Day)))!["papers"]![0]!;
        ((string)paper["provenance"]!["model"]!).ShouldBe("ollama:" + Name);
        ((decimal)paper["provenance"]!["cost_usd"]!).ShouldBe(0m);
    }

    [Fact]
    public async Task A_request_says_how_long_it_is_and_what_form_its_answer_must_have()
    {
        _ollama.Add(new SimulatedLocalModel(Name) { Thinks = true });
        await RunAsync();
        var bodies = Chats();
        bodies.Count.ShouldBe(3);
        foreach (var body in bodies)
        {
            ((bool)body["stream"]!, (bool)body["truncate"]!, (bool)body["think"]!).ShouldBe((false, false, false));
            body["format"]!["properties"]!["headline"].ShouldNotBeNull();
            ((int)body["options"]!["num_predict"]!).ShouldBe(6000);
            ((int)body["options"]!["num_ctx"]!).ShouldBe(16_384);
            ((string)body["model"]!).ShouldBe(Name);
            ((string)body["messages"]![0]!["content"]!).ShouldContain("additionalProperties");
        }

        _ollama.Requests.Count(request => request.Path == "/api/show").ShouldBe(1);
    }

    [Fact]
    public async Task A_model_that_does_not_think_is_not_told_to_leave_it()
    {
        _ollama.Add(new SimulatedLocalModel(Name));
        await RunAsync();
        Chats().ShouldAllBe(body => !body.ContainsKey("think"));
    }

    [Fact]
    public async Task A_missing_model_is_downloaded_once_and_its_progress_is_told()
    {
        _ollama.Add(new SimulatedLocalModel(Name) { IsInstalled = false });
        (await RunAsync()).ExitCode.ShouldBe(0);
        _ollama.Requests.Count(request => request.Path == "/api/pull").ShouldBe(1);
        var pulls = _events.OfType<RunEvent.ModelPulled>().Select(told => told.Pull).ToList();
        pulls[0].ShouldBe(new ModelPull(Name, 0, 0, IsDone: false));
        pulls.Select(pull => pull.Completed).ShouldBeInOrder();
        pulls.Count(pull => pull.Completed > 0 && pull.Completed < pull.Total).ShouldBeGreaterThan(5);
        pulls[^1].ShouldBe(new ModelPull(Name, 5_200_001_700, 5_200_001_700, IsDone: true));
    }

    [Fact]
    public async Task A_download_that_breaks_off_ends_the_run_and_nothing_is_lost()
    {
        _ollama.Add(new SimulatedLocalModel(Name) { IsInstalled = false });
        _ollama.PullBreaksOff = true;
        var outcome = await RunAsync();
        (outcome.ExitCode, outcome.Troubles.Single().Code).ShouldBe((3, "llm.model-missing"));
        _ollama.PullBreaksOff = false;
        (await RunAsync()).Summarized.ShouldBe(3);
    }

    [Fact]
    public async Task A_model_that_nobody_has_ends_the_run_with_its_name_and_the_command_to_try()
    {
        var outcome = await RunAsync("ollama:tpyo:8b");
        (outcome.ExitCode, outcome.Summarized).ShouldBe((3, 0));
        var trouble = outcome.Troubles.Single();
        trouble.Code.ShouldBe("llm.model-missing");
        trouble.Sentence.Korean.ShouldContain("ollama pull tpyo:8b");
        trouble.Sentence.Korean.ShouldContain("file does not exist");
        _ollama.Requests.Count(request => request.Path == "/api/pull").ShouldBe(1);
        Chats().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_model_that_only_measures_texts_is_refused_before_anything_is_sent()
    {
        _ollama.Add(new SimulatedLocalModel(Name) { Writes = false });
        var outcome = await RunAsync();
        (outcome.ExitCode, outcome.Troubles.Single().Code).ShouldBe((3, "llm.model-missing"));
        Chats().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_Ollama_that_is_not_running_is_named_with_its_address_and_the_way_to_start_it()
    {
        var outcome = await RunAsync(host: "127.0.0.1:1");
        (outcome.ExitCode, outcome.Troubles.Single().Code).ShouldBe((3, "llm.unreachable"));
        outcome.Troubles.Single().Sentence.Korean.ShouldContain("http://127.0.0.1:1/");
        outcome.Troubles.Single().Sentence.Korean.ShouldContain("ollama serve");
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(1024)]
    public async Task A_server_that_cuts_long_input_without_a_word_is_found_out_by_its_count(int room)
    {
        (_ollama.KnowsTruncate, _ollama.MostContext) = (false, room);
        _lists.SetList(Day, List(1, sentences: 300));
        _ollama.Add(new SimulatedLocalModel(Name));
        var outcome = await RunAsync();
        outcome.Summarized.ShouldBe(0);
        outcome.Pending.Single().Failure.Code.ShouldBe("llm.input-cut");
        outcome.Pending.Single().Failure.Message.ShouldContain("읽지 않았습니다");
    }

    [Fact]
    public async Task A_server_that_refuses_long_input_leaves_that_paper_pending_and_does_the_others()
    {
        _lists.SetList(Day, [List(1, sentences: 600)[0]!.DeepClone(), .. List(2, first: 5).Select(item => item!.DeepClone())]);
        _ollama.Add(new SimulatedLocalModel(Name, Window: 16_384));
        var outcome = await RunAsync();
        outcome.Summarized.ShouldBe(2);
        outcome.Pending.Single().Failure.Code.ShouldBe("llm.too-long");
        Chats().ShouldAllBe(body => (int)body["options"]!["num_ctx"]! <= 16_384);
    }

    [Fact]
    public async Task An_answer_that_fills_its_room_is_asked_for_again_with_more()
    {
        _lists.SetList(Day, List(1));
        _ollama.Add(new SimulatedLocalModel(Name));
        _ollama.Faults.Add(Fault.CutOff);
        (await RunAsync()).Summarized.ShouldBe(1);
        Chats().Select(body => (int)body["options"]!["num_predict"]!).ShouldBe([6000, 12_000]);
        Chats().Select(body => (int)body["options"]!["num_ctx"]!).ShouldBeInOrder();
    }

    [Fact]
    public async Task A_second_run_asks_for_nothing_that_was_answered()
    {
        _ollama.Add(new SimulatedLocalModel(Name));
        await RunAsync();
        var asked = Chats().Count;
        (await RunAsync()).ExitCode.ShouldBe(0);
        Chats().Count.ShouldBe(asked);
    }

    private List<JsonObject> Chats() => [.. _ollama.Requests.Where(request => request.Path == "/api/chat").Select(request => JsonNode.Parse(request.Body)!.AsObject())];

    private async Task<RunOutcome> RunAsync(string model = "ollama:" + Name, string? host = null)
    {
        var settings = ProgramSettings.Read(
            _workspace,
            name => name switch
            {
                "HF_ENDPOINT" or "ARXIV_ENDPOINT" or "ARXIV_API_ENDPOINT" => _internet.HuggingFace.ToString(),
                "OLLAMA_HOST" => host ?? _internet.Ollama.Authority,
                _ => null,
            },
            model,
            source: "abstract");
        (settings.Settings.Fetching.Spacing, settings.Settings.Fetching.RetryDelay, settings.Settings.Summarizing.RetryDelay) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        await using var services = new ServiceCollection().AddDailyPapers(_workspace, settings, TimeProvider.System)
            .AddSingleton<IProgress<RunEvent>>(new Listener(_events)).AddLogging(logging => logging.SetMinimumLevel(LogLevel.None)).BuildServiceProvider();
        return await services.GetRequiredService<DailyRun>().RunAsync(new RunRequest { Date = Day }, TestContext.Current.CancellationToken);
    }

    private static JsonArray List(int count, int sentences = 4, int first = 1) => [.. Enumerable.Range(first, count).Select(number => new JsonObject
    {
        ["paper"] = new JsonObject
        {
            ["id"] = $"2611.{number:d5}",
            ["title"] = "KiteNet: Toys",
            ["summary"] = string.Join(" ", Enumerable.Range(0, sentences).Select(at => $"Small models learn to play with wooden toys of the {Ordinal(at)} kind, and children who watched them asked for more.")),
            ["upvotes"] = 9,
            ["publishedAt"] = "2026-11-20T00:00:00.000Z",
            ["authors"] = new JsonArray(new JsonObject { ["name"] = "Kim Example" }),
        },
        ["publishedAt"] = "2026-11-20T00:00:00.000Z",
    })];

    // Words, so that no sentence is twice the same.
    private static string Ordinal(int number) => string.Concat(number.ToString("d3", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private sealed class Listener(ConcurrentQueue<RunEvent> events) : IProgress<RunEvent>
    {
        public void Report(RunEvent value) => events.Enqueue(value);
    }
}
