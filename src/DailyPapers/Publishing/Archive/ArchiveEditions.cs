using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>The days of an archive as their data has them: it takes no lock and needs no store.</summary>
/// <param name="Editions">By date.</param>
/// <param name="Damages">Days whose data can't be read.</param>
public sealed record ArchiveEditions(ImmutableArray<Edition> Editions, ImmutableArray<ArchiveDamage> Damages)
{
    /// <param name="from">The first day; null: from the beginning.</param>
    /// <param name="to">The last day; null: to the end.</param>
    public static async Task<ArchiveEditions> ReadAsync(Workspace workspace, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var (days, damages) = (ImmutableArray.CreateBuilder<Edition>(), ImmutableArray.CreateBuilder<ArchiveDamage>());
        var files = Directory.Exists(workspace.Logs) ? ArchiveFiles.Of(workspace) : [];
        foreach (var (date, path) in files.Where(file => (from is null || file.Date >= from) && (to is null || file.Date <= to)))
        {
            try
            {
                days.Add(DayData.Parse(await File.ReadAllTextAsync(path, cancellationToken), Path.GetRelativePath(workspace.Root, path)));
            }
            catch (DailyPapersException damage) when (damage.Code == "archive.damaged")
            {
                damages.Add(new ArchiveDamage(date, damage));
            }
        }

        return new ArchiveEditions(days.ToImmutable(), damages.ToImmutable());
    }
}
