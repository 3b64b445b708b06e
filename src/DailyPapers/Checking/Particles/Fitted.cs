namespace DailyPapers.Checking.Particles;

/// <summary>A stretch of text that is replaced.</summary>
/// <param name="Length">Of what was there.</param>
/// <param name="Text">What takes its place; null as long as nothing is replaced.</param>
internal readonly record struct Fitted(int Length, string? Text);
