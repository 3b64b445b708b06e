using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Which days have files, or are about to get them.</summary>
internal static class PublishedDays
{
    /// <summary>Oldest first. A day that was neither published nor is about to be has no page to link to.</summary>
    internal static async Task<ImmutableArray<DateOnly>> ListAsync(IPaperStore store, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var known = await store.ListDaysAsync(cancellationToken);
        return [.. known.Where(day => day.IsPublished || (day is { IsFetched: true, Papers: > 0 } && days.Contains(day.Date))).Select(day => day.Date).Order()];
    }

    /// <summary>The editions of those days that may be shown, oldest first.</summary>
    internal static async IAsyncEnumerable<Edition> EditionsAsync(
        IPaperStore store, IReadOnlyCollection<DateOnly> days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var day in await ListAsync(store, days, cancellationToken))
        {
            if (days.Contains(day) && await store.LoadEditionAsync(day, cancellationToken) is { } edition)
                yield return edition;
        }
    }
}
