namespace DailyPapers.Simulation;

/// <summary>The faults still to come, each for one request: about one paper or day, or whichever request is next.</summary>
public sealed class PlannedFaults
{
    private const string Anything = "";
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Fault>> _waiting = new(StringComparer.Ordinal);

    /// <param name="fault">What goes wrong.</param>
    /// <param name="about">A paper's id or a day (<c>2026-11-20</c>); null for the next request of any kind.</param>
    /// <param name="times">For how many requests.</param>
    public void Add(Fault fault, string? about = null, int times = 1)
    {
        lock (_gate)
        {
            if (!_waiting.TryGetValue(about ?? Anything, out var queue))
                _waiting[about ?? Anything] = queue = new Queue<Fault>();
            for (var time = 0; time < times; time++)
                queue.Enqueue(fault);
        }
    }

    /// <summary>The fault for a request about this paper or day, its own before those for anything; null where all goes well.</summary>
    public Fault? Take(string about)
    {
        lock (_gate)
            return TakeFrom(about) ?? TakeFrom(Anything);
    }

    private Fault? TakeFrom(string about) =>
        _waiting.TryGetValue(about, out var queue) && queue.TryDequeue(out var fault) ? fault : null;
}
