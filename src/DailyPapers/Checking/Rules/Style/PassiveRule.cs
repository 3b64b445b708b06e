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
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var (from, to) = (at, at + 1);
            while (from > 0 && Hangul.Is(text[from - 1]))
                from--;
            while (to < text.Length && Hangul.Is(text[to]))
                to++;
            if (at - from > 1 && !piece.Shields.Covers(at) && Mended(text[from..to]) is { } mended)
                yield return new Hit(piece, from, to - from, mended);
            at = to;
        }
    }

    /// <summary>Null for a word that holds none.</summary>
    private static string? Mended(string word)
    {
        var made = word;
        for (var at = Next(made, 0); at >= 0; at = Next(made, at + 1))
        {
            if (Passives.Before(made.AsSpan(0, at), made[at]) is not { } found || IsNoun(made, at))
                continue;
            made = string.Concat(made.AsSpan(0, at - found.Length), found.Mended, made.AsSpan(at + 1));
            at = Math.Max(0, at - found.Length - 1);
        }

        return made == word ? null : made;
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Auxiliaries) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>지 as the beginning of a noun that was written without a blank: 보여지도를, 열려지점. 되어지도록 is none.</summary>
    private static bool IsNoun(string text, int at) => at + 1 < text.Length && (text[at], text[at + 1]) switch
    {
        ('지', '도') => at + 2 < text.Length && text[at + 2] is '를' or '에' or '의' or '와' or '로' && !text.AsSpan(at).StartsWith("지도록", StringComparison.Ordinal),
        ('지', '점' or '표' or '식') or ('집', '합' or '단') or ('질', '문' or '의') or ('진', '단') => true,
        _ => false,
    };
}
