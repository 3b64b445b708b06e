using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>All requests that the working store remembers, whatever became of their answers. The store may be younger than the archive.</summary>
/// <param name="Answered">Whose answers were kept.</param>
/// <param name="Lost">That brought no answer and may have been billed.</param>
/// <param name="CostUsd">Of the answers, as far as prices were known.</param>
/// <param name="PossiblyBilledUsd">The most that the lost ones cost.</param>
/// <param name="Median">From a request's start to its answer's end.</param>
/// <param name="Slow">95 % of the answers took no longer.</param>
public sealed record RequestStatistics(int Answered, int Lost, long CacheWriteTokens, long ReasoningTokens, decimal CostUsd, decimal PossiblyBilledUsd, TimeSpan Median, TimeSpan Slow)
{
    private const int SlowPercent = 95;

    /// <summary>Null where the store remembers none.</summary>
    public static RequestStatistics? Of(IReadOnlyCollection<ModelUse> uses)
    {
        if (uses.Count == 0)
            return null;
        var (kept, lost) = (uses.Where(use => use.IsKept).ToList(), uses.Where(use => !use.IsKept).ToList());
        var latencies = kept.Select(use => use.Latency).Order().ToList();
        return new RequestStatistics(
            kept.Count, lost.Count, kept.Sum(use => use.Usage.CacheWrite), kept.Sum(use => use.Usage.Reasoning), kept.Sum(use => use.CostUsd ?? 0m), lost.Sum(use => use.CostUsd ?? 0m),
            At(latencies, 50), At(latencies, SlowPercent));
    }

    /// <summary>The nearest rank: a latency that there was.</summary>
    private static TimeSpan At(List<TimeSpan> sorted, int percent) => sorted.Count == 0 ? TimeSpan.Zero : sorted[((sorted.Count * percent) + 99) / 100 - 1];
}
