using DailyPapers.Papers;

namespace DailyPapers.Searching.Sqlite;

/// <summary>A paper that has a score, and where its entry stands.</summary>
/// <param name="Path">Of the day's data, from <c>paper_logs/</c>.</param>
internal sealed record FoundPaper(string Path, PaperId Id, DateOnly Date, int Score);
