using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>Asks the model about a paper. An answer that an interrupted run kept is taken instead of a new one.</summary>
public sealed class Summarizer(ModelClient client, IPaperStore store, ContextPlanner planner, SummarizingOptions options)
{
    /// <summary>What this run took so far.</summary>
    public Spending Spending { get; } = new();

    /// <inheritdoc cref="ModelClient.NeverAnswered"/>
    public DailyPapersException? NeverAnswered => client.NeverAnswered;

    /// <inheritdoc cref="ModelClient.Stop"/>
    public void Stop(DailyPapersException reason) => client.Stop(reason);

    /// <exception cref="PaperFailedException">As <see cref="ModelClient.SendAsync"/> tells it.</exception>
    /// <param name="isSuspect">The paper failed in a run before.</param>
    public Task<Reply> SummarizeAsync(PaperText text, bool isSuspect, CancellationToken cancellationToken)
    {
        var plan = planner.Plan(text);
        var rows = string.Join('\n', plan.Terms.Select(term => term.English + "\t" + term.Korean));
        var provenance = new Provenance(options.Model, Prompts.HashIn(plan.Register), Prompts.Sha256(rows), text.Source, text.SourceVersion, 0, 0, 0, 0, 0m) { PassedOver = text.PassedOver };
        return AskAsync(text.Id, RequestWriter.First(options.Model, text, plan), [], provenance, isSuspect, cancellationToken);
    }

    /// <summary>The one follow-up, with exact complaints about the first answer.</summary>
    /// <exception cref="PaperFailedException">As <see cref="SummarizeAsync"/>.</exception>
    public Task<Reply> AskAgainAsync(PaperText text, Reply first, IEnumerable<string> complaints, CancellationToken cancellationToken) =>
        AskAsync(text.Id, RequestWriter.FollowUp(first.Request, first.Content, complaints), first.Paid, first.Provenance, isSuspect: true, cancellationToken);

    private async Task<Reply> AskAsync(PaperId paper, ModelRequest request, ImmutableArray<TokenUsage> paid, Provenance provenance, bool isSuspect, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var budget = Math.Min(options.OutputTokens * attempt, SummarizingOptions.MostOutputTokens);
            var kept = await store.FindAnswerAsync(request.Key, attempt, cancellationToken) ?? await SendAsync(paper, request, attempt, budget, isSuspect, cancellationToken);
            paid = paid.Add(kept.Usage);
            var answer = ModelAnswer.Read(kept.Body) ?? new ModelAnswer("", "", "", null);
            var reply = new Reply(DraftReader.Read(answer.IsCutOff ? "" : answer.Content), request, answer.Content, paid, Count(provenance, paid));
            if (answer.IsRefused)
                return reply with { Failure = ModelTroubles.Refused(PlainText.Line(answer.Refusal)) };
            if (!answer.IsCutOff)
                return reply;
            if (attempt == 2)
                return reply with { Failure = ModelTroubles.Truncated(budget) };
        }
    }

    private async Task<KeptAnswer> SendAsync(PaperId paper, ModelRequest request, int attempt, int budget, bool isSuspect, CancellationToken cancellationToken)
    {
        var (body, latency) = await client.SendAsync(request, budget, isSuspect, cancellationToken);
        var usage = ModelAnswer.Read(body)?.Usage ?? Estimate(request, body);
        var answer = new KeptAnswer(request.Key, attempt, paper, request.Round, request.Model, body, usage, latency);
        // Paid for: it is kept even when the run is being interrupted.
        await store.KeepAnswerAsync(answer, CancellationToken.None);
        Spending.Add(usage, options.CostOf(usage));
        return answer;
    }

    private static TokenUsage Estimate(ModelRequest request, string body)
    {
        var input = request.Messages.Sum(message => Tokenizer.Shared.Count(message.Content));
        return new TokenUsage(input, 0, 0, Tokenizer.Shared.Count(ModelAnswer.Read(body)?.Content ?? ""), 0, IsEstimated: true);
    }

    private Provenance Count(Provenance provenance, ImmutableArray<TokenUsage> paid) => provenance with
    {
        Requests = paid.Length,
        InputTokens = paid.Sum(usage => usage.Input),
        CachedTokens = paid.Sum(usage => usage.Cached),
        OutputTokens = paid.Sum(usage => usage.Output),
        CostUsd = paid.Aggregate((decimal?)0m, (sum, usage) => sum + options.CostOf(usage)),
    };
}
