using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>A paper that was found.</summary>
/// <param name="Entry">The paper and what was made of it.</param>
/// <param name="Date">The newest day that has it.</param>
/// <param name="Score">Higher is better; see <see cref="PaperSearch"/>.</param>
/// <param name="Before">What stands before the found words, shortened.</param>
/// <param name="Found">The words as the paper or its Korean writes them.</param>
/// <param name="After">What stands behind them, shortened.</param>
public sealed record SearchHit(Entry Entry, DateOnly Date, int Score, string Before, string Found, string After)
{
    /// <summary>In characters, on each side of the found words.</summary>
    private const int Around = 40;

    internal static SearchHit Of(SearchDocument document, SearchMatch match)
    {
        var (text, end) = (match.Text, match.Start + match.Length);
        var (from, to) = (Math.Max(0, match.Start - Around), Math.Min(text.Length, end + Around));
        // Half a character is none.
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from++;
        if (to < text.Length && char.IsHighSurrogate(text[to - 1]) && to > end)
            to--;
        return new SearchHit(document.Entry, document.Date, match.Score, (from > 0 ? "…" : "") + text[from..match.Start], text[match.Start..end], text[end..to] + (to < text.Length ? "…" : ""));
    }
}
