using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>The good Korean forms of terms that a paper uses.</summary>
internal static class TermUnity
{
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

    public static Hit Hit(Piece piece, TermMatch match, Writing writing, string korean) =>
        TermMend.Hit(piece, match.Start, match.Form.Text.Length, korean, piece.Terms(writing.Glossary).GlossAt(match.End));

    /// <summary>멀티모달 LLM: a mend would have to take the abbreviation out.</summary>
    private static bool HasLatin(TermForm form) => form.Text != form.Term.Korean && form.Text.Any(char.IsAsciiLetter);

    private static bool HasOrdinaryPreferred(TermForm form) =>
        form.Standing == Standing.Accepted && form.Korean is { } korean && TermIndex.IsOrdinary(korean);
}
