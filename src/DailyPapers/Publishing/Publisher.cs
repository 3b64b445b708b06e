using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Publishing;

/// <summary>Writes all files of a digest from its store; it asks no service anything.</summary>
/// <param name="store">The days.</param>
/// <param name="workspace">Where the files go.</param>
/// <param name="options">The operator's.</param>
/// <param name="others">Writers that the core does not know, such as the site's; they read the days' data, and are written beside the pages.</param>
public sealed class Publisher(IPaperStore store, Workspace workspace, PublishingOptions options, IEnumerable<IEditionWriter> others)
{
    /// <summary>
    /// The days' data, then their pages, then what links to them: a run that is killed in between leaves no link without its page. The days are
    /// marked last, so that the next run writes them again.
    /// </summary>
    /// <param name="days">Which to write.</param>
    /// <param name="isWhole">False while more of these days is still to come: they stay due.</param>
    /// <returns>The files that changed, from the workspace's root.</returns>
    public async Task<IReadOnlyList<string>> PublishAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken, bool isWhole = true)
    {
        // A broken template ends the run before one file is written.
        var frame = PageFrame.Load(workspace, options);
        AtomicFile.CleanScratch(workspace);
        var data = await new DayDataWriter(store, workspace).WriteAsync(days, cancellationToken);
        // Both are made from the data and know nothing of each other: what one cannot write does not keep the other away.
        var rest = Task.Run(() => WriteAsync(others, days, cancellationToken), cancellationToken);
        var pages = WriteAsync([new DayPageWriter(store, workspace, frame), new PaperIndexWriter(store, workspace), new ReadmeWriter(store, workspace, frame)], days, cancellationToken);
        var changed = data.Concat((await Task.WhenAll(pages, rest)).SelectMany(paths => paths));
        await MarkAsync(await PublishedDays.ListAsync(store, days, cancellationToken), days, isWhole, cancellationToken);
        return [.. changed.Select(path => Path.GetRelativePath(workspace.Root, path).Replace(Path.DirectorySeparatorChar, '/'))];
    }

    private async Task MarkAsync(IEnumerable<DateOnly> shown, IReadOnlyCollection<DateOnly> days, bool isWhole, CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<DateOnly, string>();
        foreach (var day in shown.Where(days.Contains))
            hashes[day] = ArchiveRestorer.HashOf(await File.ReadAllTextAsync(workspace.DayData(day), cancellationToken));
        if (hashes.Count > 0)
            await store.MarkPublishedAsync(hashes, isWhole, cancellationToken);
    }

    private static async Task<List<string>> WriteAsync(IEnumerable<IEditionWriter> writers, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var changed = new List<string>();
        foreach (var writer in writers)
            changed.AddRange(await writer.WriteAsync(days, cancellationToken));
        return changed;
    }
}
