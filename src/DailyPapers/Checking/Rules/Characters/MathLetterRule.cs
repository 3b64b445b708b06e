using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Characters;

/// <summary>Letters of formulas, of full width and of print in prose.</summary>
internal sealed class MathLetterRule() : PieceRule("text.math-letters", Severity.Style, Repair.Mend)
{
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        for (var (start, length) = MathLetters.Next(piece.Text, 0); length > 0; (start, length) = MathLetters.Next(piece.Text, start + length))
        {
            if (!piece.Shields.Touch(start, length))
                yield return new Hit(piece, start, length, MathLetters.Plain(piece.Text.Substring(start, length)));
        }
    }
}
