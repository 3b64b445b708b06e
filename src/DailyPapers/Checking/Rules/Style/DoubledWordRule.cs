using System.Collections.Frozen;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>A word or a particle that stands twice in a row by mistake: 오픈 오픈 소스, 모델을을.</summary>
internal sealed class DoubledWordRule() : PieceRule("word.doubled", Severity.Error, Repair.Mend)
{
    /// <summary>Words that are doubled on purpose, to count or to stress.</summary>
    private static readonly FrozenSet<string> Spared = WordData.Rows("doublings.tsv").SelectMany(row => WordData.Words(row[0])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What may follow the second word, which is then the same word: 모델 모델을.</summary>
    private static readonly FrozenSet<string> Particles = new[] { "", "을", "를", "은", "는", "의", "에", "에서", "으로", "과", "와" }.ToFrozenSet(StringComparer.Ordinal);

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = WordEnd(text, start);
            var last = start;
            for (int next = end + 1, nextEnd; end < text.Length && text[end] == ' ' && next < text.Length && Doubled(text, last, next, nextEnd = WordEnd(text, next)); next = end + 1)
                (last, end) = (next, nextEnd);
            if ((last > start || end - start > 2) && Single(text.AsSpan(last, end - last)) is var single && end - start > single.Length && !piece.Shields.Touch(start, end - start))
                yield return new Hit(piece, start, end - start, single.ToString());
        }
    }

    /// <summary>The word with one particle of those that stand twice.</summary>
    private static ReadOnlySpan<char> Single(ReadOnlySpan<char> word)
    {
        while (DoubledParticle(word) is > 0 and var length)
            word = word[..^length];
        return word;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && Hangul.Is(text[end]))
            end++;
        return end;
    }

    private static bool Doubled(string text, int before, int start, int end)
    {
        if (start - before < 3 || end - start < 2 || text[before] != text[start] || text[before + 1] != text[start + 1] || (before > 0 && text[before - 1] != ' '))
            return false;
        var word = Single(text.AsSpan(before, start - 1 - before));
        var next = Single(text.AsSpan(start, end - start));
        return next.StartsWith(word, StringComparison.Ordinal) && Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next[word.Length..])
            && !Spared.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>
    /// Only what is nothing else: 노을을 and 국가가 are right, so 을을 and 가가 are left alone; 는는, 를를 and the long ones are not.
    /// </summary>
    private static int DoubledParticle(ReadOnlySpan<char> word) => word switch
    {
        [.., '를', '를'] or [.., '는', '는'] => 1,
        [.., '에', '서', '에', '서'] or [.., '에', '게', '에', '게'] or [.., '으', '로', '으', '로'] or [.., '부', '터', '부', '터'] or [.., '까', '지', '까', '지'] => 2,
        [.., var noun, '을', '을'] when Jamo.Coda(noun) != Jamo.None && noun is not ('른' or '갓') => 1,
        _ => 0,
    };
}
