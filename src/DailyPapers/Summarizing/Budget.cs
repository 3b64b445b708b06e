using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>
/// What a run may spend. Before each try the most that it can cost is set aside, and what was billed takes its place; so what is spent and what
/// may still be billed stay within the limit together, whatever becomes of requests side by side.
/// </summary>
/// <param name="limit">In USD; null: there is none.</param>
/// <param name="price">Null where it is unknown; then there must be no limit.</param>
public sealed class Budget(decimal? limit, ModelPrice? price)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Reservation> _open = [];
    private readonly Queue<(RequestBound Bound, TaskCompletionSource<Reservation?> Turn)> _waiting = [];
    private decimal _spent;
    private decimal _excess = 1;

    /// <summary>Billed, or perhaps billed.</summary>
    public decimal Spent
    {
        get
        {
            lock (_lock)
                return _spent;
        }
    }

    /// <summary>
    /// Sets aside what the try can cost. Where that fits only if requests under way turn out cheaper, it waits for them, in the order of asking, and
    /// holds nothing meanwhile.
    /// </summary>
    /// <returns>Null where it will not fit: more is spent already than would leave room for it.</returns>
    public Task<Reservation?> ReserveAsync(RequestBound bound, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (AmountOf(bound) == 0 || (_waiting.Count == 0 && Fits(bound)))
                return Task.FromResult<Reservation?>(Open(bound));
            if (CanNeverFit(bound))
                return Task.FromResult<Reservation?>(null);
            return WaitAsync(bound, cancellationToken);
        }
    }

    internal void Charge(Reservation reservation, TokenUsage usage)
    {
        lock (_lock)
        {
            // A server that bills more than can be is believed from then on, for the requests under way as well.
            _excess = Math.Max(_excess, reservation.Bound.ExcessOf(usage));
            Spend(reservation, price?.CostOf(usage) ?? 0);
        }
    }

    internal decimal? Lose(Reservation reservation)
    {
        lock (_lock)
        {
            Spend(reservation, AmountOf(reservation.Bound));
            return price is null ? null : AmountOf(reservation.Bound);
        }
    }

    internal void Release(Reservation reservation)
    {
        lock (_lock)
            Spend(reservation, 0);
    }

    private void Spend(Reservation reservation, decimal cost)
    {
        _open.Remove(reservation);
        _spent += cost;
        LetIn();
    }

    private async Task<Reservation?> WaitAsync(RequestBound bound, CancellationToken cancellationToken)
    {
        var turn = new TaskCompletionSource<Reservation?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Enqueue((bound, turn));
        // Who goes must not stand in the way of those behind.
        await using var gone = cancellationToken.Register(() =>
        {
            turn.TrySetCanceled(cancellationToken);
            lock (_lock)
                LetIn();
        });
        return await turn.Task;
    }

    // Who asked first goes first: else a long paper would wait for ever while short ones slip past it. The first one waits only while something is
    // under way, so that somebody always ends the wait.
    private void LetIn()
    {
        while (_waiting.TryPeek(out var next) && (next.Turn.Task.IsCompleted || Fits(next.Bound) || CanNeverFit(next.Bound)))
        {
            _waiting.Dequeue();
            var reservation = Fits(next.Bound) ? new Reservation(this, next.Bound) : null;
            if (next.Turn.TrySetResult(reservation) && reservation is not null)
                _open.Add(reservation);
        }
    }

    private Reservation Open(RequestBound bound)
    {
        var reservation = new Reservation(this, bound);
        _open.Add(reservation);
        return reservation;
    }

    private bool Fits(RequestBound bound) => limit is null || _spent + _open.Sum(open => AmountOf(open.Bound)) + AmountOf(bound) <= limit;

    private bool CanNeverFit(RequestBound bound) => _spent + AmountOf(bound) > limit;

    private decimal AmountOf(RequestBound bound) => price?.MostFor(bound.InputTokens * _excess, bound.OutputTokens * _excess) ?? 0;
}
