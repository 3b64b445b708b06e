using System.Text;

namespace DailyPapers.Checking.Rules.Languages;

/// <summary>
/// Letters of a language that the reader was not promised: models slip into Chinese, Japanese or Russian in the middle of a word.
/// Legal are Hanja in brackets (비(非)), also beside other words there, and whatever stands in the source as it is.
/// </summary>
internal static class ForeignLetters
{
    /// <summary>A word of Hanja is shorter; more of them are a Chinese sentence.</summary>
    private const int LongestHanja = 6;

    private const int LongestAside = 100;

    /// <summary>Blocks whose letters Korean science prose uses: Latin, Greek, Hangul, signs of mathematics.</summary>
    private static readonly (int First, int Last)[] Home =
    [
        (0x0000, 0x03FF), (0x1100, 0x11FF), (0x1D00, 0x1DBF), (0x1E00, 0x1FFF), (0x2070, 0x24FF), (0x2C60, 0x2C7F), (0x3130, 0x318F),
        (0xA720, 0xA7FF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFB00, 0xFB06), (0xFF21, 0xFF5A), (0xFFA0, 0xFFDC), (0x1D400, 0x1D7FF),
    ];

    /// <summary>The words that hold foreign letters, with their Korean ends: 冗장성을.</summary>
    /// <param name="text">Of the Korean.</param>
    /// <param name="source">What stands there as it is may stand here; empty where nothing is known.</param>
    public static IEnumerable<(int Start, int Length)> Words(string text, string source)
    {
        for (var i = FirstSuspect(text, 0); i < text.Length; i = FirstSuspect(text, i))
        {
            var end = EndOf(text, i, IsForeign);
            if (end == i)
            {
                i++;
                continue;
            }

            if (!source.Contains(text[i..end], StringComparison.Ordinal) && !IsBracketedHanja(text, i, end))
            {
                var start = StartOfWord(text, i);
                yield return (start, EndOf(text, end, Rune.IsLetterOrDigit) - start);
            }

            i = end;
        }
    }

    /// <summary>Nearly all of a text is Latin or Hangul.</summary>
    private static int FirstSuspect(string text, int from)
    {
        while (from < text.Length && text[from] is < '\u0400' or (>= '\uAC00' and <= '\uD7A3') or (>= '\u2000' and <= '\u22FF'))
            from++;
        return from;
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
