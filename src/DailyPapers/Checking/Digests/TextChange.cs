namespace DailyPapers.Checking.Digests;

/// <summary>A stretch of a text and what it becomes.</summary>
internal readonly record struct TextChange(int Start, int End, string Replacement);
