using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>Where the model is.</summary>
/// <param name="BaseUrl">With its <c>/v1</c>, as <c>OPENAI_BASE_URL</c> has it.</param>
/// <param name="Key">Null for a server that needs none.</param>
public sealed record ModelEndpoint(Uri BaseUrl, Secret? Key);
