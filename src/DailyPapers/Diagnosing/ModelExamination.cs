using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Summarizing;
using DailyPapers.Summarizing.Ollama;

namespace DailyPapers.Diagnosing;

/// <summary>
/// The model, by one request that is as short as can be and carries the answer's schema. It is the one examination that costs something: what it took is told.
/// A local model is only looked for first; it is not downloaded here.
/// </summary>
/// <param name="client">Of <paramref name="options"/>, which try once and not for long.</param>
/// <param name="ollama">Null where the model is not local.</param>
internal sealed class ModelExamination(ModelClient client, SummarizingOptions options, ModelEndpoint endpoint, OllamaServer? ollama) : IExamination
{
    /// <summary>An answer that is cut off says as well as a whole one that the server answers.</summary>
    public const int OutputTokens = 32;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private static readonly ImmutableArray<ModelMessage> Messages = [new("system", "Answer with JSON of the given form. Leave every text empty."), new("user", "ping")];

    private decimal _lost;

    public string Key => "model";

    public Sentence Name { get; } = new("모델", "model");

    /// <summary>The same options for a single try.</summary>
    public static SummarizingOptions Impatient(SummarizingOptions options) => new()
    {
        Model = options.Model,
        Concurrency = 1,
        Timeout = options.Timeout < Longest ? options.Timeout : Longest,
        Deadline = TimeSpan.Zero,
        RetryDelay = TimeSpan.Zero,
        OutputTokens = OutputTokens,
        ReasoningEffort = options.ReasoningEffort,
        Prices = options.Prices,
    };

    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken)
    {
        try
        {
            return ollama is null ? await AskAsync(cancellationToken) : await LookAsync(ollama, cancellationToken);
        }
        catch (DailyPapersException trouble)
        {
            return Diagnosis.Trouble(trouble.Code, new Sentence($"'{options.Model}' 모델에 물을 수 없습니다.", $"The model '{options.Model}' can't be asked."), trouble.Sentence);
        }
        catch (PaperFailedException failure)
        {
            return Failed(failure) with { CostUsd = _lost > 0 ? _lost : null };
        }
    }

    private async Task<Diagnosis> LookAsync(OllamaServer server, CancellationToken cancellationToken)
    {
        var name = OllamaModel.NameOf(options.Model)!;
        if (await server.FindAsync(cancellationToken) is not { } card)
        {
            return Diagnosis.Warning(
                "llm.model-missing",
                new Sentence($"Ollama({endpoint.Shown})는 돌고 있지만 {name} 모델이 아직 없습니다.", $"Ollama at {endpoint.Shown} runs, but does not have {name} yet."),
                new Sentence($"다음 run이 내려받습니다. 지금 받으려면 ollama pull {name}", $"The next run downloads it. To have it now: ollama pull {name}"));
        }

        if (!card.Writes)
            throw ModelTroubles.WritesNothing(name);
        // It is there, so that nothing is downloaded; the request then suits it.
        await client.PrepareAsync(cancellationToken);
        return await AskAsync(cancellationToken);
    }

    private async Task<Diagnosis> AskAsync(CancellationToken cancellationToken)
    {
        var (body, latency) = await client.SendAsync(new ModelRequest(options.Model, Messages, Round: 1), OutputTokens, isSuspect: true, KeepLostAsync, cancellationToken);
        var usage = ModelAnswer.Read(body)?.Usage;
        return Judge(Answered(usage, latency)) with { Usage = usage, CostUsd = usage is null ? null : options.CostOf(usage) };
    }

    private Task KeepLostAsync(LostTry lost)
    {
        _lost += lost.CostUsd ?? 0;
        return Task.CompletedTask;
    }

    private Diagnosis Judge(Sentence said)
    {
        if (client.Format != AnswerFormat.JsonSchema)
        {
            return Diagnosis.Warning(
                "llm.schema-unknown",
                said,
                new Sentence("서버가 json_schema를 모릅니다. 글로 꼴을 알려 주고 묻기 때문에 다시 묻는 일이 늘 수 있습니다. 아는 서버나 모델로 바꾸면 좋습니다.", "The server does not know json_schema. The form is told in words, so more answers have to be asked for again; a server or model that knows it is better."));
        }

        return options.FindPrice() is not null ? Diagnosis.Well(said) : Diagnosis.Warning(
            "money.price-unknown",
            said,
            new Sentence($"이 모델의 가격을 몰라 비용을 셈하지 못하고 --max-cost를 걸 수 없습니다. summarizing.prices에 '{options.Model}'의 input과 output을 적으세요(100만 토큰당 달러).", $"The model's price is unknown: no cost is told and --max-cost can't be kept. Put input and output of '{options.Model}' into summarizing.prices (USD per million tokens)."));
    }

    private Sentence Answered(TokenUsage? usage, TimeSpan latency)
    {
        var seconds = latency.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        if (usage is null)
            return new Sentence($"'{options.Model}' 모델이 {seconds}초 만에 답했습니다. 토큰 수는 알려 주지 않습니다.", $"'{options.Model}' answered in {seconds} s. It tells no count of tokens.");
        var cost = options.CostOf(usage) is { } money ? Usd.Text(money) : null;
        return new Sentence(
            $"'{options.Model}' 모델이 {seconds}초 만에 답했습니다. 이 확인에 입력 {usage.Input}토큰, 출력 {usage.Output}토큰을 썼습니다({cost ?? "비용 모름"}).",
            $"'{options.Model}' answered in {seconds} s. Trying it took {usage.Input} tokens of input and {usage.Output} of output ({cost ?? "cost unknown"}).");
    }

    private Diagnosis Failed(PaperFailedException failure)
    {
        if (failure.Detail.Contains(ServerError.OutputLimit, StringComparison.OrdinalIgnoreCase))
            return Diagnosis.Well(new Sentence($"'{options.Model}' 모델이 답했습니다. 생각하느라 출력 한도 {OutputTokens}토큰을 다 썼습니다.", $"'{options.Model}' answered: it thought all of its {OutputTokens} tokens away."));
        if (failure.Detail.Contains("HTTP 429", StringComparison.Ordinal))
        {
            return Diagnosis.Warning(
                failure.Code,
                new Sentence($"'{options.Model}' 모델의 서버가 지금은 요청이 너무 많다고 합니다({failure.Detail}).", $"The server of '{options.Model}' says that it gets too many requests for now ({failure.Detail})."),
                new Sentence("잠시 뒤에 다시 실행하세요. run은 스스로 기다립니다. 잦으면 summarizing.concurrency를 줄이세요.", "Run this again in a while; run waits by itself. If it happens often, lower summarizing.concurrency."));
        }

        var said = new Sentence($"'{options.Model}' 모델이 답하지 않았습니다({failure.Detail}).", $"'{options.Model}' did not answer ({failure.Detail}).");
        return ollama is not null
            ? Diagnosis.Warning(failure.Code, said, new Sentence("큰 모델은 올리는 데 오래 걸립니다. 잠시 뒤에 다시 실행해 보고, 그래도 답이 없으면 ollama ps와 메모리를 확인하세요.", "A large model takes long to load. Run this again in a while; if it still does not answer, look at ollama ps and the memory."))
            : Diagnosis.Trouble(failure.Code, said, new Sentence($"잠시 뒤에 다시 실행하세요. 그대로면 {endpoint.Variable}({endpoint.Shown})과 모델 이름, summarizing 설정을 확인하세요.", $"Run this again in a while. If it stays, check {endpoint.Variable} ({endpoint.Shown}), the model's name and the settings under summarizing."));
    }
}
