using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>What this run's answers took, whatever became of them. Safe to be written from many requests.</summary>
public sealed class Spending
{
    private readonly Lock _lock = new();

    /// <summary>Answers that were received and kept; a request that got an error is none.</summary>
    public int Requests { get; private set; }

    public long InputTokens { get; private set; }

    /// <summary>Of the input, read from the provider's cache.</summary>
    public long CachedTokens { get; private set; }

    /// <summary>Of the input, written to the provider's cache.</summary>
    public long CacheWriteTokens { get; private set; }

    public long OutputTokens { get; private set; }

    /// <summary>Of the output.</summary>
    public long ReasoningTokens { get; private set; }

    /// <summary>Null once an answer's price is unknown.</summary>
    public decimal? CostUsd { get; private set; } = 0m;

    /// <summary>Requests that brought no answer and may have been billed.</summary>
    public int LostRequests { get; private set; }

    /// <summary>The most that those cost, beside <see cref="CostUsd"/>; null once a price is unknown.</summary>
    public decimal? PossiblyBilledUsd { get; private set; } = 0m;

    public void Add(TokenUsage usage, decimal? cost)
    {
        lock (_lock)
        {
            Requests++;
            InputTokens += usage.Input;
            CachedTokens += usage.Cached;
            CacheWriteTokens += usage.CacheWrite;
            OutputTokens += usage.Output;
            ReasoningTokens += usage.Reasoning;
            CostUsd += cost;
        }
    }

    public void AddLost(decimal? most)
    {
        lock (_lock)
        {
            LostRequests++;
            PossiblyBilledUsd += most;
        }
    }
}
