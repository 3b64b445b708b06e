using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Reading;
using DailyPapers.Summarizing;
using DailyPapers.Summarizing.Ollama;

namespace DailyPapers.Hosting;

/// <summary>Settings and addresses, checked: the file, over it the environment, over it the command line.</summary>
/// <param name="HuggingFace">Ends with a slash.</param>
/// <param name="Arxiv">Of its pages; ends with a slash.</param>
/// <param name="ArxivApi">Of its search API; ends with a slash.</param>
/// <param name="Model">Null where the model is not local and neither a key nor an address is set.</param>
public sealed record ProgramSettings(Settings Settings, Uri HuggingFace, Secret? HuggingFaceToken, Uri Arxiv, Uri ArxivApi, ModelEndpoint? Model, Glossary Glossary)
{
    private static readonly System.Text.Json.JsonSerializerOptions PlainJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a run may spend, in USD; null: no limit. From the command line alone.</summary>
    public decimal? MaxCost { get; init; }

    /// <param name="environment">Gives a variable's value by its name.</param>
    /// <param name="model">From the command line; null: not given.</param>
    /// <param name="source">From the command line: <c>full</c>, <c>abstract</c> or null.</param>
    /// <exception cref="DailyPapersException"><c>settings.invalid</c> (exit 2): all that is wrong, each with its key.</exception>
    public static ProgramSettings Read(Workspace workspace, Func<string, string?> environment, string? model = null, string? source = null)
    {
        var errors = new List<Sentence>();
        var settings = SettingsOf(workspace, model ?? Value(environment, "OPENAI_MODEL"), errors);
        settings.Reading.Sources = Sources(source, settings.Reading.Sources);
        errors.AddRange(SettingsChecks.Check(settings));
        errors.AddRange(Templates(workspace, settings.Publishing));
        errors.AddRange(LocalModel(settings.Summarizing.Model));
        var huggingFace = Address(environment, "HF_ENDPOINT", "https://huggingface.co", errors);
        var (arxiv, arxivApi) = (Address(environment, "ARXIV_ENDPOINT", "https://arxiv.org", errors), Address(environment, "ARXIV_API_ENDPOINT", "https://export.arxiv.org", errors));
        var read = new ProgramSettings(settings, huggingFace, SecretOf(environment, "HF_TOKEN"), arxiv, arxivApi, Endpoint(settings.Summarizing.Model, environment, errors), GlossaryOf(workspace, errors));
        return errors.Count == 0 ? read : throw Invalid(errors);
    }

    /// <summary>The file's, and the model of the command line or the environment over it. A local model has defaults of its own, over which the file goes too.</summary>
    private static Settings SettingsOf(Workspace workspace, string? model, List<Sentence> errors)
    {
        var settings = new Settings();
        Lay(workspace, settings, errors);
        if (OllamaModel.NameOf(model ?? settings.Summarizing.Model) is not null)
            Lay(workspace, settings = new Settings { Summarizing = SummarizingOptions.ForLocalModels() }, []);
        settings.Summarizing.Model = model ?? settings.Summarizing.Model;
        return settings;
    }

    private static void Lay(Workspace workspace, Settings settings, List<Sentence> errors)
    {
        if (File.Exists(workspace.Settings))
            new SettingsParser(errors).Lay(File.ReadAllText(workspace.Settings), Path.GetFileName(workspace.Settings), settings);
    }

    /// <exception cref="DailyPapersException"><c>llm.key-missing</c> (exit 2): no key and nothing local.</exception>
    public ModelEndpoint RequireModel() => Model ?? throw KeyMissing();

    internal static DailyPapersException KeyMissing() => new("llm.key-missing", 2, new Sentence(
        "모델에 접속할 방법이 없습니다. 넷 중 하나를 고르세요: (1) OPENAI_API_KEY에 키를 넣는다. (2) 내 컴퓨터의 Ollama를 쓴다: --model ollama:qwen3:8b(키도 돈도 필요 없음). (3) OPENAI_BASE_URL에 다른 서버의 주소를 넣는다(예: http://localhost:8000/v1). (4) 키 없이 둘러보려면 daily-papers demo.",
        "There is no way to a model. Choose one: (1) set OPENAI_API_KEY; (2) use Ollama on your own machine: --model ollama:qwen3:8b (no key, no cost); (3) set OPENAI_BASE_URL to another server (such as http://localhost:8000/v1); (4) look around without a key: daily-papers demo."));

