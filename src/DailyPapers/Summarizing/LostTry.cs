namespace DailyPapers.Summarizing;

/// <summary>A try without an answer that may have been billed all the same.</summary>
/// <param name="CostUsd">The most that it cost; null where the price is unknown.</param>
/// <param name="Reason">The error's code or status: <c>timeout</c>, <c>connection</c>, <c>504</c> ...</param>
public sealed record LostTry(RequestBound Bound, decimal? CostUsd, TimeSpan Latency, string Reason);
