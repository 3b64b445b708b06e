using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>What this run's answers took, whatever became of them. Safe to be written from many requests.</summary>
public sealed class Spending
{
    private readonly Lock _lock = new();

    /// <summary>Answers that were received and kept; a request that got an error is none.</summary>
    public int Requests { get; private set; }

    public long InputTokens { get; private set; }

    public long CachedTokens { get; private set; }

    public long OutputTokens { get; private set; }

    /// <summary>Null once an answer's price is unknown.</summary>
    public decimal? CostUsd { get; private set; } = 0m;

    public void Add(TokenUsage usage, decimal? cost)
    {
        lock (_lock)
        {
            Requests++;
            InputTokens += usage.Input;
            CachedTokens += usage.Cached;
            OutputTokens += usage.Output;
            CostUsd += cost;
        }
    }
}
