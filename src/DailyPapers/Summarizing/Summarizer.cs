using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>Asks the model about a paper. An answer that an interrupted run kept is taken instead of a new one.</summary>
public sealed class Summarizer(ModelClient client, IPaperStore store, ContextPlanner planner, SummarizingOptions options) : IDisposable
{
    /// <summary>Tokenizers differ; none is twice as frugal as ours on a text of this size.</summary>
    private const int LeastCut = 1000;

    // A place is held until its answer is kept: what is lost when the program is killed is never more than these.
    private readonly SemaphoreSlim _places = new(options.Concurrency);

    /// <summary>What this run took so far.</summary>
    public Spending Spending { get; } = new();

    /// <inheritdoc cref="ModelClient.NeverAnswered"/>
    public DailyPapersException? NeverAnswered => client.NeverAnswered;

    /// <inheritdoc cref="ModelClient.Stop"/>
    public void Stop(DailyPapersException reason) => client.Stop(reason);

    public void Dispose() => _places.Dispose();

    /// <summary>What the first request needs and takes a while, without asking anybody anything: the vocabulary is read, and a paper that nobody wrote is planned.</summary>
    public void WarmUp()
    {
        var text = new PaperText(PaperId.Parse("2601.00000"), "A Title", ["We show a result."], "abstract", SourceVersion: null);
        _ = RequestWriter.First(options.Model, text, planner.Plan(text)).Key;
    }

    /// <exception cref="PaperFailedException">As <see cref="ModelClient.SendAsync"/> tells it.</exception>
    /// <param name="isSuspect">The paper failed in a run before.</param>
    public async Task<Reply> SummarizeAsync(PaperText text, bool isSuspect, CancellationToken cancellationToken)
    {
        var window = await client.PrepareAsync(cancellationToken);
        var plan = planner.Within(window?.InputWithin(planner.InputTokens, LimitOf(1, window)) ?? planner.InputTokens).Plan(text);
        var rows = string.Join('\n', plan.Terms.Select(term => term.English + "\t" + term.Korean));
        var provenance = new Provenance(options.Model, Prompts.HashIn(plan.Register), Prompts.Sha256(rows), text.Source, text.SourceVersion, 0, 0, 0, 0, 0m) { PassedOver = text.PassedOver };
        return await AskAsync(text, RequestWriter.First(options.Model, text, plan), plan.Tokens, [], provenance, isSuspect, cancellationToken);
    }

    /// <summary>The one follow-up, with exact complaints about the first answer.</summary>
    /// <exception cref="PaperFailedException">As <see cref="SummarizeAsync"/>.</exception>
    public Task<Reply> AskAgainAsync(PaperText text, Reply first, IEnumerable<string> complaints, CancellationToken cancellationToken)
    {
        var request = RequestWriter.FollowUp(first.Request, first.Content, complaints);
        var planned = first.PlannedTokens + request.Messages.Skip(first.Request.Messages.Length).Sum(message => Tokenizer.Shared.Count(message.Content));
        return AskAsync(text, request, planned, first.Paid, first.Provenance, isSuspect: true, cancellationToken);
    }

    private async Task<Reply> AskAsync(PaperText text, ModelRequest request, int planned, ImmutableArray<KeptAnswer> paid, Provenance provenance, bool isSuspect, CancellationToken cancellationToken)
    {
        var window = await client.PrepareAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var limit = LimitOf(attempt, window);
            if (await store.FindAnswerAsync(request.Key, attempt, cancellationToken) is not { } kept)
            {
                kept = await SendAsync(text, request, attempt, limit, planned, isSuspect, cancellationToken);
                // Its place is free: the next request goes out before this answer takes the processor to be checked.
                await Task.Yield();
            }

            paid = paid.Add(kept);
            var answer = ModelAnswer.Read(kept.Body) ?? new ModelAnswer("", "", "", null);
            var reply = new Reply(DraftReader.Read(answer.IsCutOff ? "" : answer.Content), request, answer.Content, paid, Count(provenance, paid)) { PlannedTokens = planned };
            if (IsCut(kept.Usage, planned))
                return reply with { Failure = ModelTroubles.InputCut(kept.Usage.Input, planned) };
            if (answer.IsRefused)
                return reply with { Failure = ModelTroubles.Refused(PlainText.Line(answer.Refusal)) };
            if (!answer.IsCutOff)
                return reply;
            if (attempt == 2)
                return reply with { Failure = ModelTroubles.Truncated(limit) };
        }
    }

    private int LimitOf(int attempt, ContextWindow? window)
    {
        var limit = Math.Min(options.OutputTokens * attempt, SummarizingOptions.MostOutputTokens);
        return window?.OutputWithin(limit) ?? limit;
    }

    // Some servers cut what is too long for them without a word; what the model then writes of the rest is invention.
    private static bool IsCut(TokenUsage usage, int planned) => !usage.IsEstimated && usage.Input * 2 < planned && planned - usage.Input > LeastCut;

    /// <summary>Waits for one of the places for requests; whoever waits has read and planned its paper meanwhile.</summary>
    private async Task<KeptAnswer> SendAsync(PaperText text, ModelRequest request, int attempt, int limit, int planned, bool isSuspect, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            var (body, latency) = await client.SendAsync(request, limit, isSuspect, lost => KeepLostAsync(text.Id, request, attempt, lost), cancellationToken);
            var usage = ModelAnswer.Read(body)?.Usage ?? Estimate(request, body);
            var answer = new KeptAnswer(request.Key, attempt, text.Id, request.Round, request.Model, body, usage, latency)
            {
                CostUsd = options.CostOf(usage),
                PlannedTokens = planned,
                SoughtBody = !text.Sections.IsEmpty || !text.PassedOver.IsEmpty,
            };
            // Paid for: it is kept even when the run is being interrupted.
            await store.KeepAnswerAsync(answer, CancellationToken.None);
            Spending.Add(usage, answer.CostUsd);
            return answer;
        }
        finally
        {
            _places.Release();
        }
    }

    private Task KeepLostAsync(PaperId paper, ModelRequest request, int attempt, LostTry lost)
    {
        Spending.AddLost(lost.CostUsd);
        return store.KeepLostRequestAsync(new LostRequest(paper, request.Model, request.Round, attempt, lost.Bound.InputTokens, lost.Bound.OutputTokens, lost.CostUsd, lost.Latency, lost.Reason), CancellationToken.None);
    }

    private static TokenUsage Estimate(ModelRequest request, string body)
    {
        var input = request.Messages.Sum(message => Tokenizer.Shared.Count(message.Content));
        return new TokenUsage(input, 0, 0, Tokenizer.Shared.Count(ModelAnswer.Read(body)?.Content ?? ""), 0, IsEstimated: true);
    }

    private Provenance Count(Provenance provenance, ImmutableArray<KeptAnswer> paid) => provenance with
    {
        Requests = paid.Length,
        InputTokens = paid.Sum(answer => answer.Usage.Input),
        CachedTokens = paid.Sum(answer => answer.Usage.Cached),
        OutputTokens = paid.Sum(answer => answer.Usage.Output),
        CostUsd = paid.Aggregate((decimal?)0m, (sum, answer) => sum + (answer.CostUsd ?? options.CostOf(answer.Usage))),
    };
}
