using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>What a model costs, in USD per million tokens.</summary>
public sealed class ModelPrice
{
    /// <summary>Providers bill a request with more input than this at <see cref="LongInputFactor"/> and <see cref="LongOutputFactor"/>, all of it.</summary>
    public const long LongInput = 272_000;

    private const decimal LongInputFactor = 2m;
    private const decimal LongOutputFactor = 1.5m;

    /// <summary>Needed: a price without it would count as free.</summary>
    public decimal? Input { get; set; }

    /// <summary>Input that the provider had in its cache; null: as input.</summary>
    public decimal? Cached { get; set; }

    /// <summary>Input that is written to the cache; null: as input.</summary>
    public decimal? CacheWrite { get; set; }

    /// <summary>Output, reasoning included; needed.</summary>
    public decimal? Output { get; set; }

    /// <summary>Of models that run on the operator's own machine.</summary>
    internal static ModelPrice Free { get; } = new() { Input = 0, Output = 0 };

    /// <summary>The price of one answer, in USD; null where a price is missing.</summary>
    public decimal? CostOf(TokenUsage usage)
    {
        var plain = Math.Max(0, usage.Input - usage.Cached - usage.CacheWrite);
        var input = (plain * Input) + (usage.Cached * (Cached ?? Input)) + (usage.CacheWrite * (CacheWrite ?? Input));
        return Sum(usage.Input, input, usage.Output * Output);
    }

    /// <summary>The most that so many tokens can cost, whatever part of them is cached or written; null where a price is missing.</summary>
    public decimal? MostFor(decimal inputTokens, decimal outputTokens)
    {
        var dearest = Input is { } input ? Math.Max(input, Math.Max(Cached ?? input, CacheWrite ?? input)) : (decimal?)null;
        return Sum(inputTokens, inputTokens * dearest, outputTokens * Output);
    }

    private static decimal? Sum(decimal inputTokens, decimal? input, decimal? output) =>
        (inputTokens > LongInput ? (input * LongInputFactor) + (output * LongOutputFactor) : input + output) / 1_000_000m;
}
