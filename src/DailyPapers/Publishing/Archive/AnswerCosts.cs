using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>What the answers took that published summaries were made from, as the days' data tell it.</summary>
/// <param name="CostUsd">Of the papers whose price was known when they were summarized.</param>
/// <param name="Unpriced">Papers whose answers had no known price.</param>
public sealed record AnswerCosts(long Requests, long InputTokens, long CachedTokens, long OutputTokens, decimal CostUsd, int Unpriced)
{
    public static AnswerCosts None { get; } = new(0, 0, 0, 0, 0m, 0);

    /// <summary>Imported papers, and those of other tools, took nothing that we know of.</summary>
    public static AnswerCosts Of(Provenance? made) => made is null || made.Requests == 0
        ? None
        : new AnswerCosts(made.Requests, made.InputTokens, made.CachedTokens, made.OutputTokens, made.CostUsd ?? 0m, made.CostUsd is null ? 1 : 0);

    public AnswerCosts Plus(AnswerCosts other) => new(
        Requests + other.Requests, InputTokens + other.InputTokens, CachedTokens + other.CachedTokens, OutputTokens + other.OutputTokens, CostUsd + other.CostUsd, Unpriced + other.Unpriced);
}
