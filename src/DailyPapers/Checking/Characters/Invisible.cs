using System.Globalization;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Characters;

/// <summary>
/// Characters without width, Hangul in pieces, and characters that stand for nothing. <see cref="Papers.PlainText"/> takes the first away before a draft
/// is published; a file that others wrote still has them.
/// </summary>
internal static class Invisible
{
    /// <summary>The first character that may need a look; -1 where there is none.</summary>
    public static int Next(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var character = text[i];
            if (character >= '\u00AD' && !Hangul.Is(character) && IsSuspect(text, i))
                return i;
        }

        return -1;
    }

    public static bool IsSuspect(string text, int at) => text[at] switch
    {
        '\u00AD' or '\u061C' or '\u2800' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        >= '\u0300' and <= '\u036F' or >= '\u1100' and <= '\u11FF' or >= '\u180B' and <= '\u180F' or >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or >= '\u3131' and <= '\u318E' or >= '\uA960' and <= '\uA97F' => true,
        >= '\uD7B0' and <= '\uD7FF' or >= '\uE000' and <= '\uF8FF' or >= '\uFE00' and <= '\uFE0F' or >= '\uFFF9' => true,
        >= '\uDB40' and <= '\uDBFF' => true,
        >= '\uD800' and <= '\uDFFF' => !IsPaired(text, at),
        _ => false,
    };

    /// <summary>The word as it should be; null where a character has no meaning that could be known.</summary>
    public static string? Clean(string word)
    {
        var clean = new StringBuilder(word.Length);
        var last = default(Rune);
        var isComposed = false;
        for (var i = 0; i < word.Length;)
        {
            if (!Rune.TryGetRuneAt(word, i, out var rune) || IsMeaningless(rune) || IsStray(word, i))
                return null;
            i += rune.Utf16SequenceLength;
            if (IsWithoutWidth(rune) && !Belongs(last, rune, i < word.Length && Rune.TryGetRuneAt(word, i, out var next) ? next : default))
                continue;
            isComposed |= rune.Value is >= 0x0300 and <= 0x036F or >= 0x1100 and <= 0x11FF;
            last = rune.Value is 0x318D or 0x119E ? new Rune('·') : rune;
            clean.Append(last.ToString());
        }

        var whole = isComposed ? clean.ToString().Normalize(NormalizationForm.FormC) : clean.ToString();
        return whole.AsSpan().ContainsAnyInRange('\u1100', '\u11FF') ? null : whole;
    }

    private static bool IsPaired(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static bool IsMeaningless(Rune rune) => rune.Value is 0xFFFD || (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;

    /// <summary>A letter of its own between two syllables, as a slip of the keyboard leaves it; 자모 ㄱ과 ㅏ is about letters.</summary>
    private static bool IsStray(string word, int at) => word[at] is >= '\u3131' and <= '\u3163' &&
        at > 0 && Hangul.Is(word[at - 1]) && at + 1 < word.Length && Hangul.Is(word[at + 1]);

    private static bool IsWithoutWidth(Rune rune) => rune.Value is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFEFF or 0xFFA0 or
        >= 0x180B and <= 0x180F or >= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or >= 0x2060 and <= 0x206F or
        >= 0xFE00 and <= 0xFE0F or >= 0xFFF9 and <= 0xFFFB or >= 0xE0000 and <= 0xE0FFF;

    /// <summary>Selectors and joiners that make one picture of several, and joiners between letters that are written together.</summary>
    private static bool Belongs(Rune before, Rune rune, Rune after) => rune.Value switch
    {
        0x200D when IsPicture(after) => IsPicture(before) || before.Value == 0xFE0F,
        0x200C or 0x200D => IsShaped(before) && IsShaped(after),
        0xFE0E or 0xFE0F => IsPicture(before) || before.Value is '#' or '*' or >= '0' and <= '9' && after.Value == 0x20E3,
        >= 0xE0020 and <= 0xE007F => IsPicture(before) || before.Value is >= 0xE0020 and <= 0xE007F,
        _ => false,
    };

    private static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol || rune.Value is >= 0x2190 and <= 0x21FF or 0x203C or 0x2049 or 0x25FD or 0x25FE or 0x3030 or 0x303D or >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsShaped(Rune rune) => rune.Value is >= 0x0600 and <= 0x0DFF;
}
