namespace DailyPapers.Checking.Numbers;

/// <summary>A number of the source.</summary>
/// <param name="Text">As it is written there; empty for a reading that follows from words (<c>half</c>).</param>
internal sealed record EnglishNumber(string Text, double Value);
