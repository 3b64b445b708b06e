using System.Collections.Immutable;
using System.Globalization;
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
    PaperListFetcher fetcher,
    PaperReader reader,
    Summarizer summarizer,
    Checker checker,
    IPaperStore store,
    ArchiveRestorer archive,
    Publisher publisher,
    SummarizingOptions options,
    TimeProvider clock,
    IProgress<RunEvent> progress,
    ILogger<DailyRun> log)
{
    /// <summary>How many days back votes are refreshed for later use.</summary>
    private const int DaysOfVotes = 7;

    /// <exception cref="DailyPapersException">With exit code 2: the request makes no sense, nothing was sent.</exception>
    public async Task<RunOutcome> RunAsync(RunRequest request, CancellationToken cancellationToken)
    {
        var (start, tally) = (clock.GetTimestamp(), new RunTally(request.Limit));
        await archive.RestoreAsync(cancellationToken);
        var days = DaySelection.Select(request, await store.ListDaysAsync(cancellationToken), clock.GetUtcNow());
        var refreshing = await OpenForRefreshAsync(request, days, cancellationToken);
        foreach (var day in days)
        {
            if (tally.End is not null || await FetchAsync(day, tally, cancellationToken) is not { } edition)
                continue;
            tally.Days.Add(day);
            var work = edition.Entries.Where(entry => entry.IsPending || refreshing.Contains(entry.Paper.Id)).ToList();
            progress.Report(new RunEvent.DayFetched(day, edition.IsFinal, edition.Entries.Length, work.Count));
            await SummarizeAllAsync(day, work, tally, cancellationToken);
            await PublishAsync(day, tally, cancellationToken);
        }

        await PublishStaleAsync(tally, cancellationToken);
        if (request.Refresh && tally.End is null)
            await store.CloseRefreshAsync(cancellationToken);
        if (request.TakesWhatIsDue && tally.End is null)
            await RefreshVotesAsync(tally.Days, cancellationToken);
        return new RunOutcome([.. tally.Days], tally.Papers, tally.Summarized, await PendingAsync(tally.Days, cancellationToken), summarizer.Spending, [.. tally.Troubles], tally.HadBug, clock.GetElapsedTime(start));
    }

    /// <summary>No new request is sent; those under way may end and are kept.</summary>
    public void Interrupt() => summarizer.Stop(new DailyPapersException("run.interrupted", 130, new Sentence(
        "멈췄습니다. 받은 답은 모두 보관했으니, 다시 실행하면 이어서 합니다.",
        "Interrupted. Every answer received is kept; run again to go on.")));

    private async Task<Edition?> FetchAsync(DateOnly day, RunTally tally, CancellationToken cancellationToken)
    {
        var known = await store.LoadEditionAsync(day, cancellationToken);
        try
        {
            var list = await fetcher.FetchAsync(day, cancellationToken);
            Tell(day, list);
            if (list is null || (known is null && list.Papers.IsEmpty))
            {
                await RememberEmptyAsync(list, cancellationToken);
                return null;
            }

            if (known is { IsFinal: true })
                await store.SaveVotesAsync(list.Papers, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken);
            await store.SaveListAsync(EditionMerger.Merge(known, list), cancellationToken);
            return await store.LoadEditionAsync(day, cancellationToken);
        }
        catch (DailyPapersException trouble)
        {
            // Another day's list may well be there; this one is asked for again by a later run.
            tally.Troubles.Add(trouble);
            if (ListHours.HasClosed(day, clock.GetUtcNow()))
                await store.SaveOwedDayAsync(day, cancellationToken);
            return null;
        }
    }

    // A weekday without papers is a holiday, or a fault of the service: it costs one request to look again within the next days.
    private async Task RememberEmptyAsync(PaperList? list, CancellationToken cancellationToken)
    {
        if (list is { HasClosed: true } && ListHours.CanHaveList(list.Date))
            await store.SaveOwedDayAsync(list.Date, cancellationToken);
    }

    private async Task SummarizeAllAsync(DateOnly day, List<Entry> work, RunTally tally, CancellationToken cancellationToken)
    {
        var taken = tally.Take(work);
        foreach (var entry in work.Skip(taken.Length).Where(entry => entry is { IsPending: true, Failure: null }))
            await store.SaveFailureAsync(entry.Paper.Id, Failures.LeftOut, settlesAnswers: false, cancellationToken);
        var sideBySide = new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(taken, sideBySide, async (entry, token) => await SummarizeAsync(day, entry, tally, token));
        if (summarizer.NeverAnswered is { } silence)
            tally.EndBy(silence);
    }

    private async Task SummarizeAsync(DateOnly day, Entry entry, RunTally tally, CancellationToken cancellationToken)
    {
        var (paper, attempts) = (entry.Paper, entry.Failure?.Attempts ?? 0);
        try
        {
            var text = await reader.ReadAsync(paper, cancellationToken);
            var (draft, reply) = await DraftAsync(text, cancellationToken);
            var summary = Summary.From(draft.Draft, draft.Findings, text, draft.Evidence) ?? throw reply.Failure ?? Failures.Refused(draft);
            await store.SaveSummaryAsync(paper.Id, summary, draft.Findings, reply.Provenance, cancellationToken);
            tally.CountSummary();
            progress.Report(new RunEvent.PaperDone(day, paper.Id, paper.Title, null, draft.Findings.Count(finding => finding.Severity == Severity.Error)));
        }
        catch (PaperFailedException failure)
        {
            // One unreadable paper must not cost the reader the other nineteen.
            log.LogInformation("{Paper} {Code}: {Detail}", paper.Id, failure.Code, failure.Detail);
            await FailAsync(day, paper, new PaperFailure(failure.Code, failure.Sentence.Korean, attempts + 1), settles: !failure.LeavesAnswersOpen, cancellationToken);
        }
        catch (DailyPapersException end)
        {
            tally.EndBy(end);
            if (end.ExitCode == 3)
                await FailAsync(day, paper, new PaperFailure(end.Code, Failures.EndedKorean, attempts), settles: false, cancellationToken);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // Unattended at eleven at night: the other papers are worth more than a clean crash.
            tally.CountBug();
            log.LogError(bug, "A bug of daily-papers on {Paper}", paper.Id);
            await FailAsync(day, paper, new PaperFailure("run.bug", Failures.BugKorean(bug), attempts + 1), settles: false, cancellationToken);
        }
    }

    /// <summary>Check, and ask again once with the exact complaints; the better of the two answers is kept.</summary>
    private async Task<(CheckedDraft Draft, Reply Reply)> DraftAsync(PaperText text, CancellationToken cancellationToken)
    {
        var first = await summarizer.SummarizeAsync(text, cancellationToken);
        if (first.Failure is not null)
            throw first.Failure;
        var draft = checker.Check(first.Draft, text);
        if (draft.Complaints.IsEmpty)
            return (draft, first);
        progress.Report(new RunEvent.AskedAgain(text.Id, draft.Complaints));
        var second = await summarizer.AskAgainAsync(text, first, draft.Complaints, cancellationToken);
        return (draft.BetterOf(checker.Check(second.Draft, text)), second);
    }

    private async Task FailAsync(DateOnly day, Paper paper, PaperFailure failure, bool settles, CancellationToken cancellationToken)
    {
        await store.SaveFailureAsync(paper.Id, failure, settles, cancellationToken);
        progress.Report(new RunEvent.PaperDone(day, paper.Id, paper.Title, failure, 0));
    }

    private async Task PublishAsync(DateOnly day, RunTally tally, CancellationToken cancellationToken)
    {
        if (tally.End is { ExitCode: 130 })
            return;
        // Without a single answer there is nothing to read yet; the next run finds the list in the store.
        var isKnown = (await store.ListDaysAsync(cancellationToken)).Single(record => record.Date == day).IsPublishable;
        if (tally.End is null || isKnown || summarizer.Spending.Requests > 0)
            Tell([day], await publisher.PublishAsync([day], cancellationToken));
    }

    // Days that share a paper with one of this run, and days whose files an interrupted run did not come to.
    private async Task PublishStaleAsync(RunTally tally, CancellationToken cancellationToken)
    {
        if (tally.End is { ExitCode: 130 })
            return;
        var stale = (await store.ListDaysAsync(cancellationToken)).Where(day => day is { IsStale: true, IsPublishable: true }).Select(day => day.Date).ToImmutableArray();
        if (stale.Length > 0)
            Tell(stale, await publisher.PublishAsync(stale, cancellationToken));
    }

    private async Task<ImmutableHashSet<PaperId>> OpenForRefreshAsync(RunRequest request, ImmutableArray<DateOnly> days, CancellationToken cancellationToken)
    {
        if (!request.Refresh)
            return [];
        var finished = new List<PaperId>();
        foreach (var day in days)
            finished.AddRange((await store.LoadEditionAsync(day, cancellationToken))?.Entries.Where(entry => !entry.IsPending).Select(entry => entry.Paper.Id) ?? []);
        return [.. await store.OpenForRefreshAsync(finished, cancellationToken)];
    }

    private async Task RefreshVotesAsync(List<DateOnly> done, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var days = (await store.ListDaysAsync(cancellationToken)).Where(day => day.IsFinal && day.Date > today.AddDays(-DaysOfVotes) && !done.Contains(day.Date));
        foreach (var day in days)
        {
            try
            {
                if (await fetcher.FetchAsync(day.Date, cancellationToken) is { } list)
                    await store.SaveVotesAsync(list.Papers, today, cancellationToken);
            }
            catch (DailyPapersException trouble)
            {
                log.LogInformation("Votes of {Day} were not refreshed: {Trouble}", day.Date, trouble.Message);
            }
        }
    }

    private async Task<ImmutableArray<(PaperId, string, PaperFailure)>> PendingAsync(List<DateOnly> days, CancellationToken cancellationToken)
    {
        var pending = new Dictionary<PaperId, (PaperId, string, PaperFailure)>();
        foreach (var day in days)
        {
            foreach (var entry in (await store.LoadEditionAsync(day, cancellationToken))!.Entries.Where(entry => entry.IsPending))
                pending[entry.Paper.Id] = (entry.Paper.Id, entry.Paper.Title, entry.Failure ?? Failures.NeverTried);
        }

        return [.. pending.Values];
    }

    private void Tell(DateOnly day, PaperList? list)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (list is null)
            progress.Report(new RunEvent.Notice(new Sentence($"{date} 목록은 아직 열리지 않았습니다.", $"The list of {date} is not open yet.")));
        else if (list.Papers.IsEmpty)
            progress.Report(new RunEvent.Notice(new Sentence(list.HasClosed ? $"{date} 목록은 비어 있습니다(주말이나 휴일)." : $"{date} 목록은 아직 비어 있습니다.", list.HasClosed ? $"The list of {date} is empty (a weekend or a holiday)." : $"The list of {date} is still empty.")));
        foreach (var entry in list?.Rejected ?? [])
            progress.Report(new RunEvent.Notice(new Sentence($"{date}: arXiv 번호가 아닌 항목을 뺐습니다: {entry}", $"{date}: left out an entry whose id is no arXiv id: {entry}")));
    }

    private void Tell(IReadOnlyList<DateOnly> days, IReadOnlyList<string> files)
    {
        if (files.Count > 0)
            progress.Report(new RunEvent.Published(days, files));
    }
}
