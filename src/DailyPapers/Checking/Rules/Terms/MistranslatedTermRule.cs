using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>A word in the wrong sense, given away by its own English: 머리(head) of a network is no head. A few are wrong without it: 지상 진실.</summary>
internal sealed class MistranslatedTermRule() : PieceRule("term.mistranslated", Severity.Error, Repair.Model)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var end = 0;
        foreach (var gloss in piece.Terms(writing.Glossary).Glosses)
        {
            foreach (var row in Mistranslations.Of(gloss))
            {
                var start = gloss.WordEnd - row.Korean.Length;
                if (start < end || !StandsBefore(piece.Text, gloss.WordEnd, row.Korean) || SourceTerms.Mentions(writing, row.Unless))
                    continue;
                var hit = TermMend.Hit(piece, start, row.Korean.Length, row.Right, gloss);
                end = start + hit.Length;
                yield return hit;
                break;
            }
        }

        foreach (var hit in Unglossed(piece, writing))
            yield return hit;
    }

    private static IEnumerable<Hit> Unglossed(Piece piece, Writing writing)
    {
        foreach (var row in Mistranslations.Anywhere)
        {
            for (var start = piece.Text.IndexOf(row.Korean, StringComparison.Ordinal); start >= 0; start = piece.Text.IndexOf(row.Korean, start + 1, StringComparison.Ordinal))
            {
                if (IsWrong(row, piece, start, writing))
                    yield return TermMend.Hit(piece, start, row.Korean.Length, row.Right, piece.Terms(writing.Glossary).GlossAt(start + row.Korean.Length));
            }
        }
    }

    private static bool IsWrong(Mistranslation row, Piece piece, int start, Writing writing)
    {
        var (text, end) = (piece.Text, start + row.Korean.Length);
        if ((start > 0 && Hangul.Is(text[start - 1])) || !WordEnding.Fits(text, end, isShort: false) || piece.Shields.Touch(start, row.Korean.Length))
            return false;
        return piece.Terms(writing.Glossary).GlossAt(end) is not { } gloss || Mistranslations.Of(gloss).IsEmpty;
    }

    /// <summary>As a word of its own: 차세대(generation) is none, nor the third of 3세대.</summary>
    private static bool StandsBefore(string text, int end, string word)
    {
        var start = end - word.Length;
        return start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }
}
