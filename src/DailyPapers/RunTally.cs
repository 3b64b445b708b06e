using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers;

/// <summary>Counts what becomes of a run's papers; written from many at once.</summary>
internal sealed class RunTally(int? limit)
{
    private readonly Lock _lock = new();
    private int _left = limit ?? int.MaxValue;

    public int Papers { get; private set; }

    public int Summarized { get; private set; }

    public bool HadBug { get; private set; }

    public List<DateOnly> Days { get; } = [];

    public List<DailyPapersException> Troubles { get; } = [];

    /// <summary>What ended the run, null while it goes on.</summary>
    public DailyPapersException? End { get; private set; }

    /// <summary>Takes as many of the papers as the limit leaves.</summary>
    public ImmutableArray<Entry> Take(IReadOnlyCollection<Entry> work)
    {
        Papers += work.Count;
        var taken = work.Take(_left).ToImmutableArray();
        _left -= taken.Length;
        return taken;
    }

    public void CountSummary()
    {
        lock (_lock)
            Summarized++;
    }

    public void CountBug()
    {
        lock (_lock)
            HadBug = true;
    }

    public void EndBy(DailyPapersException reason)
    {
        lock (_lock)
        {
            if (End is null)
                Troubles.Add(reason);
            End ??= reason;
        }
    }
}
