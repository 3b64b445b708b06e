namespace DailyPapers.Papers;

/// <summary>Why a paper is pending.</summary>
/// <param name="Code">Stable: <c>llm.refused</c>, <c>draft.not-korean</c> ...</param>
/// <param name="Message">For a reader of the page, in Korean.</param>
/// <param name="Attempts">How many runs asked for it in vain.</param>
public sealed record PaperFailure(string Code, string Message, int Attempts);
