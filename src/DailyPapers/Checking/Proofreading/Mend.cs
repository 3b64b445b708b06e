namespace DailyPapers.Checking.Proofreading;

/// <summary>A change that was made.</summary>
internal sealed record Mend(string Rule, string Where, string Before, string After);
