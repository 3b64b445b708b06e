namespace DailyPapers.Papers;

/// <summary>What a source gave of a paper, or why it gave nothing.</summary>
/// <param name="Text">Null where the source failed.</param>
/// <param name="FailureCode">Null where it did not.</param>
public sealed record KeptText(PaperId Paper, string Source, PaperText? Text, string? FailureCode, DateTimeOffset KeptAt);
