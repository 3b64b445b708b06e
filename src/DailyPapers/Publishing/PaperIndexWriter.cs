using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes <c>papers_list.csv</c>.</summary>
public sealed class PaperIndexWriter(IPaperStore store, Workspace workspace) : IEditionWriter
{
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var shown = await PublishedDays.ListAsync(store, days, cancellationToken);
        if (shown.Length == 0)
            return [];
        var rows = (await store.ListIndexAsync(cancellationToken)).Where(row => shown.Contains(row.Date));
        var existing = File.Exists(workspace.Index)
            ? PaperIndex.Parse(await File.ReadAllTextAsync(workspace.Index, cancellationToken), workspace.Index)
            : [];
        return await AtomicFile.WriteAsync(workspace, workspace.Index, PaperIndex.Render(rows, existing), cancellationToken) ? [workspace.Index] : [];
    }
}
