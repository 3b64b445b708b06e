using System.Globalization;
using System.Text;

namespace DailyPapers.Publishing;

/// <summary>Text as a reader can see it: one line, no invisible characters.</summary>
public static class VisibleText
{
    /// <summary>Outside the day's data a title ends here, in characters.</summary>
    public const int TitleLength = 500;

    /// <summary>
    /// Folds every run of white space to one space and drops control and format characters (right-to-left marks, zero-width
    /// characters, tags): they can make a line read differently from what it says. Half surrogates become U+FFFD.
    /// </summary>
    public static string Of(string? text)
    {
        var line = new StringBuilder();
        var spaceIsDue = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                spaceIsDue = true;
            else if (!IsInvisible(rune))
            {
                if (spaceIsDue && line.Length > 0)
                    line.Append(' ');
                spaceIsDue = false;
                line.Append(rune.ToString());
            }
        }

        return line.ToString();
    }

    /// <summary>The first characters of the plain text, with an ellipsis where something was left out.</summary>
    public static string Cut(string? text, int length)
    {
        var plain = Of(text);
        if (plain.Length <= length)
            return plain;
        // Characters outside the basic plane are counted once and never halved.
        var end = 0;
        foreach (var rune in plain.EnumerateRunes())
        {
            if (length-- <= 1)
                return end + rune.Utf16SequenceLength == plain.Length ? plain : plain[..end].TrimEnd() + "…";
            end += rune.Utf16SequenceLength;
        }

        return plain;
    }

    /// <summary>A title as it stands outside the day's data.</summary>
    public static string Title(string? text) => Cut(text, TitleLength);

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
