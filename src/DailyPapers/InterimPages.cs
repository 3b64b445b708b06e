using DailyPapers.Papers;
using DailyPapers.Publishing;
using Microsoft.Extensions.Logging;

namespace DailyPapers;

/// <summary>
/// Writes a day's files while its papers are still being summarized: every five minutes, so that nobody waits an hour for the last paper of a slow local
/// model, and once towards the end, while the processor has nothing to do but wait for answers.
/// </summary>
/// <param name="papers">To be summarized.</param>
/// <param name="sideBySide">Requests at once. A day that takes no more is done before it was worth writing.</param>
internal sealed class InterimPages(DateOnly day, int papers, int sideBySide, Publisher publisher, IPaperStore store, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan Spacing = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _files = [];
    private readonly int _late = papers * 3 / 4;
    private long _last = clock.GetTimestamp();
    private int _done;
    private bool _isWriting;
    private bool _wasLate;

    /// <summary>What was written so far, from the workspace's root.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>One more paper is through. One caller at a time writes; the others go on at once.</summary>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        if (!Begin())
            return;
        try
        {
            if ((await store.ListDaysAsync(cancellationToken)).Single(record => record.Date == day).IsPublishable)
                _files.UnionWith(await publisher.PublishAsync([day], cancellationToken, isWhole: false));
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            // Whether it lasts is seen, and told, when the day is written for good; the papers must not stop for it, also where it is a bug.
            log.LogInformation(trouble, "{Day} was not written while its papers are summarized", day);
        }
        finally
        {
            lock (_lock)
                (_isWriting, _last) = (false, clock.GetTimestamp());
        }
    }

    private bool Begin()
    {
        lock (_lock)
        {
            // Behind the last paper the day is written anyway.
            if (++_done >= papers || papers <= sideBySide || _isWriting)
                return false;
            var isLate = !_wasLate && _done >= _late;
            if (!isLate && clock.GetElapsedTime(_last) < Spacing)
                return false;
            _wasLate |= isLate;
            return _isWriting = true;
        }
    }
}
