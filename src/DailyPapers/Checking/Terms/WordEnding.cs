using System.Collections.Frozen;
using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>What may follow a noun in the same word.</summary>
internal static class WordEnding
{
    private static readonly ImmutableArray<string> Particles =
    [
        "은", "는", "이", "가", "을", "를", "과", "와", "의", "에", "에서", "에서의", "에서는", "에는", "에도", "에의", "으로", "로", "으로써", "로써", "으로서", "로서", "으로부터", "로부터", "으로의", "로의",
        "으로는", "로는", "도", "만", "만을", "만으로", "보다", "부터", "까지", "처럼", "이나", "나", "이란", "란", "이라는", "라는", "이며", "며", "이다", "입니다", "이고", "인", "일", "이라고", "라고", "에게", "들", "들의", "들은", "들이", "들을",
        "이었다", "였다", "뿐", "조차", "마다", "과의", "와의", "과는", "와는", "이라", "라",
    ];

    /// <summary>Verbs and endings that make a verb, an adjective or another noun of a noun.</summary>
    private static readonly ImmutableArray<string> Suffixes =
    [
        "하", "한", "할", "함", "합", "해", "했", "되", "된", "될", "됨", "됩", "돼", "됐", "시키", "시킨", "시킬", "시킵", "시켰", "적", "들", "용", "별", "형", "성", "화", "기반", "입", "였", "일", "임", "뿐", "간", "내", "상",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Particles.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a noun may end here: what follows is no Hangul, a particle, or an ending such as 하다. A syllable or two are a word only before a particle.</summary>
    public static bool Fits(string text, int end, bool isShort)
    {
        if (end >= text.Length || !Hangul.Is(text[end]))
            return true;
        var rest = text.AsSpan(end);
        if (IsParticle(rest))
            return true;
        if (isShort)
            return Begins(rest, "하") || Begins(rest, "된") || Begins(rest, "되");
        foreach (var suffix in Suffixes)
        {
            if (Begins(rest, suffix))
                return true;
        }

        return false;
    }

    private static bool IsParticle(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length < 6 && Hangul.Is(rest[length]))
            length++;
        return Whole.Contains(rest[..length]);
    }

    private static bool Begins(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}
