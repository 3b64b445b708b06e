namespace DailyPapers.Summarizing;

/// <summary>What requests are expected to take; fractions are averages.</summary>
/// <param name="CostUsd">Null where the price is unknown.</param>
public sealed record Workload(double Requests, double InputTokens, double CachedTokens, double OutputTokens, decimal? CostUsd)
{
    public static Workload None { get; } = new(0, 0, 0, 0, 0m);

    public Workload Plus(Workload other) => new(
        Requests + other.Requests, InputTokens + other.InputTokens, CachedTokens + other.CachedTokens, OutputTokens + other.OutputTokens, CostUsd + other.CostUsd);

    public Workload Times(double factor) => new(
        Requests * factor, InputTokens * factor, CachedTokens * factor, OutputTokens * factor, CostUsd * (decimal)factor);
}
