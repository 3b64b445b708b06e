using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>What a model costs, in USD per million tokens.</summary>
public sealed class ModelPrice
{
    /// <summary>Needed: a price without it would count as free.</summary>
    public decimal? Input { get; set; }

    /// <summary>Input that the provider had in its cache; null: as input.</summary>
    public decimal? Cached { get; set; }

    /// <summary>Input that is written to the cache; null: as input.</summary>
    public decimal? CacheWrite { get; set; }

    /// <summary>Output, reasoning included; needed.</summary>
    public decimal? Output { get; set; }

    /// <summary>The price of one answer, in USD; null where a price is missing.</summary>
    public decimal? CostOf(TokenUsage usage)
    {
        var plain = Math.Max(0, usage.Input - usage.Cached - usage.CacheWrite);
        var sum = (plain * Input) + (usage.Cached * (Cached ?? Input)) + (usage.CacheWrite * (CacheWrite ?? Input)) + (usage.Output * Output);
        return sum / 1_000_000m;
    }
}
