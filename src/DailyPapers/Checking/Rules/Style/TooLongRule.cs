using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>A bullet that is a page.</summary>
internal sealed class TooLongRule() : PieceRule("bullets.too-long", Severity.Error, Repair.Model)
{
    private const int Longest = 500;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (piece.Kind == PieceKind.Bullet && piece.Text.Length > Longest)
        {
            yield return new Hit(piece, 0, piece.Text.Length)
            {
                Complaint = $"{piece.Spoken}의 내용이 {piece.Text.Length}자로 너무 깁니다. {Longest}자 안으로 줄이거나 나누세요.",
            };
        }
    }
}
