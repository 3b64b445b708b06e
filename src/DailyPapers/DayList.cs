using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Fetching;
using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers;

/// <summary>A day's list, from the service into the store: fetched, laid over what is known, and told about.</summary>
public sealed class DayList(PaperListFetcher fetcher, IPaperStore store, TimeProvider clock, IProgress<RunEvent> progress, ILogger<DayList> log)
{
    /// <summary>How many days back votes are refreshed for later use.</summary>
    private const int DaysOfVotes = 7;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Null where there is nothing to work on: the list is not open yet, or empty.</summary>
    /// <exception cref="DailyPapersException"><c>list.unreachable</c>, <c>list.refused</c>: nothing was changed.</exception>
    public async Task<Edition?> FetchAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var known = await store.LoadEditionAsync(day, cancellationToken);
        var list = await fetcher.FetchAsync(day, cancellationToken);
        Tell(day, list);
        if (list is null)
            return null;
        // A weekday without papers is a holiday, or a fault of the service: it costs one request to look again within the next days.
        if (known is null && list.Papers.IsEmpty)
            return await OweAsync(day, cancellationToken);
        if (known is { IsFinal: true })
            await store.SaveVotesAsync(list.Papers, Today, cancellationToken);
        await store.SaveListAsync(EditionMerger.Merge(known, list), cancellationToken);
        return await store.LoadEditionAsync(day, cancellationToken);
    }

    /// <summary>The same for one of many days: what keeps the list away is told to the tally, and the day is owed.</summary>
    internal async Task<Edition?> FetchAsync(DateOnly day, RunTally tally, CancellationToken cancellationToken)
    {
        try
        {
            if (tally.ListsAreAway)
                return await OweAsync(day, CancellationToken.None);
            var edition = await FetchAsync(day, cancellationToken);
            tally.CountList(isThere: true);
            if (edition is not null)
                tally.Days.Add(day);
            return edition;
        }
        catch (DailyPapersException trouble) when (trouble.Code.StartsWith("list.", StringComparison.Ordinal))
        {
            // Another day's list may well be there; this one is asked for again by a later run.
            tally.CountList(isThere: false);
            tally.Troubles.Add(trouble);
            return await OweAsync(day, CancellationToken.None);
        }
    }

    /// <summary>The finished papers of these days, opened for another request. After an interrupted refresh only those that it did not come to.</summary>
    public async Task<ImmutableHashSet<PaperId>> OpenForRefreshAsync(IEnumerable<DateOnly> days, CancellationToken cancellationToken)
    {
        var finished = new List<PaperId>();
        foreach (var day in days)
            finished.AddRange((await store.LoadEditionAsync(day, cancellationToken))?.Entries.Where(entry => !entry.IsPending).Select(entry => entry.Paper.Id) ?? []);
        return [.. await store.OpenForRefreshAsync(finished, cancellationToken)];
    }

    /// <summary>Remembers a closed day whose list is not there, so that later runs ask for it. Always null.</summary>
    public async Task<Edition?> OweAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (ListHours.CanHaveList(day) && ListHours.HasClosed(day, clock.GetUtcNow()))
            await store.SaveOwedDayAsync(day, cancellationToken);
        return null;
    }

    /// <summary>Newer votes of the last days' papers. Their editions keep the votes they were closed with; a list that is away is left out.</summary>
    public async Task RefreshVotesAsync(IReadOnlyCollection<DateOnly> done, CancellationToken cancellationToken)
    {
        var days = (await store.ListDaysAsync(cancellationToken)).Where(day => day.IsFinal && day.Date > Today.AddDays(-DaysOfVotes) && !done.Contains(day.Date));
        foreach (var day in days)
        {
            try
            {
                if (await fetcher.FetchAsync(day.Date, cancellationToken) is { } list)
                    await store.SaveVotesAsync(list.Papers, Today, cancellationToken);
            }
            catch (DailyPapersException trouble)
            {
                log.LogInformation("Votes of {Day} were not refreshed: {Trouble}", day.Date, trouble.Message);
                return;
            }
        }
    }

    private void Tell(DateOnly day, PaperList? list)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (list is null)
            Notice($"{date} 목록은 아직 열리지 않았습니다.", $"The list of {date} is not open yet.");
        else if (list.Papers.IsEmpty && list.HasClosed)
            Notice($"{date} 목록은 비어 있습니다(주말이나 휴일).", $"The list of {date} is empty (a weekend or a holiday).");
        else if (list.Papers.IsEmpty)
            Notice($"{date} 목록은 아직 비어 있습니다.", $"The list of {date} is still empty.");
        foreach (var entry in list?.Rejected ?? [])
            Notice($"{date}: arXiv 번호가 아닌 항목을 뺐습니다: {entry}", $"{date}: left out an entry whose id is no arXiv id: {entry}");
    }

    private void Notice(string korean, string english) => progress.Report(new RunEvent.Notice(new Sentence(korean, english)));
}
