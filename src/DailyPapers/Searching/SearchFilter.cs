using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>Which papers a search is about.</summary>
/// <param name="From">The first day; null: from the beginning. A paper of several days counts for the newest.</param>
/// <param name="To">The last day; null: to the end.</param>
/// <param name="Area">One of <see cref="Vocabulary.Areas"/>; null: all, the pending papers too, which have none yet.</param>
public sealed record SearchFilter(DateOnly? From = null, DateOnly? To = null, string? Area = null)
{
    /// <summary>Every paper.</summary>
    public static SearchFilter None { get; } = new();

    /// <summary>An area as people type it: blanks, the middle dot and the case of letters do not matter.</summary>
    /// <returns>As it is written everywhere; null for none of ours.</returns>
    public static string? AreaNamed(string typed) => Vocabulary.Areas.FirstOrDefault(area => string.Equals(Letters(area), Letters(typed), StringComparison.Ordinal));

    /// <param name="area">Of the paper; null for a pending one.</param>
    /// <param name="date">The newest day that has the paper.</param>
    internal bool Admits(string? area, DateOnly date) => (From is null || date >= From) && (To is null || date <= To) && (Area is null || area == Area);

    private static string Letters(string text) => string.Concat(SearchText.Folded(text).Where(char.IsLetterOrDigit));
}
