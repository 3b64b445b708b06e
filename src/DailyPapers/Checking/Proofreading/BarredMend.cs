namespace DailyPapers.Checking.Proofreading;

/// <summary>A mend that is not to be made.</summary>
/// <param name="Where">The piece.</param>
/// <param name="Rule">Null: none of any rule.</param>
/// <param name="Before">What it would replace; null: nothing.</param>
internal readonly record struct BarredMend(string Where, string? Rule = null, string? Before = null);
