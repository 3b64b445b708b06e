using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Publishing;

/// <summary>Writes all files of a digest from its store; it asks no service anything.</summary>
/// <param name="store">The days.</param>
/// <param name="workspace">Where the files go.</param>
/// <param name="options">The operator's.</param>
/// <param name="others">Writers that the core does not know, such as the site's; they come last.</param>
public sealed class Publisher(IPaperStore store, Workspace workspace, PublishingOptions options, IEnumerable<IEditionWriter> others)
{
    /// <summary>
    /// The days' data and pages, then what links to them: a run that is killed in between leaves no link without its page. The days are
    /// marked last, so that the next run writes them again.
    /// </summary>
    /// <returns>The files that changed, from the workspace's root.</returns>
    public async Task<IReadOnlyList<string>> PublishAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        // A broken template ends the run before one file is written.
        var frame = PageFrame.Load(workspace, options);
        AtomicFile.CleanScratch(workspace);
        var changed = new List<string>();
        foreach (var writer in Writers(frame))
            changed.AddRange(await writer.WriteAsync(days, cancellationToken));
        await MarkAsync(await PublishedDays.ListAsync(store, days, cancellationToken), days, cancellationToken);
        return [.. changed.Select(path => Path.GetRelativePath(workspace.Root, path).Replace(Path.DirectorySeparatorChar, '/'))];
    }

    private async Task MarkAsync(IEnumerable<DateOnly> shown, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<DateOnly, string>();
        foreach (var day in shown.Where(days.Contains))
            hashes[day] = ArchiveRestorer.HashOf(await File.ReadAllTextAsync(workspace.DayData(day), cancellationToken));
        if (hashes.Count > 0)
            await store.MarkPublishedAsync(hashes, cancellationToken);
    }

    private IEditionWriter[] Writers(PageFrame frame) =>
    [
        new DayDataWriter(store, workspace),
        new DayPageWriter(store, workspace, frame),
        new PaperIndexWriter(store, workspace),
        new ReadmeWriter(store, workspace, frame),
        .. others,
    ];
}
