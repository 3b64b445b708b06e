namespace DailyPapers.Papers;

/// <summary>An answer of a model as it came, kept before it is read.</summary>
/// <param name="Key">Hash of model, messages, schema and round.</param>
/// <param name="Attempt">1; 2 where the first was cut off and asked again with a larger budget.</param>
/// <param name="Round">1; 2 for the follow-up with complaints.</param>
/// <param name="Body">The answer's JSON, byte for byte.</param>
/// <param name="Latency">From the request's start to the answer's end.</param>
public sealed record KeptAnswer(
    string Key,
    int Attempt,
    PaperId Paper,
    int Round,
    string Model,
    string Body,
    TokenUsage Usage,
    TimeSpan Latency)
{
    /// <summary>At the prices of that time; null where none was known.</summary>
    public decimal? CostUsd { get; init; }

    /// <summary>Input as we had counted it before it was sent; null for answers of before it was kept.</summary>
    public int? PlannedTokens { get; init; }

    /// <summary>The whole text was looked for, whether it was found or not; false: the abstract alone was wanted.</summary>
    public bool SoughtBody { get; init; }
}
