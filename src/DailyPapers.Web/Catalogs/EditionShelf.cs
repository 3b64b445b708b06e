using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Web.Catalogs;

/// <summary>The days with all their texts, read when a page needs them; the last few are kept.</summary>
internal sealed class EditionShelf(Workspace workspace) : IEditionShelf
{
    private const int Kept = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<(DateOnly Date, string Hash, Task<Edition?> Edition)> _kept = [];

    public Task<Edition?> LoadAsync(CatalogDay day, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Date == day.Date && node.Value.Hash == day.Hash && !node.Value.Edition.IsFaulted && !node.Value.Edition.IsCanceled)
                    return node.Value.Edition;
            }

            if (_kept.Count == Kept)
                _kept.RemoveLast();
            return _kept.AddFirst((day.Date, day.Hash, ReadAsync(day.Date))).Value.Edition.WaitAsync(cancellationToken);
        }
    }

    private async Task<Edition?> ReadAsync(DateOnly date)
    {
        try
        {
            return DayData.Parse(await File.ReadAllTextAsync(workspace.DayData(date), CancellationToken.None), workspace.DayData(date));
        }
        catch (Exception failure) when (failure is DailyPapersException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
