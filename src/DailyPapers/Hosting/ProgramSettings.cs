using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Reading;
using DailyPapers.Summarizing;

namespace DailyPapers.Hosting;

/// <summary>Settings and addresses, checked: the file, over it the environment, over it the command line.</summary>
/// <param name="HuggingFace">Ends with a slash.</param>
/// <param name="Arxiv">Of its pages; ends with a slash.</param>
/// <param name="ArxivApi">Of its search API; ends with a slash.</param>
/// <param name="Model">Null where neither a key nor an address is set.</param>
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
        var settings = new Settings();
        if (File.Exists(workspace.Settings))
            new SettingsParser(errors).Lay(File.ReadAllText(workspace.Settings), Path.GetFileName(workspace.Settings), settings);
        settings.Summarizing.Model = model ?? Value(environment, "OPENAI_MODEL") ?? settings.Summarizing.Model;
        settings.Reading.Sources = Sources(source, settings.Reading.Sources);
        errors.AddRange(SettingsChecks.Check(settings));
        errors.AddRange(Templates(workspace, settings.Publishing));
        errors.AddRange(LocalModel(settings.Summarizing.Model));
        var huggingFace = Address(environment, "HF_ENDPOINT", "https://huggingface.co", errors);
        var (arxiv, arxivApi) = (Address(environment, "ARXIV_ENDPOINT", "https://arxiv.org", errors), Address(environment, "ARXIV_API_ENDPOINT", "https://export.arxiv.org", errors));
        var read = new ProgramSettings(settings, huggingFace, SecretOf(environment, "HF_TOKEN"), arxiv, arxivApi, Endpoint(environment, errors), GlossaryOf(workspace, errors));
        return errors.Count == 0 ? read : throw Invalid(errors);
    }

    /// <exception cref="DailyPapersException"><c>llm.key-missing</c> (exit 2): no key and nothing local.</exception>
    public ModelEndpoint RequireModel() => Model ?? throw new DailyPapersException("llm.key-missing", 2, new Sentence(
        "모델에 접속할 방법이 없습니다. 셋 중 하나를 고르세요: (1) OPENAI_API_KEY에 키를 넣는다. (2) OPENAI_BASE_URL에 로컬 서버 주소를 넣는다(예: http://localhost:11434/v1, 키는 필요 없음). (3) 키 없이 둘러보려면 daily-papers demo.",
        "There is no way to a model. Choose one: (1) set OPENAI_API_KEY; (2) set OPENAI_BASE_URL to a local server (such as http://localhost:11434/v1, no key needed); (3) look around without a key: daily-papers demo."));

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

    private static ModelEndpoint? Endpoint(Func<string, string?> environment, List<Sentence> errors)
    {
        var (key, given) = (SecretOf(environment, "OPENAI_API_KEY"), Value(environment, "OPENAI_BASE_URL"));
        return key is null && given is null ? null : new ModelEndpoint(Address(environment, "OPENAI_BASE_URL", "https://api.openai.com/v1", errors), key);
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
            PageFrame.Load(workspace, options);
            return [];
        }
        catch (DailyPapersException error)
        {
            return [error.Sentence];
        }
    }

    private static IEnumerable<Sentence> LocalModel(string model) => !model.StartsWith("ollama:", StringComparison.Ordinal) ? [] :
    [
        new Sentence(
            $"summarizing.model: '{model}' - ollama: 접두사는 아직 쓸 수 없습니다. OPENAI_BASE_URL=http://localhost:11434/v1과 모델 이름만 쓰세요.",
            $"summarizing.model: '{model}' - the prefix ollama: is not available yet. Set OPENAI_BASE_URL=http://localhost:11434/v1 and give the model's name alone."),
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
