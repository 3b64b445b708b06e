namespace DailyPapers.Papers;

/// <summary>A request that brought no answer and may have been billed all the same.</summary>
/// <param name="Round">1; 2 for the follow-up.</param>
/// <param name="Attempt">As of <see cref="KeptAnswer"/>.</param>
/// <param name="InputTokens">The most that it can be billed for.</param>
/// <param name="OutputTokens">The same of output.</param>
/// <param name="CostUsd">The most that it cost; null where the price was unknown.</param>
/// <param name="Reason">In a word: <c>timeout</c>, <c>connection</c>, <c>no-completion</c>, <c>cancelled</c>, or a status.</param>
public sealed record LostRequest(PaperId Paper, string Model, int Round, int Attempt, long InputTokens, long OutputTokens, decimal? CostUsd, TimeSpan Latency, string Reason);
