using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>Which source, model and prompt made a summary, and what its answers cost. Counts only requests whose answers were kept.</summary>
/// <param name="Prompt"><c>sha256:</c> and the hash of the prompt files.</param>
/// <param name="Glossary"><c>sha256:</c> and the hash of the glossary rows that stood in the request.</param>
/// <param name="CostUsd">Null where a price is unknown.</param>
public sealed record Provenance(
    string Model,
    string Prompt,
    string Glossary,
    string Source,
    string? SourceVersion,
    int Requests,
    long InputTokens,
    long CachedTokens,
    long OutputTokens,
    decimal? CostUsd)
{
    /// <summary>The sources that were asked before <see cref="Source"/>, in vain.</summary>
    public ImmutableArray<PassedOver> PassedOver { get; init; } = [];
}
