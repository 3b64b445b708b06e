using System.Collections.Frozen;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>The list of doubled passives, <c>passives.tsv</c>, with what 지 behind them turns into.</summary>
internal static class Passives
{
    private const int LongestStem = 4;

    private static readonly FrozenDictionary<string, string> Stems = WordData.Rows("passives.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Any form of 지 behind the stem; 져 is 지어, and with ㅆ the past.</summary>
    public static bool IsAuxiliary(char syllable) => Hangul.Is(syllable) && Jamo.WithCoda(syllable, Jamo.None) is '지' or '져';

    /// <summary>The mended stem with its ending and the length of what it replaces, for the stem that ends before the auxiliary.</summary>
    public static (int Length, string Mended)? Before(ReadOnlySpan<char> text, char auxiliary)
    {
        var stems = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestStem, text.Length); length > 0; length--)
        {
            if (stems.TryGetValue(text[^length..], out var single))
                return (length, With(single, auxiliary));
        }

        return null;
    }

    private static string With(string stem, char auxiliary)
    {
        var coda = Jamo.Coda(auxiliary);
        if (Jamo.WithCoda(auxiliary, Jamo.None) == '지')
            return Jamo.WithCoda(stem, coda);
        var connected = Jamo.Vowel(stem[^1]) == Jamo.I ? Jamo.WithVowel(stem, Jamo.Yeo) : stem + "어";
        return Jamo.WithCoda(connected, coda);
    }
}
