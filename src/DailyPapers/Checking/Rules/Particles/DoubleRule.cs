using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>Both forms at once, as forms for filling in have them: 을(를), (으)로, 은/는. A text that is published knows its word.</summary>
internal sealed class DoubleRule() : PieceRule("particle.double", Severity.Error, Repair.Model)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var at = Next(text, 1); at >= 0; at = Next(text, at + 1))
        {
            if (Both(text, at) is var (start, length, particle) && IsAttached(piece, start) && !piece.Shields.Touch(start, length))
                yield return Of(piece, start, length, particle);
        }
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny('(', '/') : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The stretch of both forms around the sign, and the particle that they stand for.</summary>
    private static (int Start, int Length, Particle Particle)? Both(string text, int at)
    {
        var next = text.AsSpan(at + 1);
        if (text[at] == '/')
            return next.Length > 0 && IsPair(text[at - 1], next[0]) ? Whole(text, at - 1, at + 2, text.AsSpan(at - 1, 1))
                : at > 1 && next is ['로', ..] && text.AsSpan(at - 2, 2) is "으로" ? Whole(text, at - 2, at + 2, "으로") : null;
        if (next is ['으' or '이', ')', ..])
            return Whole(text, at, at + 3, next[..1]);
        return next is [_, ')', ..] && IsPair(text[at - 1], next[0]) && !ListedWords.Nouns.IsAtEnd(text.AsSpan(0, at)) ? Whole(text, at - 1, at + 3, text.AsSpan(at - 1, 1)) : null;
    }

    private static (int, int, Particle)? Whole(string text, int start, int end, ReadOnlySpan<char> first)
    {
        var rest = Syllable.Run(text.AsSpan(end), most: 6);
        // 주어(이): a word's ending in a parenthesis, unless more follows.
        if (text[start] == '(' && rest == 0)
            return null;
        return Particle.At(string.Concat(first, text.AsSpan(end, rest))) is { } particle ? (start, end + rest - start, particle) : null;
    }

    private static bool IsPair(char one, char other) => (one, other) is ('을', '를') or ('를', '을') or ('은', '는') or ('는', '은') or ('이', '가') or ('가', '이') or ('과', '와') or ('와', '과');

    /// <summary>조사 은(는), '을(를)': who speaks of the particle itself writes it apart. A quote or emphasis before it has to be a closing one.</summary>
    private static bool IsAttached(Piece piece, int start) => start > 0 && piece.Text[start - 1] switch
    {
        '\'' or '"' or '*' or '_' or '`' => LeftWalk.From(piece, start).Sounds != FinalSounds.Any,
        ')' or '）' or ']' or '”' or '’' or '」' or '』' or '》' or '〉' or '%' => true,
        var before => char.IsLetterOrDigit(before),
    };

    private static Hit Of(Piece piece, int start, int length, Particle particle)
    {
        var before = LeftWalk.From(piece, start);
        var word = Words.StartOver(piece.Text, start);
        var form = Form(particle, before.Sounds);
        var hit = new Hit(piece, word, start + length - word, form is null ? null : string.Concat(piece.Text.AsSpan(word, start - word), form));
        return hit with { Complaint = $"{piece.Spoken}의 \"{Excerpt.Of(hit.Text)}\"은 조사를 하나로 정하지 않았습니다. 앞말의 소리에 맞는 조사 하나만 쓰거나 조사가 달라지지 않게 다시 쓰세요." };
    }

    /// <summary>The form that fits every reading; after a vowel the one without the tolerated 이.</summary>
    private static string? Form(Particle particle, FinalSounds sounds)
    {
        if (sounds == FinalSounds.Any)
            return null;
        var (narrow, wide) = particle.Fits == FinalSounds.Any ? ((particle.Other, particle.OtherFits), (particle.Written, particle.Fits)) : ((particle.Written, particle.Fits), (particle.Other, particle.OtherFits));
        return (sounds & ~narrow.Item2) == FinalSounds.None ? narrow.Item1 : (sounds & ~wide.Item2) == FinalSounds.None ? wide.Item1 : null;
    }
}
