using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>The archive in numbers, from the days' data alone: it takes no lock and needs no store.</summary>
/// <param name="Days">By date.</param>
/// <param name="Damages">Days whose data can't be read; they are not counted.</param>
public sealed record ArchiveStatistics(ImmutableSortedDictionary<DateOnly, DayStatistics> Days, ImmutableArray<ArchiveDamage> Damages)
{
    /// <param name="from">The first day; null: from the beginning.</param>
    /// <param name="to">The last day; null: to the end.</param>
    public static async Task<ArchiveStatistics> ReadAsync(Workspace workspace, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var archive = await ArchiveEditions.ReadAsync(workspace, from, to, cancellationToken);
        return new ArchiveStatistics(archive.Editions.ToImmutableSortedDictionary(edition => edition.Date, DayStatistics.Of), archive.Damages);
    }
}
