namespace DailyPapers.Papers;

/// <summary>A term of the paper; the English stands as the paper writes it.</summary>
public sealed record Keyword(string Korean, string English);
