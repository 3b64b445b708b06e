namespace DailyPapers.Checking.Rules.Shape;

/// <summary>A text of a printed list or dictionary.</summary>
/// <param name="Key">Null in a list.</param>
/// <param name="Text">As it was before printing.</param>
internal readonly record struct PrintedEntry(string? Key, string Text);
