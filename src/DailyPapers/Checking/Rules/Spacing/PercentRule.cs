using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Spacing;

/// <summary>A blank between a number and its percent sign.</summary>
internal sealed class PercentRule() : PieceRule("spacing.percent", Severity.Style, Repair.Mend)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
        {
            var end = at;
            while (end > 0 && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end == at || end == 0 || !char.IsAsciiDigit(text[end - 1]) || piece.Shields.Covers(at) || IsOther(text, at))
                continue;
            var start = end;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
                start--;
            yield return new Hit(piece, start, at + 1 - start, text[start..end] + "%");
        }
    }

    /// <summary>The remainder of a division, or a place holder: <c>7 % 3</c>, <c>5 %d</c>.</summary>
    private static bool IsOther(string text, int at)
    {
        if (at + 1 >= text.Length)
            return false;
        if (text[at + 1] == ' ')
            return at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]);
        return char.IsAsciiLetterOrDigit(text[at + 1]) && (text[at + 1] != 'p' || (at + 2 < text.Length && char.IsAsciiLetter(text[at + 2])));
    }
}
