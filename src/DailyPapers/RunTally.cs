using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers;

/// <summary>Counts what becomes of a run's papers; written from many at once.</summary>
internal sealed class RunTally(int? limit)
{
    private readonly Lock _lock = new();
    private int _left = limit ?? int.MaxValue;
    private int _listsAway;

    private readonly HashSet<PaperId> _seen = [];
    private readonly List<(PaperId Id, string Title, PaperFailure Failure)> _unrefreshed = [];

    public int Papers { get; private set; }

    /// <summary>Finished papers that a refresh asked about in vain; they keep their summaries.</summary>
    public IReadOnlyList<(PaperId Id, string Title, PaperFailure Failure)> Unrefreshed => _unrefreshed;

    public int Summarized { get; private set; }

    /// <summary>Of the papers that were summarized.</summary>
    public Quality Quality { get; private set; } = Quality.None;

    public bool HadBug { get; private set; }

    public List<DateOnly> Days { get; } = [];

    public List<DailyPapersException> Troubles { get; } = [];

    /// <summary>What ended the run, null while it goes on.</summary>
    public DailyPapersException? End { get; private set; }

    /// <summary>What there is to do, each paper once in a run: papers never asked about before those that failed before, then by votes.</summary>
    public ImmutableArray<Entry> Work(IEnumerable<Entry> entries)
    {
        ImmutableArray<Entry> work = [.. entries.Where(entry => _seen.Add(entry.Paper.Id)).OrderBy(entry => entry.Failure?.Attempts ?? 0)];
        Papers += work.Length;
        return work;
    }

    /// <summary>As many of the papers as the limit leaves.</summary>
    public ImmutableArray<Entry> Take(ImmutableArray<Entry> work)
    {
        var taken = work.Take(_left).ToImmutableArray();
        _left -= taken.Length;
        return taken;
    }

    public void CountUnrefreshed(Paper paper, PaperFailure failure)
    {
        lock (_lock)
            _unrefreshed.Add((paper.Id, paper.Title, failure));
    }

    public void CountSummary(Quality quality)
    {
        lock (_lock)
        {
            Summarized++;
            Quality = Quality.Plus(quality);
        }
    }

    public void CountBug()
    {
        lock (_lock)
            HadBug = true;
    }

    /// <summary>Two lists in a row were away: so is the host, and the other days need not find it out one by one.</summary>
    public bool ListsAreAway => _listsAway >= 2;

    public void CountList(bool isThere) => _listsAway = isThere ? 0 : _listsAway + 1;

    public void AddOnce(DailyPapersException trouble)
    {
        lock (_lock)
        {
            if (Troubles.TrueForAll(known => known.Message != trouble.Message))
                Troubles.Add(trouble);
        }
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
