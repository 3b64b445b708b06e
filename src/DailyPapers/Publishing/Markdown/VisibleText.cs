using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Text as a reader sees it, and as it was checked: <see cref="PlainText"/> decides what that is.</summary>
public static class VisibleText
{
    /// <summary>Outside the day's data a title ends here, in characters.</summary>
    public const int TitleLength = 500;

    private const char Joiner = '\u200d';

    /// <summary>One line without invisible characters; empty for null.</summary>
    public static string Of(string? text) => PlainText.Line(text ?? "");

    /// <summary>The first characters of the plain text, the last of them an ellipsis where something was left out.</summary>
    public static string Cut(string? text, int length)
    {
        // A title of 100,000 characters is asked for many times, and its beginning is nearly always enough.
        var isLong = text?.Length > 8 * length;
        var line = Of(isLong ? text![..(8 * length)] : text);
        if (isLong && line.Length <= 2 * length)
            line = Of(text);
        var (end, last) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (length-- == 0)
                return line[..last].TrimEnd(' ', Joiner) + "…";
            (last, end) = (end, end + rune.Utf16SequenceLength);
        }

        return line;
    }

    /// <summary>A title as it stands outside the day's data.</summary>
    public static string Title(string? text) => Cut(text, TitleLength);
}
