using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes <c>papers_list.csv</c>.</summary>
public sealed class PaperIndexWriter(IPaperStore store, Workspace workspace) : IEditionWriter
{
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        if ((await PublishedDays.ListAsync(store, days, cancellationToken)).Length == 0)
            return [];
        var rows = new List<IndexRow>();
        // A day that is published for the first time is not in the store's index yet.
        await foreach (var edition in PublishedDays.EditionsAsync(store, days, cancellationToken))
            rows.AddRange(edition.Entries.Select(entry => new IndexRow(edition.Date, entry.Paper.Id, entry.Paper.Title)));
        rows.AddRange(await store.ListIndexAsync(cancellationToken));
        var existing = File.Exists(workspace.Index)
            ? PaperIndex.Parse(await File.ReadAllTextAsync(workspace.Index, cancellationToken), workspace.Index)
            : [];
        return await AtomicFile.WriteAsync(workspace, workspace.Index, PaperIndex.Render(rows, existing), cancellationToken) ? [workspace.Index] : [];
    }
}
