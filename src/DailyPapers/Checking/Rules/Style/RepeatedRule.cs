using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>A bullet that says what another has said: the same sentence, or most of the same words.</summary>
internal sealed class RepeatedRule() : Rule("bullets.repeated", Severity.Error, Repair.Model)
{
    /// <summary>Of the four-letter stretches that two bullets have together.</summary>
    private const double Most = 0.6;

    /// <summary>Shorter bullets of the same words say different things if they begin differently.</summary>
    private const int ShortestPattern = 40;

    /// <summary>Shorter sentences may stand twice: 코드는 공개되어 있습니다.</summary>
    private const int ShortestSentence = 20;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        var (earlier, sentences) = (new List<(Piece Piece, FourGrams Grams)>(), new Dictionary<string, Piece>(StringComparer.Ordinal));
        var seen = sentences.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind != PieceKind.Bullet || !IsKorean(piece.Text))
                continue;
            var grams = new FourGrams(piece.Text);
            var like = Like(earlier, piece, grams);
            if (like is not null)
                yield return Of(piece, 0, piece.Text.Length, like);
            earlier.Add((piece, grams));
            foreach (var sentence in Sentences(piece))
            {
                var text = piece.Text.AsSpan(sentence.Start, sentence.Length).TrimEnd(". ");
                if (seen.TryGetValue(text, out var first) && like is null)
                    yield return Of(piece, sentence.Start, sentence.Length, first);
                else
                    seen.TryAdd(text, piece);
            }
        }
    }

    /// <summary>Two results told in the same words differ in their names and numbers; short sentences differ in a word.</summary>
    private static Piece? Like(List<(Piece Piece, FourGrams Grams)> earlier, Piece late, FourGrams grams)
    {
        foreach (var (piece, others) in earlier)
        {
            if (grams.Likeness(others) > Most && (piece.Text == late.Text || (IsMore(piece.Text, late.Text) &&
                Preservation.Tokens(piece.Text, Touch.Nothing).SequenceEqual(Preservation.Tokens(late.Text, Touch.Nothing), StringComparer.Ordinal))))
                return piece;
        }

        return null;
    }

    /// <summary>Two sentences of one pattern that name different things are none: 앵무새는 98.5%를, 까마귀는 98.5%를 맞혔습니다. The first words name them.</summary>
    private static bool IsMore(string one, string other) => one.AsSpan(0, Math.Min(2, one.Length)).SequenceEqual(other.AsSpan(0, Math.Min(2, other.Length))) || Math.Min(one.Length, other.Length) >= ShortestPattern;

    private static IEnumerable<SpokenSentence> Sentences(Piece piece) => piece.SpokenSentences.Where(sentence => sentence.Length >= ShortestSentence && sentence.Level is not null);

    private static bool IsKorean(string text) => text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;

    private static Hit Of(Piece piece, int start, int length, Piece earlier) => new(piece, start, length)
    {
        Complaint = $"{piece.Spoken}의 \"{Excerpt.Of(piece.Text.Substring(start, length))}\" 내용이 {earlier.Spoken}에 이미 있습니다. 다른 내용을 쓰거나 빼세요.",
    };
}
