namespace DailyPapers.Papers;

/// <param name="Number">Of the abstract's sentence, from 1.</param>
/// <param name="Korean">Its translation.</param>
public sealed record DraftSentence(int Number, string Korean);
