using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>
/// Letters of a language that the reader was not promised: models slip into Chinese, Japanese or Russian in the middle of a word.
/// Legal are Hanja in brackets (비(非)), also beside other words there, and whatever stands in the source as it is.
/// </summary>
internal static class ScriptRule
{
    private const string Id = "language.foreign-script";

    /// <summary>A word of Hanja is shorter; more of them are a Chinese sentence.</summary>
    private const int LongestHanja = 6;

    private const int LongestAside = 100;

    /// <summary>Blocks whose letters Korean science prose uses: Latin, Greek, Hangul, signs of mathematics.</summary>
    private static readonly (int First, int Last)[] Home =
    [
        (0x0000, 0x03FF), (0x1100, 0x11FF), (0x1D00, 0x1DBF), (0x1E00, 0x1FFF), (0x2070, 0x24FF), (0x2C60, 0x2C7F), (0x3130, 0x318F),
        (0xA720, 0xA7FF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFB00, 0xFB06), (0xFF21, 0xFF5A), (0xFFA0, 0xFFDC), (0x1D400, 0x1D7FF),
    ];

    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        Place.AskedFor(draft, source.Text).SelectMany(place => Check(place, source));

    public static IEnumerable<Finding> Check(Place place, Source source) =>
        Words(place.Text, source.Everything).Distinct(StringComparer.Ordinal).Select(word => Refusal.NotKorean(
            Id, place, word, $"{place.Spoken}에 한국어가 아닌 낱말이 있습니다: \"{Excerpt.Of(word)}\". 한국어로 바꾸세요."));

    /// <summary>The words that hold foreign letters, with their Korean ends: 冗장성을.</summary>
    private static IEnumerable<string> Words(string text, string source)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = EndOf(text, i, IsForeign);
            if (end == i)
            {
                i++;
                continue;
            }

            if (!source.Contains(text[i..end], StringComparison.Ordinal) && !IsBracketedHanja(text, i, end))
                yield return text[StartOfWord(text, i)..EndOf(text, end, Rune.IsLetterOrDigit)];
            i = end;
        }
    }

    private static int EndOf(string text, int at, Func<Rune, bool> belongs)
    {
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && belongs(rune))
            at += rune.Utf16SequenceLength;
        return at;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            at--;
        return at;
    }

    private static bool IsForeign(Rune rune) =>
        Rune.IsLetter(rune) && !Array.Exists(Home, block => block.First <= rune.Value && rune.Value <= block.Last);

    private static bool IsBracketedHanja(string text, int start, int end) =>
        IsInBrackets(text, start, end) && text[start..end].EnumerateRunes().All(IsHanja) && text[start..end].EnumerateRunes().Count() <= LongestHanja;

    private static bool IsInBrackets(string text, int start, int end)
    {
        var open = text.LastIndexOfAny(['(', ')', '[', ']'], start - 1 < 0 ? 0 : start - 1, Math.Min(start, LongestAside));
        var close = text.IndexOfAny(['(', ')', '[', ']'], end, Math.Min(text.Length - end, LongestAside));
        return open >= 0 && close >= 0 && text[open] is '(' or '[' && text[close] is ')' or ']';
    }

    private static bool IsHanja(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
