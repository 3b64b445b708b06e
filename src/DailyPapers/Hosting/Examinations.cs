using DailyPapers.Delivering;
using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Summarizing;
using DailyPapers.Summarizing.Ollama;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Hosting;

/// <summary>Everything that <c>doctor</c> tries, in the order of its report.</summary>
public sealed class Examinations(Workspace workspace, Func<string, string?> environment, Network network, TimeProvider clock)
{
    private static readonly Sentence ModelName = new("모델", "model");

    /// <summary>Between two requests to arXiv's API, by its terms; for two requests in all its pages need no more.</summary>
    private static readonly TimeSpan Courtesy = TimeSpan.FromSeconds(3);

    /// <param name="model">From the command line; null: not given.</param>
    public IReadOnlyList<IExamination> All(string? model)
    {
        var (program, error) = Read(model);
        return [new SettingsExamination(workspace, error, program?.Settings.Summarizing.Model ?? ""), .. program is null ? Unknown() : Services(program), .. ChannelExaminations.From(environment, network), .. Machine()];
    }

    private (ProgramSettings? Program, DailyPapersException? Error) Read(string? model)
    {
        try
        {
            return (ProgramSettings.Read(workspace, environment, model), null);
        }
        catch (DailyPapersException error)
        {
            return (null, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, new DailyPapersException("settings.unreadable", 2, new Sentence($"파일의 권한을 확인하세요: {PlainText.Line(error.Message)}", $"Check the file's permissions: {PlainText.Line(error.Message)}"), error));
        }
    }

    // By wrong settings perhaps another server would be asked than the one that is meant, and a token go there.
    private static IEnumerable<IExamination> Unknown()
    {
        (string Key, Sentence Name)[] asked = [("model", ModelName), ("huggingface", new Sentence("Hugging Face 목록", "Hugging Face list")), ("arxiv", new Sentence("arXiv 본문", "arXiv pages")), ("arxiv-api", new Sentence("arXiv API", "arXiv API")), ("clock", new Sentence("시계", "clock"))];
        return asked.Select(one => new KnownDiagnosis(one.Key, one.Name, Diagnosis.Skipped(new Sentence("설정을 고친 뒤에 확인합니다.", "It is tried when the settings are mended."))));
    }

    private IEnumerable<IExamination> Services(ProgramSettings program)
    {
        var (probe, serverClock) = (new Probe(network.Client, clock), new ServerClock());
        var (turn, sources) = (new ArxivTurn(Shorter(program.Settings.Reading.ArxivSpacing, Courtesy), clock), program.Settings.Reading.Sources);
        var readsBodies = sources.Any(IsArxiv);
        yield return Model(program);
        yield return new ListExamination(probe, program.HuggingFace, program.HuggingFaceToken, serverClock, clock);
        yield return new ArxivExamination("arxiv", new Sentence("arXiv 본문", "arXiv pages"), probe, turn, HttpMethod.Head, program.Arxiv, "html/1706.03762", "ARXIV_ENDPOINT", readsBodies, isReplaced: !sources.All(IsArxiv));
        yield return new ArxivExamination("arxiv-api", new Sentence("arXiv API", "arXiv API"), probe, turn, HttpMethod.Get, program.ArxivApi, "api/query?id_list=1706.03762&max_results=1", "ARXIV_API_ENDPOINT", isNeeded: true, isReplaced: true);
        yield return new ClockExamination(serverClock);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static bool IsArxiv(string source) => source.StartsWith("arxiv", StringComparison.Ordinal);

    private IEnumerable<IExamination> Machine() =>
    [
        new WorkspaceExamination(workspace), new DatabaseExamination(workspace, isElsewhereNamed: !string.IsNullOrWhiteSpace(environment("DATABASE_URL"))), new DiskExamination(workspace), new LockExamination(workspace),
    ];

    private IExamination Model(ProgramSettings program)
    {
        if (program.Model is not { } endpoint)
        {
            return new KnownDiagnosis("model", ModelName, Diagnosis.Trouble(
                "llm.key-missing",
                new Sentence("모델에 접속할 방법이 없어 묻지 않았습니다.", "There is no way to a model; nothing was asked."),
                ProgramSettings.KeyMissing().Sentence));
        }

        var options = ModelExamination.Impatient(program.Settings.Summarizing);
        var client = new ModelClient(network.Client, endpoint, options, new Budget(limit: null, options.FindPrice()?.Price), clock, NullLogger<ModelClient>.Instance);
        return new ModelExamination(client, options, endpoint, OllamaModel.NameOf(options.Model) is { } name ? new OllamaServer(network.Client, endpoint, name, pulls: null, clock) : null);
    }
}