    /// <exception cref="DailyPapersException"><c>money.price-unknown</c> (exit 2): there is a limit, and nobody knows what a request costs.</exception>
    public void RequirePriceForLimit()
    {
        if (MaxCost is null || Settings.Summarizing.FindPrice() is not null)
            return;
        var name = System.Text.Json.JsonSerializer.Serialize(Settings.Summarizing.Model, PlainJson);
        var entry = $$"""{ "summarizing": { "prices": { {{name}}: { "input": 0.10, "cached": 0.01, "output": 0.50 } } } }""";
        throw new DailyPapersException("money.price-unknown", 2, new Sentence(
            $"'{Settings.Summarizing.Model}' 모델의 가격을 몰라 --max-cost를 지킬 수 없습니다. 아무것도 보내지 않았습니다. daily-papers.json에 100만 토큰당 달러로 가격을 적으세요(숫자는 보기): {entry}",
            $"The price of the model '{Settings.Summarizing.Model}' is unknown, so --max-cost can't be kept. Nothing was sent. Put its price into daily-papers.json, in USD per million tokens (the numbers are examples): {entry}"));
    }

    // Who asks for the full text on the command line means it, also where the settings name the abstract alone.
    private static ImmutableArray<string> Sources(string? source, ImmutableArray<string> configured) => source switch
    {
        "abstract" => ["abstract"],
        "full" when configured.All(name => name == "abstract") => ReadingOptions.KnownSources,
        _ => configured,
    };

    private static ModelEndpoint? Endpoint(string model, Func<string, string?> environment, List<Sentence> errors)
    {
        if (OllamaModel.NameOf(model) is not null)
            return new ModelEndpoint(Ollama(environment, errors), null) { Variable = OllamaModel.Variable };
        var (key, given) = (SecretOf(environment, "OPENAI_API_KEY"), Value(environment, "OPENAI_BASE_URL"));
        return key is null && given is null ? null : new ModelEndpoint(Address(environment, "OPENAI_BASE_URL", "https://api.openai.com/v1", errors), key);
    }

    private static Uri Ollama(Func<string, string?> environment, List<Sentence> errors)
    {
        var given = Value(environment, OllamaModel.Variable);
        if (given is null)
            return OllamaModel.StandardHost;
        if (OllamaModel.Host(given) is { } host)
            return host;
        errors.AddRange(SettingsChecks.Address(OllamaModel.Variable, given[(given.LastIndexOf('@') + 1)..]));
        return OllamaModel.StandardHost;
    }

    private static Uri Address(Func<string, string?> environment, string name, string standard, List<Sentence> errors)
    {
        var given = Value(environment, name) ?? standard;
        var text = given.TrimEnd('/') + "/";
        // A query would stand between the address and the path that is put behind it.
        if (SettingsChecks.IsWebAddress(text) && !given.Contains('?') && !given.Contains('#'))
            return new Uri(text);
        errors.AddRange(SettingsChecks.Address(name, given[(given.LastIndexOf('@') + 1)..]));
        return new Uri(standard);
    }

    // A broken template is found now and not after the answers were paid for.
    private static IEnumerable<Sentence> Templates(Workspace workspace, PublishingOptions options)
    {
        try
        {
            PageFrame.Check(workspace, options);
            return [];
        }
        catch (DailyPapersException error)
        {
            return [error.Sentence];
        }
    }

    private static IEnumerable<Sentence> LocalModel(string model) => OllamaModel.NameOf(model) is not { } name || (name.Length > 0 && !name.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))) ? [] :
    [
        new Sentence(
            $"summarizing.model: '{model}' - ollama: 뒤에 모델 이름을 빈칸 없이 적으세요. 예: ollama:qwen3:8b",
            $"summarizing.model: '{model}' - put the model's name behind ollama:, without blanks, such as ollama:qwen3:8b."),
    ];

    private static Glossary GlossaryOf(Workspace workspace, List<Sentence> errors)
    {
        try
        {
            return File.Exists(workspace.Glossary) ? Glossary.BuiltIn.With(File.ReadAllText(workspace.Glossary)) : Glossary.BuiltIn;
        }
        catch (FormatException error)
        {
            errors.Add(new Sentence($"glossary.tsv: 첫 줄에 탭으로 나뉜 열 이름 english와 preferred_ko가 있어야 합니다.", $"glossary.tsv: {error.Message}"));
            return Glossary.BuiltIn;
        }
    }

    private static DailyPapersException Invalid(IReadOnlyCollection<Sentence> errors)
    {
        ImmutableArray<Sentence> all = [new Sentence("설정이 잘못되어 아무것도 보내지 않았습니다.", "The settings are wrong; nothing was sent."), .. errors];
        return new DailyPapersException("settings.invalid", 2, new Sentence(string.Join("\n  ", all.Select(error => error.Korean)), string.Join("\n  ", all.Select(error => error.English))));
    }

    private static Secret? SecretOf(Func<string, string?> environment, string name) => Value(environment, name) is { } value ? new Secret(value) : null;

    private static string? Value(Func<string, string?> environment, string name) => environment(name)?.Trim() is { Length: > 0 } value ? value : null;
}
