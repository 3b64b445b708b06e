using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes <c>paper_logs/YYYY/MM/DD.md</c>.</summary>
public sealed class DayPageWriter(IPaperStore store, Workspace workspace, PublishingOptions options) : IEditionWriter
{
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var frame = PageFrame.Load(workspace, options);
        var changed = new List<string>();
        await foreach (var edition in PublishedDays.EditionsAsync(store, days, cancellationToken))
        {
            var path = workspace.DayPage(edition.Date);
            if (await AtomicFile.WriteAsync(workspace, path, DayPage.Render(edition, frame.Foot).Markdown, cancellationToken))
                changed.Add(path);
        }

        return changed;
    }
}
