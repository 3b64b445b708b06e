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
    public static string Of(string? text) => Line(text, int.MaxValue, out _);

    /// <summary>The first characters of the plain text, the last of them an ellipsis where something was left out.</summary>
    public static string Cut(string? text, int length)
    {
        var line = Line(text, length, out var isWhole);
        return isWhole ? line : line[..^(char.IsLowSurrogate(line[^1]) ? 2 : 1)].TrimEnd() + "…";
    }

    /// <summary>Stops at the limit: a title of 100,000 characters is asked for many times.</summary>
    private static string Line(string? text, int limit, out bool isWhole)
    {
        var line = new StringBuilder();
        var count = 0;
        var spaceIsDue = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                spaceIsDue = count > 0;
            else if (!IsInvisible(rune))
            {
                count += spaceIsDue ? 2 : 1;
                if (count > limit)
                {
                    isWhole = false;
                    return line.ToString();
                }

                if (spaceIsDue)
                    line.Append(' ');
                spaceIsDue = false;
                line.Append(rune.ToString());
            }
        }

        isWhole = true;
        return line.ToString();
    }

    /// <summary>A title as it stands outside the day's data.</summary>
    public static string Title(string? text) => Cut(text, TitleLength);

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
