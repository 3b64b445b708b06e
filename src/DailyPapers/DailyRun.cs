using System.Collections.Immutable;
using DailyPapers.Checking;
using DailyPapers.Fetching;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Reading;
using DailyPapers.Summarizing;
using Microsoft.Extensions.Logging;

namespace DailyPapers;

/// <summary>The day's work, in order: fetch the list, read each paper, summarize, check, ask again once, store, publish. Every step may be run again without harm.</summary>
public sealed class DailyRun(
    DayList lists,
    PaperReader reader,
    Summarizer summarizer,
    Checker checker,
    IPaperStore store,
    ArchiveRestorer archive,
    Publisher publisher,
    SummarizingOptions options,
    TimeProvider clock,
    IProgress<RunEvent> progress,
    ILogger<DailyRun> log) : IDisposable
{
    private readonly CancellationTokenSource _interrupted = new();

    /// <exception cref="DailyPapersException">With exit code 2: the request makes no sense, nothing was sent.</exception>
    public async Task<RunOutcome> RunAsync(RunRequest request, CancellationToken cancellationToken)
    {
        var (start, tally) = (clock.GetTimestamp(), new RunTally(request.Limit));
        // The list takes longer to come.
        _ = Task.Run(summarizer.WarmUp, CancellationToken.None);
        try
        {
            await WorkAsync(request, tally, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested || _interrupted.IsCancellationRequested)
        {
            tally.EndBy(Failures.Interrupted);
        }

        if (summarizer.NeverAnswered is { } silence)
            tally.EndBy(silence);
        await PublishStaleAsync(tally);
        return new RunOutcome([.. tally.Days], tally.Papers, tally.Summarized, await LeftAsync(tally), summarizer.Spending, [.. tally.Troubles], tally.HadBug, clock.GetElapsedTime(start)) { Quality = tally.Quality };
    }

    /// <summary>No new request is sent; those under way may end and are kept.</summary>
    public void Interrupt()
    {
        summarizer.Stop(Failures.Interrupted);
        _interrupted.Cancel();
    }

    public void Dispose() => _interrupted.Dispose();

    private async Task WorkAsync(RunRequest request, RunTally tally, CancellationToken cancellationToken)
    {
        var damages = await archive.RestoreAsync(cancellationToken);
        tally.Troubles.AddRange(damages.Select(damage => damage.Trouble));
        var days = DaySelection.Select(request, await store.ListDaysAsync(cancellationToken), clock.GetUtcNow()).RemoveRange(damages.Select(damage => damage.Day).OfType<DateOnly>());
        var refreshing = request.Refresh ? await lists.OpenForRefreshAsync(days, cancellationToken) : [];
        foreach (var day in days)
        {
            if (tally.End is not null || await FetchAsync(day, tally, cancellationToken) is not { } edition)
                continue;
            var work = tally.Work(edition.Entries.Where(entry => entry.IsPending || refreshing.Contains(entry.Paper.Id)));
            progress.Report(new RunEvent.DayFetched(day, edition.IsFinal, edition.Entries.Length, work.Length));
            var written = await SummarizeAllAsync(day, work, tally, cancellationToken);
            await PublishAsync(day, written, tally, cancellationToken);
        }

        if (request.Refresh && tally.End is null)
            await store.CloseRefreshAsync(cancellationToken);
        if (request.TakesWhatIsDue && tally.Troubles.Count == 0)
            await lists.RefreshVotesAsync(tally.Days, cancellationToken);
    }

    private async Task<Edition?> FetchAsync(DateOnly day, RunTally tally, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_interrupted.Token, cancellationToken);
        return await lists.FetchAsync(day, tally, either.Token);
    }

    /// <returns>The files that were written meanwhile.</returns>
    private async Task<IReadOnlyCollection<string>> SummarizeAllAsync(DateOnly day, ImmutableArray<Entry> work, RunTally tally, CancellationToken cancellationToken)
    {
        var taken = tally.Take(work);
        foreach (var entry in work.Skip(taken.Length).Where(entry => entry is { IsPending: true, Failure: null }))
            await store.SaveFailureAsync(entry.Paper.Id, Failures.LeftOut, settlesAnswers: false, cancellationToken);
        var sideBySide = new ParallelOptions { MaxDegreeOfParallelism = options.PapersAtOnce(), CancellationToken = cancellationToken };
        var pages = new InterimPages(day, taken.Length, options.Concurrency, publisher, store, clock, log);
        await Parallel.ForEachAsync(taken, sideBySide, async (entry, token) =>
        {
            await SummarizeAsync(day, entry, tally, token);
            if (tally.End is null)
                await pages.CountAsync(token);
        });
        return pages.Files;
    }

    private async Task SummarizeAsync(DateOnly day, Entry entry, RunTally tally, CancellationToken cancellationToken)
    {
        var (paper, attempts) = (entry.Paper, entry.Failure?.Attempts ?? 0);
        try
        {
            var text = await reader.ReadAsync(paper, cancellationToken);
            var (draft, reply) = await DraftAsync(text, attempts, cancellationToken);
            var summary = Summary.From(draft.Draft, draft.Findings, text, draft.Evidence) ?? throw reply.Failure ?? Failures.Refused(draft);
            await store.SaveSummaryAsync(paper.Id, summary, draft.Findings, reply.Provenance, text.Facts with { Mended = draft.Mended }, cancellationToken);
            var quality = Quality.Of(draft.Findings, draft.Mended);
            tally.CountSummary(quality);
            progress.Report(new RunEvent.PaperDone(day, paper.Id, paper.Title, null, draft.Findings.Count(finding => finding.Severity == Severity.Error)) { Quality = quality });
        }
        catch (PaperFailedException failure)
        {
            // One unreadable paper must not cost the reader the other nineteen.
            log.LogInformation("{Paper} {Code}: {Detail}", paper.Id, failure.Code, failure.Detail);
            await FailAsync(day, entry, new PaperFailure(failure.Code, failure.Sentence.Korean, failure.IsNoAttempt ? attempts : attempts + 1), settles: !failure.LeavesAnswersOpen, tally, cancellationToken);
        }
        catch (DailyPapersException end)
        {
            tally.EndBy(end);
            if (end.ExitCode == 3)
                await FailAsync(day, entry, new PaperFailure(end.Code, Failures.EndedKorean, attempts), settles: false, tally, cancellationToken);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // Unattended at eleven at night: the other papers are worth more than a clean crash.
            tally.CountBug();
            log.LogError(bug, "A bug of daily-papers on {Paper}", paper.Id);
            await FailAsync(day, entry, new PaperFailure("run.bug", Failures.BugKorean(bug), attempts + 1), settles: true, tally, cancellationToken);
        }
    }

    /// <summary>Check, and ask again once with the exact complaints; the better of the two answers is kept.</summary>
    private async Task<(CheckedDraft Draft, Reply Reply)> DraftAsync(PaperText text, int attempts, CancellationToken cancellationToken)
    {
        var first = await summarizer.SummarizeAsync(text, isSuspect: attempts > 0, cancellationToken);
        if (first.Failure is not null)
            throw first.Failure;
        var draft = checker.Check(first.Draft, text);
        if (draft.Complaints.IsEmpty)
            return (draft, first);
        progress.Report(new RunEvent.AskedAgain(text.Id, draft.Complaints));
        try
        {
            var second = await summarizer.AskAgainAsync(text, first, draft.Complaints, cancellationToken);
            return (draft.BetterOf(checker.Check(second.Draft, text)), second);
        }
        catch (PaperFailedException failure) when (!draft.IsRefused && !failure.IsNoAttempt && (attempts > 0 || !failure.LeavesAnswersOpen))
        {
            // The server does not take the longer request: the first answer, marked, is better than none.
            return (draft, first);
        }
    }

    private async Task FailAsync(DateOnly day, Entry entry, PaperFailure failure, bool settles, RunTally tally, CancellationToken cancellationToken)
    {
        await store.SaveFailureAsync(entry.Paper.Id, failure, settles, cancellationToken);
        if (!entry.IsPending)
            tally.CountUnrefreshed(entry.Paper, failure);
        progress.Report(new RunEvent.PaperDone(day, entry.Paper.Id, entry.Paper.Title, failure, 0));
    }

    private async Task PublishAsync(DateOnly day, IReadOnlyCollection<string> written, RunTally tally, CancellationToken cancellationToken)
    {
        // Without a single answer there is nothing to read yet; the next run finds the list in the store.
        var isKnown = (await store.ListDaysAsync(cancellationToken)).Single(record => record.Date == day).IsPublishable;
        var isSilent = tally.End is not null || summarizer.NeverAnswered is not null;
        if (isKnown || !isSilent || summarizer.Spending.Requests > 0)
            await PublishAsync([day], written, tally, cancellationToken);
    }

    // Days that share a paper with one of this run, and days whose files an interrupted run did not come to. It takes no time: it is not interrupted.
    private async Task PublishStaleAsync(RunTally tally)
    {
        var days = await store.ListDaysAsync(CancellationToken.None);
        await PublishAsync([.. days.Where(day => day is { IsStale: true, IsPublishable: true }).Select(day => day.Date)], [], tally, CancellationToken.None);
    }

    private async Task PublishAsync(ImmutableArray<DateOnly> days, IReadOnlyCollection<string> written, RunTally tally, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<string> files = days.IsEmpty ? [] : [.. written.Union(await publisher.PublishAsync(days, cancellationToken))];
            if (files.Count > 0)
                progress.Report(new RunEvent.Published(days, files));
        }
        catch (DailyPapersException trouble)
        {
            // One file that can't be written must not stop the other days; theirs are tried again by the next run.
            tally.AddOnce(trouble);
        }
    }

    private async Task<ImmutableArray<(PaperId, string, PaperFailure)>> LeftAsync(RunTally tally)
    {
        var left = tally.Unrefreshed.ToDictionary(paper => paper.Id);
        foreach (var day in tally.Days)
        {
            foreach (var entry in (await store.LoadEditionAsync(day, CancellationToken.None))!.Entries.Where(entry => entry.IsPending))
                left[entry.Paper.Id] = (entry.Paper.Id, entry.Paper.Title, entry.Failure ?? Failures.NeverTried);
        }

        return [.. left.Values];
    }
}
