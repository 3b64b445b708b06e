using System.Globalization;
using System.Text;

namespace DailyPapers.Papers;

/// <summary>
/// Takes what is no text out of a text: control characters, characters without width, stray white space. What is checked must be what
/// the reader sees, so letters are composed too (NFC): Hangul in pieces looks like Hangul. Everything visible stays as it is.
/// </summary>
public static class PlainText
{
    private const int Joiner = 0x200D;
    private const int NonJoiner = 0x200C;

    /// <summary>One line: every run of white space becomes a space. Doing it twice changes nothing.</summary>
    public static string Line(string text)
    {
        if (IsPlain(text))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var character in Visible(text).Normalize(NormalizationForm.FormC))
            Append(line, char.IsWhiteSpace(character) ? ' ' : character);
        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Line breaks within a paragraph are folded, an empty line between two stays.</summary>
    public static string Paragraphs(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return string.Join("\n\n", paragraphs.Select(Line).Where(paragraph => paragraph.Length > 0));
    }

    /// <summary>Nearly every text is plain already: nothing in it is invisible, or joins with its neighbour.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == ' ' || text[^1] == ' ')
            return text.IsEmpty;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            var isVisible = character is > ' ' and < '\u007f' or >= '\uac00' and <= '\ud7a3' or '·' or (>= '\u2013' and <= '\u2014') or (>= '\u2018' and <= '\u201d') or '…';
            if (!isVisible && !(character == ' ' && text[at - 1] != ' '))
                return false;
        }

        return true;
    }

    private static void Append(StringBuilder line, char character)
    {
        if (character != ' ' || (line.Length > 0 && line[^1] != ' '))
            line.Append(character);
    }

    /// <summary>Half a surrogate pair goes too: composing throws on it.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        var last = default(Rune);
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            i += isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || (IsInvisible(rune) && !IsJoined(last, rune, i < text.Length && Rune.TryGetRuneAt(text, i, out var next) ? next : default)))
                continue;
            visible.Append(rune.ToString());
            last = rune;
        }

        return visible.ToString();
    }

    private static bool IsInvisible(Rune rune) => !Rune.IsWhiteSpace(rune) &&
        (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format || rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0);

    /// <summary>A joiner makes one picture of two emoji, and shapes the letters of Arabic and Indian scripts (people's names).</summary>
    private static bool IsJoined(Rune before, Rune joiner, Rune after) => joiner.Value switch
    {
        Joiner when IsPicture(after) => IsPicture(before) || before.Value == 0xFE0F,
        Joiner or NonJoiner => IsShaped(before) && IsShaped(after),
        _ => false,
    };

    private static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol || rune.Value is 0x2194 or 0x2195 or >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsShaped(Rune rune) => rune.Value is >= 0x0600 and <= 0x0DFF;
}
