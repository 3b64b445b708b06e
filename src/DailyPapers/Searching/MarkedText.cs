using System.Collections.Immutable;

namespace DailyPapers.Searching;

/// <summary>A text in which the words of a query are found.</summary>
/// <param name="Text">Composed; it is a paper's or a model's, so whoever shows it makes it safe.</param>
/// <param name="Places">In order, none of them touching another.</param>
public sealed record MarkedText(string Text, ImmutableArray<FoundPlace> Places)
{
    /// <summary>The text in pieces, none of them empty.</summary>
    public IEnumerable<(string Text, bool IsFound)> Pieces()
    {
        var at = 0;
        foreach (var place in Places)
        {
            if (place.Start > at)
                yield return (Text[at..place.Start], false);
            yield return (Text.Substring(place.Start, place.Length), true);
            at = place.End;
        }

        if (at < Text.Length)
            yield return (Text[at..], false);
    }
}
