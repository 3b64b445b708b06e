namespace DailyPapers.Papers;

/// <param name="KeepsEnglish">Koreans write the English word itself.</param>
public sealed record Term(string English, string Korean, bool KeepsEnglish);
