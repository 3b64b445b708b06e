using System.Collections.Immutable;

namespace DailyPapers.Searching;

/// <summary>The text around the best place, shortened.</summary>
internal static class SearchSnippet
{
    /// <summary>In characters, on each side of the found words.</summary>
    private const int Around = 40;

    private const string Cut = "…";

    public static (int From, int To) Window(string text, int start, int length)
    {
        var end = start + length;
        var (from, to) = (Math.Max(0, start - Around), Math.Min(text.Length, end + Around));
        // Half a character is none.
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from++;
        if (to < text.Length && char.IsHighSurrogate(text[to - 1]) && to > end)
            to--;
        return (Math.Min(from, start), to);
    }

    /// <param name="text">A field, composed.</param>
    public static MarkedText Of(SearchQuery query, string text, int start, int length)
    {
        var (from, to) = Window(text, start, length);
        var before = from > 0 ? Cut : "";
        var shown = before + text[from..to] + (to < text.Length ? Cut : "");
        var places = SearchPlaces.Of(query, SearchText.Folded(text)).Where(place => place.Start < to && place.End > from)
            .Select(place => (Start: Math.Max(place.Start, from), End: Math.Min(place.End, to)))
            .Select(place => new FoundPlace(place.Start - from + before.Length, place.End - place.Start));
        return new MarkedText(shown, [.. places]);
    }
}
