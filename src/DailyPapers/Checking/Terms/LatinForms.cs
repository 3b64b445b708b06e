using System.Collections.Frozen;
using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>The forms of a glossary's terms that are written in Latin letters: the English itself, abbreviations. Counted, never mended.</summary>
internal sealed class LatinForms
{
    private readonly FrozenDictionary<int, ImmutableArray<TermForm>> _byStart;

    public LatinForms(Glossary glossary)
    {
        var forms = glossary.Terms.SelectMany(Of).Where(form => form.Text.Length > 1 && char.IsAsciiLetterOrDigit(form.Text[0]) && !Hangul.IsIn(form.Text)).DistinctBy(form => form.Text, StringComparer.Ordinal);
        _byStart = forms.GroupBy(form => Key(form.Text, 0)).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Text.Length).ToImmutableArray());
    }

    /// <summary>Outside parentheses: a gloss is no form of its own.</summary>
    public IEnumerable<TermMatch> In(Piece piece, TermReading reading)
    {
        var text = piece.Text;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) || (i > 0 && IsName(text[i - 1])) || !_byStart.TryGetValue(Key(text, i), out var forms))
                continue;
            if (forms.FirstOrDefault(form => Stands(text, i, form.Text)) is not { } found || piece.Shields.Covers(i) || reading.Glosses.Any(gloss => gloss.Open < i && i < gloss.Close))
                continue;
            yield return new TermMatch(i, found);
            i += found.Text.Length - 1;
        }
    }

    private static IEnumerable<TermForm> Of(Term term) =>
    [
        new TermForm(term.Korean, term, Standing.Preferred, false),
        .. term.Accepted.Select(form => new TermForm(form, term, Standing.Accepted, false)),
        new TermForm(term.English, term, term.KeepsEnglish ? Standing.Preferred : Standing.Accepted, false),
    ];

    /// <summary>Abbreviations to the letter, words in any case; both with a plural s.</summary>
    private static bool Stands(string text, int at, string form)
    {
        var comparison = form.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 && form.Length > 4 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (!text.AsSpan(at).StartsWith(form, comparison))
            return false;
        var end = at + form.Length;
        return end >= text.Length || !IsName(text[end]) || (text[end] == 's' && (end + 1 >= text.Length || !IsName(text[end + 1])));
    }

    private static bool IsName(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';

    private static int Key(string text, int at) => (char.ToLowerInvariant(text[at]) << 16) | char.ToLowerInvariant(text[at + 1]);
}
