namespace DailyPapers.Checking.Rules.Style;

/// <summary>A row of the list.</summary>
/// <param name="Wrong">A word or its beginning, Hangul only.</param>
/// <param name="Right">What it should be.</param>
/// <param name="Spared">Words that hold the wrong one and are right.</param>
internal sealed record Misspelling(string Wrong, string Right, string[] Spared)
{
    public bool IsSparedIn(string word) => Array.Exists(Spared, spared => word.Contains(spared, StringComparison.Ordinal));
}
