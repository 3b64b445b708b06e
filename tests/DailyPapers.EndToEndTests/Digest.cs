using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>A workspace in a temporary folder, with simulated services that the program is sent to.</summary>
internal sealed class Digest : IAsyncDisposable
{
    /// <summary>Easy to find in any output or file in which it must not stand.</summary>
    public const string Key = "sk-e2e-7f3b9c-must-never-be-seen";

    /// <summary>A Wednesday whose list closed long ago.</summary>
    public static readonly DateOnly Day = new(2025, 3, 5);

    /// <summary>Patient with a busy machine. Tests of faults set shorter spans.</summary>
    public const string Settings = """
        { "fetching": { "spacing": "00:00:00", "retryDelay": "00:00:00.05", "timeout": "00:00:20" },
          "reading": { "arxivSpacing": "00:00:00" },
          "summarizing": { "retryDelay": "00:00:00.05", "timeout": "00:00:20", "deadline": "00:00:40", "concurrency": 4 } }
        """;

    private SimulatedInternet? _internet;

    private Digest(Func<SimulatedChat, SimulatedAnswer>? answer)
    {
        Model = new SimulatedModel(chat => answer is null ? Good(chat) : answer(chat)) { ExpectedKey = Key };
        Ollama = new SimulatedOllama(chat => answer is null ? Good(chat) : answer(chat));
        Files = new WorkspaceFiles(Directory.CreateTempSubdirectory("daily-papers-e2e-").FullName);
    }

    public SimulatedHuggingFace HuggingFace { get; } = new();

    /// <summary>Has no paper until it is given some.</summary>
    public SimulatedArxiv Arxiv { get; } = new();

    public SimulatedModel Model { get; }

    /// <summary>Has no model until it is given some.</summary>
    public SimulatedOllama Ollama { get; }

    public WorkspaceFiles Files { get; }

    /// <param name="answer">What the model says; null: a right answer for every paper.</param>
    /// <param name="settings">The text of daily-papers.json.</param>
    public static async Task<Digest> StartAsync(Func<SimulatedChat, SimulatedAnswer>? answer = null, string settings = Settings)
    {
        var digest = new Digest(answer);
        digest._internet = await SimulatedInternet.StartAsync(digest.HuggingFace, digest.Model, digest.Arxiv, digest.Ollama, TestContext.Current.CancellationToken);
        digest.WriteSettings(settings);
        return digest;
    }

    /// <summary>A digest whose list of <see cref="Day"/> holds so many papers.</summary>
    public static async Task<Digest> StartWithPapersAsync(int count, string settings = Settings)
    {
        var digest = await StartAsync(settings: settings);
        digest.HuggingFace.SetList(Day, ToyPapers.List(count));
        return digest;
    }

    /// <summary>A right answer.</summary>
    public static SimulatedAnswer Good(SimulatedChat chat) => GoodAnswers.For(chat, ToyPapers.TitleOf(chat.PaperId));

    public void WriteSettings(string text) => File.WriteAllText(new Workspace(Files.Root).Settings, text);

    /// <summary>The work of <see cref="Day"/>, its result as JSON.</summary>
    public Task<Outcome> RunDayAsync(params string[] options) =>
        RunAsync(["run", "--date", Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--json", .. options]);

    /// <summary>Any command; checks on the way what holds for every run: right requests, and no key in what it says.</summary>
    public async Task<Outcome> RunAsync(params string[] arguments) => Checked(await RunInAsync(Files.Root, Environment(), arguments));

    /// <summary>The same of a process.</summary>
    public async Task<Outcome> EndAsync(RunningProgram program) => Checked(await program.EndAsync());

    /// <summary>What holds for every run.</summary>
    public Outcome Checked(Outcome outcome)
    {
        outcome.Everything.ShouldNotContain(Key);
        Model.Defects.ShouldBeEmpty();
        return outcome;
    }

    public RunningProgram StartDay() => Start("run", "--date", Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--json");

    public RunningProgram Start(params string[] arguments) => StartIn(Files.Root, Environment(), arguments);

    /// <summary>In another workspace, or with other variables.</summary>
    public static Task<Outcome> RunInAsync(string root, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        ProgramInside.RunAsync([.. arguments, "--workspace", root, "--lang", "en"], environment);

    /// <summary>The same as a process of its own.</summary>
    public static RunningProgram StartIn(string root, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunningProgram.Start([.. arguments, "--workspace", root, "--lang", "en"], environment);

    /// <summary>arXiv's variables keep a program that reads more than the list from reaching the real one.</summary>
    public Dictionary<string, string> Environment() => new(StringComparer.Ordinal)
    {
        ["HF_ENDPOINT"] = _internet!.HuggingFace.ToString(),
        ["ARXIV_ENDPOINT"] = _internet.Arxiv.ToString(),
        ["ARXIV_API_ENDPOINT"] = _internet.Arxiv.ToString(),
        ["OPENAI_BASE_URL"] = _internet.OpenAi.ToString(),
        ["OPENAI_API_KEY"] = Key,
        ["OLLAMA_HOST"] = _internet.Ollama.Authority,
    };

    /// <summary>Requests to the model about this paper.</summary>
    public IEnumerable<SeenRequest> AskedAbout(string id) => Model.Requests.Where(request => request.Chat?.PaperId == id);

    /// <summary>Right answers that were sent whole: each of them costs money.</summary>
    public int PaidAnswers => Model.Requests.Count(request => request.IsAnswered);

    public async ValueTask DisposeAsync()
    {
        await _internet!.DisposeAsync();
        Directory.Delete(Files.Root, recursive: true);
    }
}
