using System.Globalization;
using System.Text;

namespace DailyPapers.Publishing;

/// <summary>Text as a reader can see it: one line, no invisible characters.</summary>
public static class VisibleText
{
    /// <summary>Outside the day's data a title ends here, in characters.</summary>
    public const int TitleLength = 500;

    private static readonly Rune Joiner = new('\u200d');

    /// <summary>
    /// Folds every run of white space to one space and drops control and format characters (right-to-left marks, zero-width
    /// characters, tags): they can make a line read differently from what it says. Blank letters go as well; only what joins two emoji
    /// to one stays. Half surrogates become U+FFFD.
    /// </summary>
    public static string Of(string? text) => Line(text, int.MaxValue, out _);

    /// <summary>The first characters of the plain text, the last of them an ellipsis where something was left out.</summary>
    public static string Cut(string? text, int length)
    {
        var line = Line(text, length, out var isWhole);
        return isWhole ? line : line[..^(char.IsLowSurrogate(line[^1]) ? 2 : 1)].TrimEnd(' ', '\u200d') + "…";
    }

    /// <summary>A title as it stands outside the day's data.</summary>
    public static string Title(string? text) => Cut(text, TitleLength);

    /// <summary>Stops at the limit: a title of 100,000 characters is asked for many times.</summary>
    private static string Line(string? text, int limit, out bool isWhole)
    {
        var line = new StringBuilder();
        var count = 0;
        var before = default(Rune);
        Rune? due = null;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                due = count > 0 ? new Rune(' ') : null;
            else if (rune == Joiner)
                due ??= EndsEmoji(before) ? Joiner : null;
            else if (!IsInvisible(rune))
            {
                if (due == Joiner && !IsEmoji(rune))
                    due = null;
                count += due is null ? 1 : 2;
                if (count > limit)
                {
                    isWhole = false;
                    return line.ToString();
                }

                line.Append(due?.ToString()).Append(rune.ToString());
                (before, due) = (rune, null);
            }
        }

        isWhole = true;
        return line.ToString();
    }

    /// <summary>Symbols, and the two arrows that Unicode counts as mathematics: a family, a profession, a head that shakes.</summary>
    private static bool IsEmoji(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol || rune.Value is 0x2194 or 0x2195;

    /// <summary>A skin's tone or the variation selector may follow the symbol.</summary>
    private static bool EndsEmoji(Rune rune) => IsEmoji(rune) || rune.Value is 0xfe0f or (>= 0x1f3fb and <= 0x1f3ff);

    /// <summary>The fillers of Hangul (U+115F, U+1160, U+3164, U+FFA0) are letters and the empty Braille cell is a symbol, yet nothing is seen of them.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value is 0x115f or 0x1160 or 0x3164 or 0xffa0 or 0x2800
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
