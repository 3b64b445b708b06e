using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>A bullet that says what another has said: the same sentence, or most of the same words.</summary>
internal sealed class RepeatedRule() : Rule("bullets.repeated", Severity.Error, Repair.Model)
{
    /// <summary>Of the four-letter stretches that two bullets have together.</summary>
    private const double Most = 0.6;

    /// <summary>Shorter sentences may stand twice: 코드는 공개되어 있습니다.</summary>
    private const int ShortestSentence = 20;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        var bullets = writing.Bullets.Where(piece => IsKorean(piece.Text)).Select(piece => (Piece: piece, Grams: new FourGrams(piece.Text))).ToList();
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < bullets.Count; index++)
        {
            var (piece, grams) = bullets[index];
            var earlier = bullets.Take(index).FirstOrDefault(other => grams.Likeness(other.Grams) > Most).Piece;
            if (earlier is not null)
                yield return Of(piece, 0, piece.Text.Length, earlier.Spoken);
            foreach (var sentence in Sentences(piece))
            {
                var text = piece.Text[sentence.Start..sentence.End].TrimEnd('.', ' ');
                if (!sentences.TryAdd(text, piece.Spoken) && earlier is null)
                    yield return Of(piece, sentence.Start, sentence.Length, sentences[text]);
            }
        }
    }

    private static IEnumerable<SpokenSentence> Sentences(Piece piece) => SpokenSentences.Of(piece).Where(sentence => sentence.Length >= ShortestSentence && sentence.Level is not null);

    private static bool IsKorean(string text) => text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;

    private static Hit Of(Piece piece, int start, int length, string earlier) => new(piece, start, length)
    {
        Complaint = $"{piece.Spoken}의 \"{Excerpt.Of(piece.Text.Substring(start, length))}\" 내용이 {earlier}에 이미 있습니다. 다른 내용을 쓰거나 빼세요.",
    };
}
