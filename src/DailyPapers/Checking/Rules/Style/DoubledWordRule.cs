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
        for (int start = 0, before = -1; start < text.Length;)
        {
            var end = WordEnd(text, start);
            if (before >= 0 && Doubled(text, before, start, end) && !piece.Shields.Touch(before, end - before))
                yield return new Hit(piece, before, end - before, text[start..end]);
            else if (end - start > 2 && DoubledParticle(text.AsSpan(start, end - start)) is > 0 and var length && !piece.Shields.Covers(start))
                yield return new Hit(piece, start, end - start, text[start..(end - length)]);
            before = end < text.Length && text[end] == ' ' ? start : -1;
            start = end + 1;
        }
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && Jamo.IsSyllable(text[end]))
            end++;
        return end;
    }

    private static bool Doubled(string text, int before, int start, int end)
    {
        var length = start - 1 - before;
        if (length < 2 || end - start < length || (before > 0 && text[before - 1] != ' ') || text[before] != text[start] || !text.AsSpan(start, end - start).StartsWith(text.AsSpan(before, length)))
            return false;
        return Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start + length, end - start - length))
            && !Spared.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(before, length));
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
