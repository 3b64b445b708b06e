using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes the workspace's README from the newest published edition.</summary>
public sealed class ReadmeWriter(IPaperStore store, Workspace workspace, PageFrame frame) : IEditionWriter
{
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var published = await PublishedDays.ListAsync(store, days, cancellationToken);
        if (published.Length == 0 || await store.LoadEditionAsync(published[^1], cancellationToken) is not { } edition)
            return [];
        var readme = Readme.Render(edition, published[..^1], frame, DayPage.Render(edition, frame));
        var changed = new List<string>();
        if (await ForeignReadme.KeepAsync(workspace, cancellationToken) is { } kept)
            changed.Add(kept);
        if (await AtomicFile.WriteAsync(workspace, workspace.Readme, readme, cancellationToken))
            changed.Add(workspace.Readme);
        return changed;
    }
}
