namespace DailyPapers.Papers;

/// <summary>A sentence of the abstract and its translation.</summary>
public sealed record SentencePair(string English, string Korean);
