using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>The good Korean forms of terms that a paper uses.</summary>
internal static class TermUnity
{
    /// <summary>Shorter words, such as 라벨, mean too much.</summary>
    private const int ShortestCertain = 3;

    /// <summary>Preferred and accepted ones alone, and only words that cannot mean anything else.</summary>
    public static IEnumerable<(Piece Piece, TermMatch Match)> Of(Writing writing)
    {
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind == PieceKind.Authors)
                continue;
            foreach (var match in piece.Terms(writing.Glossary).Matches)
            {
                if (match.Form is { IsOrdinary: false, Standing: Standing.Preferred or Standing.Accepted } && !HasOrdinaryPreferred(match.Form) && !HasLatin(match.Form))
                    yield return (piece, match);
            }
        }
    }

    /// <summary>Whether a good form says nothing but the term, so that the preferred one may stand for it: a form of some length of a term that the source speaks of.</summary>
    public static bool IsCertain(Piece piece, TermMatch match, Writing writing) =>
        match.Form is { Standing: Standing.Accepted, Korean: { } korean } && match.Form.Text.Length >= ShortestCertain && !korean.Any(char.IsAsciiLetter) &&
        SourceTerms.Speaks(writing, match.Form.Term.English) && !TermIndex.HasSecondMeaning(match.Form.Text, writing) && !IsDoubled(piece.Text, match.Start, korean) &&
        (piece.Terms(writing.Glossary).GlossAt(match.End) is not { } gloss || match.Form.IsEnglish(gloss));

    public static Hit Hit(Piece piece, TermMatch match, Writing writing, string korean) =>
        TermMend.Hit(piece, match.Start, match.Form.Text.Length, korean, piece.Terms(writing.Glossary).GlossAt(match.End));

    /// <summary>대규모 거대 언어 모델: the first word would stand there twice.</summary>
    private static bool IsDoubled(string text, int start, string korean) =>
        korean.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && text.AsSpan(0, start).TrimEnd().EndsWith(korean.AsSpan(0, blank), StringComparison.Ordinal);

    /// <summary>멀티모달 LLM: a mend would have to take the abbreviation out.</summary>
    private static bool HasLatin(TermForm form) => form.Text != form.Term.Korean && form.Text.Any(char.IsAsciiLetter);

    private static bool HasOrdinaryPreferred(TermForm form) =>
        form.Standing == Standing.Accepted && form.Korean is { } korean && TermIndex.IsOrdinary(korean);
}
