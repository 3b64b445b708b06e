using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>A paper with the newest day that has it.</summary>
internal sealed record DatedEntry(Entry Entry, DateOnly Date)
{
    public SearchDocument Document() => SearchDocument.Of(Entry);

    /// <summary>Every paper once, the newest day first, then by id: the order in which ties are shown.</summary>
    /// <param name="editions">In any order.</param>
    public static ImmutableArray<DatedEntry> Newest(IEnumerable<Edition> editions) =>
    [
        .. editions.SelectMany(edition => edition.Entries.Select(entry => new DatedEntry(entry, edition.Date))).GroupBy(found => found.Entry.Paper.Id)
            .Select(days => days.MaxBy(found => found.Date)!).OrderByDescending(found => found.Date).ThenBy(found => found.Entry.Paper.Id),
    ];
}
