using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Numbers;

/// <summary>
/// Every number of the Korean stands in the source; that of a translation in the title or the abstract. Copied figures are what models do well, so a
/// hit is nearly always an invention. One that differs by noughts alone is told by <see cref="NumberScaleRule"/>.
/// </summary>
internal sealed class UnsupportedNumberRule() : PieceRule(Name, Severity.Error, Repair.Model)
{
    public const string Name = "number.unsupported";
    private const int ShownNumbers = 12;

    private static IEnumerable<KoreanNumber> Unsupported(IEnumerable<KoreanNumber> numbers, SourceNumbers known) =>
        numbers.Where(number => !known.Supports(number)).DistinctBy(number => number.Text, StringComparer.Ordinal);

    public static string Complaint(string spoken, KoreanNumber number, SourceNumbers shown)
    {
        var known = shown.Nearest(number, ShownNumbers);
        var hint = known.IsEmpty ? "" : $" 원문에 있는 수: {string.Join(", ", known)}.";
        return $"{spoken}에 원문에 없는 수가 있습니다: \"{number.Text}\". 이 수를 빼거나 원문의 수로 바꾸세요.{hint}";
    }

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (writing is not { Source: { } source, IsSourceWhole: true } || !Figures.Any(piece.Text))
            return [];
        var (known, beside) = (Figures.KnownFor(piece, source), NoughtSlip.Beside(piece));
        return Unsupported(piece.Numbers, known).Where(number => NoughtSlip.Of(number, piece, known, writing, beside) is null).Select(number =>
            new Hit(piece, number.Start, number.Text.Length) { Complaint = Complaint(piece.Spoken, number, piece.English is { } english ? SourceNumbers.Of(english) : known) });
    }
}
