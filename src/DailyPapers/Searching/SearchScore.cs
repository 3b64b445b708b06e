namespace DailyPapers.Searching;

/// <summary>
/// How well a paper answers a query: a whole number, the same wherever it is counted. Each term gives its best place: the weight of the field times 4
/// for a word of its own, 3 for the beginning of one, 2 within one; half of that where only the glossary says that it is the term, or where its words
/// stand apart. A paper without one of the terms has no score.
/// </summary>
internal static class SearchScore
{
    /// <summary>Null where a term is nowhere.</summary>
    public static SearchMatch? Of(SearchQuery query, SearchDocument document)
    {
        var (score, best) = (0, default(SearchMatch?));
        foreach (var term in query.Terms)
        {
            if (Best(term, document) is not { } match)
                return null;
            score += match.Score;
            if (best is null || match.Score > best.Score)
                best = match;
        }

        return best is null ? null : best with { Score = score };
    }

    private static SearchMatch? Best(SearchTerm term, SearchDocument document)
    {
        var best = default(SearchMatch?);
        for (var form = 0; form < term.Forms.Length; form++)
            best = Better(best, Best(term.Forms[form], document, isTyped: form == 0));
        return best ?? Apart(term, document);
    }

    private static SearchMatch? Apart(SearchTerm term, SearchDocument document)
    {
        var best = default(SearchMatch?);
        foreach (var word in term.Words)
        {
            if (Best(word, document, isTyped: false) is not { } match)
                return null;
            best = Better(best, match);
        }

        return best;
    }

    private static SearchMatch? Better(SearchMatch? one, SearchMatch? other) => other is not null && (one is null || other.Score > one.Score) ? other : one;

    private static SearchMatch? Best(string form, SearchDocument document, bool isTyped)
    {
        var best = default(SearchMatch?);
        foreach (var field in document.Fields)
        {
            // No field behind this one can do better.
            if (best is not null && best.Score >= Points(field.Weight, WordPlace.Whole, isTyped))
                break;
            for (var at = field.Folded.IndexOf(form, StringComparison.Ordinal); at >= 0; at = field.Folded.IndexOf(form, at + 1, StringComparison.Ordinal))
            {
                if (WordPlace.Of(field.Folded, at, form.Length) is > 0 and var place)
                    best = Better(best, new SearchMatch(Points(field.Weight, place, isTyped), field.Text, at, form.Length));
            }
        }

        return best;
    }

    private static int Points(int weight, int place, bool isTyped) => weight * place * 2 / (isTyped ? 1 : 2);
}
