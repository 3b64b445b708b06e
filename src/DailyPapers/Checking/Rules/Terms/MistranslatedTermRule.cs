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
        foreach (var gloss in TermReading.Of(piece, writing).Glosses)
        {
            foreach (var row in Mistranslations.Of(gloss.Name))
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
        var text = piece.Text;
        for (var next = Mistranslations.Next(text, 0); next is { } found; next = Mistranslations.Next(text, found.Start + 1))
        {
            var (start, row) = found;
            var end = start + row.Korean.Length;
            if ((start > 0 && Hangul.Is(text[start - 1])) || !WordEnding.Fits(text, end, isShort: false) || piece.Shields.Touch(start, row.Korean.Length) || SourceTerms.Mentions(writing, row.Unless))
                continue;
            if (TermReading.Of(piece, writing).GlossAt(end) is { } gloss && !Mistranslations.Of(gloss.Name).IsEmpty)
                continue;
            yield return TermMend.Hit(piece, start, row.Korean.Length, row.Right);
        }
    }

    /// <summary>As a word of its own: 차세대(generation) is none, nor the third of 3세대.</summary>
    private static bool StandsBefore(string text, int end, string word)
    {
        var start = end - word.Length;
        return start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }
}
