using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Numbers;

/// <summary>
/// The digits are right and the size is wrong: of all numbers that models convert to 억 and 조 about one in eight. Mended where one quantity of the
/// source alone can be meant, since then only the noughts were in doubt.
/// </summary>
internal sealed class NumberScaleRule() : PieceRule("number.scale", Severity.Error, Repair.Model)
{
    public override Touch Touches => Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (writing.Source is not { } source || !(writing.IsSourceWhole ? Figures.Any(piece.Text) : piece.Text.AsSpan().ContainsAny('만', '억', '조')))
            yield break;
        var (known, beside) = (Figures.KnownFor(piece, source), NoughtSlip.Beside(piece));
        foreach (var number in piece.Numbers.Where(number => !known.Supports(number)))
        {
            if (NoughtSlip.Of(number, piece, known, writing, beside) is { } slip)
                yield return HitOf(piece, slip);
        }
    }

    private static Hit HitOf(Piece piece, NoughtSlip slip)
    {
        var (number, meant) = (slip.Number, slip.Meant);
        var right = meant is [var only] && KoreanQuantity.Write(only.Value) is { } korean ? $"({korean})" : "";
        var quoted = string.Join(", ", meant.Select(quantity => $"\"{quantity.Quantity}\""));
        return new Hit(piece, number.Start, number.Text.Length, IsTelling(number.Text) ? slip.Replacement(piece.Text) : null)
        {
            Complaint = $"{piece.Spoken}에 자릿수가 틀린 수가 있습니다: \"{number.Text}\". 원문의 수는 {quoted}{right}입니다. 원문 표기를 그대로 쓰세요.",
        };
    }

    /// <summary>One digit stands in many papers by chance: 2조 토큰 beside a 2B model is another quantity, and the model is asked.</summary>
    private static bool IsTelling(string number) => number.Count(char.IsAsciiDigit) > 1;
}
