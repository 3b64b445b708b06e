using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>What somebody typed, as terms all of which a paper has to have.</summary>
public sealed class SearchQuery
{
    /// <summary>In characters; more is cut.</summary>
    private const int Longest = 200;

    private const int MostWords = 16;

    /// <summary>Of a term: chain of thought prompting.</summary>
    private const int LongestTerm = 4;

    private SearchQuery(ImmutableArray<SearchTerm> terms) => Terms = terms;

    /// <summary>Nothing but blanks and signs: it finds nothing.</summary>
    public bool IsEmpty => Terms.IsEmpty;

    internal ImmutableArray<SearchTerm> Terms { get; }

    /// <param name="text">Any text; nothing in it is an operator.</param>
    /// <param name="glossary">Says which words mean the same in the other language.</param>
    public static SearchQuery Parse(string text, Glossary glossary)
    {
        var words = SearchText.Folded(text.Length > Longest ? text[..Longest] : text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(SearchText.WithoutSigns).Where(word => word.Any(char.IsLetterOrDigit)).Take(MostWords).ToList();
        var (forms, terms) = (TermForms.Of(glossary), ImmutableArray.CreateBuilder<SearchTerm>());
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(LongestTerm, words.Count - at);
            while (length > 1 && !IsTerm(string.Join(' ', words.Skip(at).Take(length)), forms))
                length--;
            var typed = string.Join(' ', words.Skip(at).Take(length));
            terms.Add(new SearchTerm([.. words.Skip(at).Take(length)], [.. forms.Of(typed).Prepend(typed).Distinct(StringComparer.Ordinal)]));
            at += length;
        }

        return new SearchQuery(terms.ToImmutable());
    }

    private static bool IsTerm(string words, TermForms forms) => char.IsLetterOrDigit(words[0]) && char.IsLetterOrDigit(words[^1]) && !forms.Of(words).IsEmpty;
}
