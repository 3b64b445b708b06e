using System.Collections.Immutable;
using DailyPapers.Checking;
using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;
using DailyPapers.Reading;
using DailyPapers.Summarizing;

namespace DailyPapers;

/// <summary>
/// Tells what a run would take: the same days, lists and papers as <see cref="DailyRun"/> would work on, and of each paper what is not paid for yet. It asks
/// Hugging Face for the lists and nobody else. What it learns it writes into its store, which must be a copy.
/// </summary>
public sealed class RunPlanner(
    DayList lists,
    PaperReader reader,
    ContextPlanner planner,
    Checker checker,
    IPaperStore store,
    ArchiveRestorer archive,
    SummarizingOptions options,
    TimeProvider clock)
{
    /// <summary>How far the estimate may be off before the suggested limit is too low.</summary>
    private const decimal Margin = 1.25m;

    // English has some four and a half bytes a token.
    private const int MostBytesPerToken = 5;

    /// <summary>An answer and its complaints, as they are sent back in a follow-up.</summary>
    private const int MostBytesSentBack = 64_000;

    private const int MessagesOfFollowUp = 4;

    private int _longest;

    /// <exception cref="DailyPapersException">As <see cref="DailyRun.RunAsync"/>.</exception>
    public async Task<RunEstimate> PlanAsync(RunRequest request, CancellationToken cancellationToken)
    {
        var tally = new RunTally(request.Limit);
        var damages = await archive.RestoreDaysAsync(cancellationToken);
        tally.Troubles.AddRange(damages.Select(damage => damage.Trouble));
        var days = DaySelection.Select(request, await store.ListDaysAsync(cancellationToken), clock.GetUtcNow()).RemoveRange(damages.Select(damage => damage.Day).OfType<DateOnly>());
        var refreshing = request.Refresh ? await lists.OpenForRefreshAsync(days, cancellationToken) : [];
        var forecast = new Forecast(await store.ListModelUsesAsync(cancellationToken), options, planner.Register);
        var estimates = ImmutableArray.CreateBuilder<DayEstimate>();
        foreach (var day in days)
        {
            if (await lists.FetchAsync(day, tally, cancellationToken) is not { } edition)
                continue;
            var taken = tally.Take(tally.Work(edition.Entries.Where(entry => entry.IsPending || refreshing.Contains(entry.Paper.Id))));
            estimates.Add(await EstimateAsync(day, taken, forecast, cancellationToken));
        }

        var found = options.FindPrice();
        var total = estimates.Aggregate(Workload.None, (sum, day) => sum.Plus(day.Work));
        return new RunEstimate(estimates.ToImmutable(), tally.Papers - estimates.Sum(day => day.Papers), forecast.Answers, found, Sufficient(total, found?.Price), [.. tally.Troubles]);
    }

    private async Task<DayEstimate> EstimateAsync(DateOnly day, ImmutableArray<Entry> taken, Forecast forecast, CancellationToken cancellationToken)
    {
        var work = Workload.None;
        foreach (var entry in taken)
            work = work.Plus(await EstimateAsync(entry.Paper, forecast, cancellationToken));
        return new DayEstimate(day, taken.Length, work);
    }

    private async Task<Workload> EstimateAsync(Paper paper, Forecast forecast, CancellationToken cancellationToken)
    {
        try
        {
            var text = await reader.FindAsync(paper, cancellationToken);
            if (text is null)
                return forecast.Paper(Seen(forecast.PlannedUnread(planner.InputTokens)), SentenceSplitter.Split(paper.Abstract));
            var plan = planner.Plan(text);
            var request = RequestWriter.First(options.Model, text, plan);
            return await store.FindAnswerAsync(request.Key, attempt: 1, cancellationToken) is { } kept
                ? await RestAsync(text, request, Seen(plan.Tokens), kept, forecast, cancellationToken)
                : forecast.Paper(Seen(plan.Tokens), text.Abstract);
        }
        catch (PaperFailedException)
        {
            // Without a text nothing is sent.
            return Workload.None;
        }
    }

    /// <summary>An interrupted run left an answer: what follows from it is known.</summary>
    private async Task<Workload> RestAsync(PaperText text, ModelRequest request, int planned, KeptAnswer kept, Forecast forecast, CancellationToken cancellationToken)
    {
        var answer = ModelAnswer.Read(kept.Body);
        if (answer is { IsCutOff: true })
        {
            var again = await store.FindAnswerAsync(request.Key, attempt: 2, cancellationToken);
            answer = again is null ? null : ModelAnswer.Read(again.Body);
            if (answer is null)
                return forecast.Again(planned, text.Abstract);
        }

        var complaints = answer is null or { IsCutOff: true } or { IsRefused: true } ? [] : checker.Check(DraftReader.Read(answer.Content), text).Complaints;
        if (complaints.IsEmpty)
            return Workload.None;
        var followUp = RequestWriter.FollowUp(request, answer!.Content, complaints);
        var tokens = planned + followUp.Messages.Skip(request.Messages.Length).Sum(message => Tokenizer.Shared.Count(message.Content));
        return await store.FindAnswerAsync(followUp.Key, attempt: 1, cancellationToken) is null ? forecast.Again(Seen(tokens), text.Abstract) : Workload.None;
    }

    private int Seen(int tokens)
    {
        _longest = Math.Max(_longest, tokens);
        return tokens;
    }

    private decimal? Sufficient(Workload total, ModelPrice? price)
    {
        if (total.Requests == 0 || price is null)
            return price is null ? null : 0;
        var body = ((long)_longest * MostBytesPerToken) + MostBytesSentBack;
        var last = RequestBound.Of(body, MessagesOfFollowUp, Math.Min(options.OutputTokens * 2, SummarizingOptions.MostOutputTokens));
        return RoundedUp((total.CostUsd * Margin) + price.MostFor(last.InputTokens, last.OutputTokens));
    }

    /// <summary>To two digits: more would pretend to know more.</summary>
    private static decimal? RoundedUp(decimal? money)
    {
        if (money is null or <= 0)
            return money;
        var unit = 0.1m;
        while (money / unit >= 100)
            unit *= 10;
        while (money / unit < 10 && unit > 0.0000000001m)
            unit /= 10;
        return Math.Ceiling(money.Value / unit) * unit;
    }
}
