using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>A paper that was found.</summary>
/// <param name="Entry">The paper and what was made of it.</param>
/// <param name="Date">The newest day that has it.</param>
/// <param name="Score">Higher is better; see <see cref="PaperSearch"/>.</param>
/// <param name="Before">What stands before the words of the best place, shortened.</param>
/// <param name="Found">The words as the paper or its Korean writes them.</param>
/// <param name="After">What stands behind them, shortened.</param>
public sealed record SearchHit(Entry Entry, DateOnly Date, int Score, string Before, string Found, string After)
{
    /// <summary>What the paper is called in a list: its headline, else its Korean title, else its title, else its id.</summary>
    public required MarkedText Name { get; init; }

    /// <summary>The original title.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>The three parts around the best place as one, with all that was found in it.</summary>
    public required MarkedText Snippet { get; init; }

    /// <returns>Null where the paper does not match.</returns>
    internal static SearchHit? Of(DatedEntry found, SearchQuery query) => SearchScore.Of(query, found.Document()) is { } match ? Of(found, match, query) : null;

    internal static SearchHit Of(DatedEntry found, SearchMatch match, SearchQuery query)
    {
        var (text, end) = (match.Text, match.Start + match.Length);
        var (from, to) = SearchSnippet.Window(text, match.Start, match.Length);
        return new SearchHit(found.Entry, found.Date, match.Score, (from > 0 ? "…" : "") + text[from..match.Start], text[match.Start..end], text[end..to] + (to < text.Length ? "…" : ""))
        {
            Name = SearchPlaces.Marked(query, NameOf(found.Entry)),
            Title = SearchPlaces.Marked(query, TitleOf(found.Entry)),
            Snippet = SearchSnippet.Of(query, text, match.Start, match.Length),
        };
    }

    internal static string NameOf(Entry entry) =>
        new[] { entry.Summary?.Headline, entry.Summary?.TitleKo, entry.Paper.Title }.Select(name => SearchDocument.Visible(name ?? "", SearchDocument.TitleLength)).FirstOrDefault(name => name.Length > 0) ?? entry.Paper.Id.Value;

    /// <summary>The original title as a result shows it.</summary>
    internal static string TitleOf(Entry entry) => SearchDocument.Visible(entry.Paper.Title, SearchDocument.TitleLength);
}
