using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>
/// Phrases that follow the English word by word. 에 있어서 is always 에서. Of the others each is good Korean somewhere, so they are shown
/// only where two stand in one bullet.
/// </summary>
internal sealed class TranslationeseRule() : PieceRule("style.translationese", Severity.Style, Repair.Model)
{
    private const int Fewest = 2;

    private static readonly string[] All = ["에 있어", "가지고 있", "에 의해", "것을 가능하게", "수 있게 ", "그것", "많은 "];

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        List<Hit>? weak = null;
        for (var at = Phrases.Next(piece.Text, 0, All); at >= 0; at = Phrases.Next(piece.Text, at + 2, All))
        {
            if (piece.Shields.Covers(at))
                continue;
            if (Being.At(piece, at) is { } hit)
                yield return hit;
            else if (Length(piece.Text, at) is > 0 and var length)
                (weak ??= []).Add(new Hit(piece, at, length));
        }

        foreach (var hit in weak is { Count: >= Fewest } ? weak : [])
            yield return hit;
    }

    /// <summary>Of the phrase that begins here; 0 where it is no more than a word that looks like it.</summary>
    private static int Length(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("가지고 있", StringComparison.Ordinal))
            return at > 1 && text[at - 1] == ' ' && text[at - 2] is '을' or '를' ? "가지고 있".Length : 0;
        if (rest.StartsWith("에 의해", StringComparison.Ordinal))
            return "에 의해".Length;
        if (rest.StartsWith("것을 가능하게", StringComparison.Ordinal))
            return at > 1 && text[at - 2] is '는' ? "것을 가능하게".Length : 0;
        if (rest.StartsWith("수 있게 ", StringComparison.Ordinal))
            return rest.Length > 5 && Jamo.WithCoda(Letter(rest[5]), Jamo.None) is '하' or '해' ? "수 있게 ".Length + 1 : 0;
        if (rest.StartsWith("그것", StringComparison.Ordinal))
            return (at == 0 || !Hangul.Is(text[at - 1])) && rest.Length > 2 && rest[2] is '은' or '이' or '을' or '의' ? 3 : 0;
        return rest.StartsWith("많은 ", StringComparison.Ordinal) && (at == 0 || !Hangul.Is(text[at - 1])) ? Plural(text, at) : 0;
    }

    private static char Letter(char character) => Hangul.Is(character) ? character : '가';

    /// <summary>많은 모델들이: the number is told twice.</summary>
    private static int Plural(string text, int at)
    {
        var end = at + 3;
        while (end < text.Length && Hangul.Is(text[end]))
            end++;
        var word = text.AsSpan(at + 3, end - at - 3);
        var deed = word.LastIndexOf('들');
        return deed > 0 && word[(deed + 1)..] is "" or "이" or "은" or "을" or "의" or "에" or "과" or "에서" or "에게" ? end - at : 0;
    }
}
