namespace DailyPapers.Web.Rendering;

/// <summary>A stretch of a text that looks the same throughout.</summary>
/// <param name="IsMaths">A formula with its dollars.</param>
/// <param name="IsPaired">A number that also stands in the text beside it.</param>
/// <param name="IsKept">No line may break within it.</param>
/// <param name="IsDoubted">The very span that the checks could not confirm.</param>
public sealed record TextRun(string Text, bool IsMaths, bool IsPaired, bool IsDoubted, bool IsKept);
