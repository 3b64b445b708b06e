namespace DailyPapers.Papers;

/// <summary>A request to a model as the store remembers it, answered or lost.</summary>
/// <param name="At">When its answer was kept, or when it was given up. To the second.</param>
/// <param name="Round">1; 2 for the follow-up.</param>
/// <param name="Attempt">1; 2 where the first answer was cut off.</param>
/// <param name="Usage">Of a lost request: the most that it can have taken.</param>
/// <param name="CostUsd">At the prices of that time: what it cost, of a lost one the most that it cost. Null where the price was unknown, and for answers of before costs were kept.</param>
/// <param name="LostBy">Null where the answer was kept; else why it was not, as in <see cref="LostRequest"/>.</param>
public sealed record ModelUse(DateTimeOffset At, PaperId Paper, string Model, int Round, int Attempt, TokenUsage Usage, decimal? CostUsd, TimeSpan Latency, string? LostBy)
{
    /// <summary>Input as we had counted it before it was sent; null where that was not kept.</summary>
    public int? PlannedTokens { get; init; }

    /// <inheritdoc cref="KeptAnswer.SoughtBody"/>
    public bool SoughtBody { get; init; }

    public bool IsKept => LostBy is null;
}
