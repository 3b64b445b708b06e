using System.Buffers;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>보여지다, 나뉘어지다, 되어지다: one passive is enough.</summary>
internal sealed class PassiveRule() : PieceRule("spelling.passive", Severity.Error, Repair.Mend)
{
    private static readonly SearchValues<char> Auxiliaries = SearchValues.Create("지진질짐집져졌");

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (at < 2 || Passives.Before(text.AsSpan(0, at), text[at]) is not { } found || IsNoun(text, at) || piece.Shields.Covers(at))
                continue;
            var (start, end) = (at - found.Length, at + 1);
            var (from, to) = (start, end);
            while (from > 0 && Jamo.IsSyllable(text[from - 1]))
                from--;
            while (to < text.Length && Jamo.IsSyllable(text[to]))
                to++;
            yield return new Hit(piece, from, to - from, string.Concat(text.AsSpan(from, start - from), found.Mended, text.AsSpan(end, to - end)));
            at = to - 1;
        }
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Auxiliaries) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>지 as the beginning of a noun that was written without a blank: 보여지도를, 열려지점. 되어지도록 is none.</summary>
    private static bool IsNoun(string text, int at) => at + 1 < text.Length && (text[at], text[at + 1]) switch
    {
        ('지', '도') => at + 2 < text.Length && text[at + 2] is '를' or '에' or '의' or '와' or '로' && !text.AsSpan(at).StartsWith("지도록"),
        ('지', '점' or '표' or '식') or ('집', '합' or '단') or ('질', '문' or '의') or ('진', '단') => true,
        _ => false,
    };
}
