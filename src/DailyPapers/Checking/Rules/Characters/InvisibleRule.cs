using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Characters;

/// <summary>Characters that no reader sees, and characters that no reader can read.</summary>
internal sealed class InvisibleRule() : PieceRule("text.invisible", Severity.Error, Repair.Model)
{
    // A character without width parts a word or a number in two.
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var (at, floor) = (Invisible.Next(text, 0), 0); at >= 0; at = Invisible.Next(text, floor))
        {
            var (start, end) = Letters.Word(text, at, at + 1, floor);
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && (Invisible.IsSuspect(text, end) || char.IsLowSurrogate(text[end])))
                end++;
            floor = end;
            var word = text[start..end];
            var clean = Invisible.Clean(word);
            if (string.Equals(clean, word, StringComparison.Ordinal))
                continue;
            yield return new Hit(piece, start, end - start, clean)
            {
                Complaint = $"{piece.Spoken}에 읽을 수 없는 글자가 있습니다: \"{Excerpt.Of(word)}\". 바르게 다시 쓰세요.",
            };
        }
    }
}
