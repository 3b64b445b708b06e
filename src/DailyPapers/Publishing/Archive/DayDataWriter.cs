using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes <c>paper_logs/YYYY/MM/DD.json</c>.</summary>
public sealed class DayDataWriter(IPaperStore store, Workspace workspace) : IEditionWriter
{
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var changed = new List<string>();
        await foreach (var edition in PublishedDays.EditionsAsync(store, days, cancellationToken))
        {
            var path = workspace.DayData(edition.Date);
            if (await AtomicFile.WriteAsync(workspace, path, DayData.Render(edition), cancellationToken))
                changed.Add(path);
        }

        return changed;
    }
}
