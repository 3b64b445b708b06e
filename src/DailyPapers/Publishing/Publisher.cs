using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes all files of a digest from its store; it asks no service anything.</summary>
public sealed class Publisher(IPaperStore store, Workspace workspace, PublishingOptions options)
{
    /// <summary>
    /// The days' data and pages, then what links to them: a run that is killed in between leaves no link without its page. The days are
    /// marked last, so that the next run writes them again.
    /// </summary>
    /// <returns>The files that changed.</returns>
    public async Task<IReadOnlyList<string>> PublishAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        // A broken template ends the run before one file is written.
        PageFrame.Load(workspace, options);
        AtomicFile.CleanScratch(workspace);
        var changed = new List<string>();
        foreach (var writer in Writers())
            changed.AddRange(await writer.WriteAsync(days, cancellationToken));
        var written = (await PublishedDays.ListAsync(store, days, cancellationToken)).Where(days.Contains).ToList();
        if (written.Count > 0)
            await store.MarkPublishedAsync(written, cancellationToken);
        return changed;
    }

    private IEditionWriter[] Writers() =>
    [
        new DayDataWriter(store, workspace),
        new DayPageWriter(store, workspace, options),
        new PaperIndexWriter(store, workspace),
        new ReadmeWriter(store, workspace, options),
    ];
}
