using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Spacings;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Spacing;

/// <summary>A bracket without its other. Nobody but the writer knows where the other was to stand.</summary>
internal sealed class BracketRule() : PieceRule("punctuation.bracket", Severity.Error, Repair.Model)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (!Brackets.HasAny(piece.Text) || Brackets.FirstAlone(piece) is not (>= 0 and var at))
            yield break;
        var (start, end) = Letters.Word(piece.Text, at, at + 1);
        var span = piece.Text[start..end];
        yield return new Hit(piece, start, end - start)
        {
            Complaint = $"{piece.Spoken}의 괄호나 따옴표가 짝이 맞지 않습니다: \"{Excerpt.Of(span)}\". 여는 것과 닫는 것을 맞추세요.",
        };
    }
}
