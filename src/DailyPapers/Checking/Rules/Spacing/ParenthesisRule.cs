using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Spacings;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Spacing;

/// <summary>어텐션(attention) here and 어텐션 (attention) there: the original stands attached.</summary>
internal sealed class ParenthesisRule() : Rule("spacing.parenthesis", Severity.Style, Repair.Mend)
{
    public override IEnumerable<Hit> Find(Writing writing)
    {
        if (!writing.Pieces.Any(piece => piece.Text.Contains(" (", StringComparison.Ordinal)))
            return [];
        var all = writing.Pieces.Where(piece => piece.Kind != PieceKind.Authors)
            .SelectMany(piece => Gloss.In(piece.Text).Where(gloss => !piece.Shields.Covers(gloss.Open)).Select(gloss => (Piece: piece, Gloss: gloss))).ToList();
        var attached = all.Where(place => !place.Gloss.IsApart).Select(place => place.Gloss.IsKorean).ToHashSet();
        return all.Where(place => place.Gloss.IsApart && attached.Contains(place.Gloss.IsKorean)).Select(place => Attached(place.Piece, place.Gloss.Open));
    }

    /// <summary>From the word before to the end of the parenthesis.</summary>
    private static Hit Attached(Piece piece, int open)
    {
        var start = open - 1;
        while (start > 0 && open - start < 30 && !char.IsWhiteSpace(piece.Text[start - 1]) && piece.Text[start - 1] is not ('(' or ')' or '*' or '"' or '\''))
            start--;
        var end = piece.Text.IndexOf(')', open) + 1;
        return new Hit(piece, start, end - start, string.Concat(piece.Text.AsSpan(start, open - 1 - start), piece.Text.AsSpan(open, end - open)));
    }
}
