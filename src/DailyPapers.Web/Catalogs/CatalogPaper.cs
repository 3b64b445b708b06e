using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Web.Catalogs;

/// <summary>What lists show of a paper and what trends are counted from; the paper itself stands in its day.</summary>
/// <param name="Title">The original, cut as everywhere outside the data.</param>
/// <param name="TitleKo">Null while the paper is pending.</param>
/// <param name="Headline">Null while the paper is pending.</param>
/// <param name="Area">One of <see cref="Vocabulary.Areas"/>; null while the paper is pending, and where an old archive knows none.</param>
/// <param name="HasCode">The list or the paper's text names its code.</param>
/// <param name="IsMarked">Something in its Korean could not be confirmed.</param>
public sealed record CatalogPaper(
    PaperId Id,
    DateOnly Date,
    string Title,
    string? TitleKo,
    string? Headline,
    string? Area,
    ImmutableArray<Keyword> Keywords,
    int Upvotes,
    bool HasCode,
    bool IsPending,
    bool IsMarked)
{
    /// <summary>Of the date and all that its day's data say of the paper: what shows papers of many days need not be drawn again for another paper's sake.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Of the texts in which the search looks, and the area: votes change often and words hardly ever.</summary>
    public string Words { get; init; } = "";

    /// <summary>What a list calls the paper.</summary>
    public string Name => Shown(Headline) ?? Shown(TitleKo) ?? Title;

    private static string? Shown(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
