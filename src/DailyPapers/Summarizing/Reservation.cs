using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>Money set aside for one try. Disposed without a word it is given back: then nothing was billed.</summary>
public sealed class Reservation : IDisposable
{
    private readonly Budget _budget;
    private bool _isOpen = true;

    internal Reservation(Budget budget, RequestBound bound) => (_budget, Bound) = (budget, bound);

    public RequestBound Bound { get; }

    /// <summary>The answer came, and this is what the server bills.</summary>
    /// <param name="usage">Null, or counted by us: it counts as spent in full.</param>
    public void Charge(TokenUsage? usage)
    {
        if (usage is null or { IsEstimated: true })
            Lose();
        else if (Close())
            _budget.Charge(this, usage);
    }

    /// <summary>No answer came, but it may have been billed: it counts as spent in full.</summary>
    /// <returns>What it may have cost; null where the price is unknown.</returns>
    public decimal? Lose() => Close() ? _budget.Lose(this) : null;

    public void Dispose()
    {
        if (Close())
            _budget.Release(this);
    }

    private bool Close()
    {
        var wasOpen = _isOpen;
        _isOpen = false;
        return wasOpen;
    }
}
