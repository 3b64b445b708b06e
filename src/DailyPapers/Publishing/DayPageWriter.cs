using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes <c>paper_logs/YYYY/MM/DD.md</c>.</summary>
public sealed class DayPageWriter(IPaperStore store, Workspace workspace, PageFrame frame) : IEditionWriter
{
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var changed = new List<string>();
        await foreach (var edition in PublishedDays.EditionsAsync(store, days, cancellationToken))
        {
            var path = workspace.DayPage(edition.Date);
            if (await AtomicFile.WriteAsync(workspace, path, DayPage.Render(edition, frame).Markdown, cancellationToken))
                changed.Add(path);
        }

        return changed;
    }
}
