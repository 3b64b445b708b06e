using System.Collections.Immutable;

namespace DailyPapers.Searching;

/// <summary>All places of a text that a query is about, for showing them.</summary>
internal static class SearchPlaces
{
    public static MarkedText Marked(SearchQuery query, string text)
    {
        var composed = SearchText.Composed(text);
        return new MarkedText(composed, Of(query, SearchText.Folded(composed)));
    }

    /// <param name="folded">See <see cref="SearchText.Folded"/>.</param>
    public static ImmutableArray<FoundPlace> Of(SearchQuery query, string folded) => Joined(query.Terms.SelectMany(term => Of(term, folded)));

    /// <summary>Where no form of the term stands, its words may stand apart.</summary>
    private static List<FoundPlace> Of(SearchTerm term, string folded)
    {
        var places = term.Forms.SelectMany(form => Of(form, folded)).ToList();
        return places.Count > 0 ? places : [.. term.Words.SelectMany(word => Of(word, folded))];
    }

    private static IEnumerable<FoundPlace> Of(string form, string folded)
    {
        for (var at = folded.IndexOf(form, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            if (WordPlace.Of(folded, at, form.Length) > 0)
                yield return new FoundPlace(at, form.Length);
        }
    }

    private static ImmutableArray<FoundPlace> Joined(IEnumerable<FoundPlace> places)
    {
        var joined = ImmutableArray.CreateBuilder<FoundPlace>();
        foreach (var place in places.OrderBy(place => place.Start))
        {
            if (joined.Count > 0 && joined[^1].End >= place.Start)
                joined[^1] = joined[^1] with { Length = Math.Max(joined[^1].End, place.End) - joined[^1].Start };
            else
                joined.Add(place);
        }

        return joined.ToImmutable();
    }
}
