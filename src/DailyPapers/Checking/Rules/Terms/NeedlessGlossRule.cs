using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>
/// The English of a term that everyone knows, and of any term in a title or headline. An abbreviation that is introduced stays: it is what the text
/// goes on with. Terms that the glossary has not keep their English: they may be new.
/// </summary>
internal sealed class NeedlessGlossRule() : PieceRule("gloss.needless", Severity.Style, Repair.Mend)
{
    public override Touch Touches => Touch.Latin;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        foreach (var gloss in piece.Terms(writing.Glossary).Glosses)
        {
            if (!GlossMend.IsDroppable(piece.Text, gloss))
                continue;
            if (IsHead(piece) && IsTerm(piece, gloss, writing))
                yield return GlossMend.Without(piece, gloss);
            else if (!IsHead(piece) && Known(piece, gloss, writing) is { } form)
                yield return GlossMend.Replaced(piece, gloss, gloss.WordEnd - form.Text.Length, gloss.Abbreviation.Length == 0 ? "" : $"({Singular(gloss.Abbreviation)})");
        }
    }

    private static bool IsHead(Piece piece) => piece.Kind is PieceKind.Title or PieceKind.Headline;

    /// <summary>The English of a glossary row without gloss, behind one of the row's own Korean forms; behind a word with two meanings it says which.</summary>
    private static TermForm? Known(Piece piece, Gloss gloss, Writing writing)
    {
        if (TermIndex.Of(writing.Glossary).Of(gloss) is not { Gloss: false } term || !IsShort(gloss.Abbreviation))
            return null;
        foreach (var match in piece.Terms(writing.Glossary).Matches)
        {
            if (match.End == gloss.WordEnd && ReferenceEquals(match.Form.Term, term) && match.Form is { IsOrdinary: false, Standing: not Standing.Avoided })
                return match.Form;
        }

        return null;
    }

    /// <summary>Words, not a name: (Llama) and (S2A) say of whom the title speaks.</summary>
    private static bool IsTerm(Piece piece, Gloss gloss, Writing writing)
    {
        if (gloss.WordEnd == 0 || !Hangul.Is(piece.Text[gloss.WordEnd - 1]) || writing.Title.Contains($"({gloss.Content})", StringComparison.OrdinalIgnoreCase))
            return false;
        var index = TermIndex.Of(writing.Glossary);
        return index.Of(gloss) is not null || index.IsAbbreviation(gloss.Content) || !gloss.Content.Any(character => char.IsUpper(character) || char.IsAsciiDigit(character));
    }

    private static bool IsShort(string abbreviation) => abbreviation.Length == 0 || (abbreviation.Length <= 8 && abbreviation.All(char.IsAsciiLetterOrDigit) && abbreviation.Count(char.IsAsciiLetterUpper) >= 2);

    private static string Singular(string abbreviation) => abbreviation.Length > 2 && abbreviation[^1] == 's' && char.IsAsciiLetterUpper(abbreviation[^2]) ? abbreviation[..^1] : abbreviation;
}
