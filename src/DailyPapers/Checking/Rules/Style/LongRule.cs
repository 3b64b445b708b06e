using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>A bullet is there to be scanned: over 300 characters it is not, and a sentence over 150 is read twice.</summary>
internal sealed class LongRule() : PieceRule("style.long", Severity.Style, Repair.Model)
{
    private const int LongestBullet = 300;

    private const int LongestSentence = 150;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (piece.Kind is not (PieceKind.Bullet or PieceKind.Translation) || piece.Text.Length <= LongestSentence)
            yield break;
        if (piece.Kind == PieceKind.Bullet && Prose(piece, 0, piece.Text.Length) > LongestBullet)
        {
            yield return new Hit(piece, 0, piece.Text.Length);
            yield break;
        }

        foreach (var sentence in piece.SpokenSentences.Where(sentence => Prose(piece, sentence.Start, sentence.End) > LongestSentence))
            yield return new Hit(piece, sentence.Start, sentence.Length);
    }

    /// <summary>Addresses, code and formulas are not read word by word.</summary>
    private static int Prose(Piece piece, int start, int end) =>
        end - start - piece.Shields.Spans.Sum(span => Math.Max(0, Math.Min(end, span.End) - Math.Max(start, span.Start)));
}
