using System.Globalization;
using System.Text;

namespace DailyPapers.Web.Charts;

/// <summary>
/// How wide text is, for pictures that nobody lays out for us. Widths are those of the widest of the usual Korean fonts (Pretendard, Noto Sans CJK, Nanum
/// Gothic, bold), so that a line may end early but never runs out of its place.
/// </summary>
internal static class TextWidth
{
    private const double Wide = 1.0;

    /// <summary>Of the printable ASCII characters from the blank on, in hundredths of the font's size.</summary>
    private static readonly int[] Ascii =
    [
        32, 38, 48, 66, 64, 96, 78, 28, 42, 42, 56, 64, 34, 46, 34, 46, // blank to slash
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 64, 64, 64, 56, // digits to question mark
        100, 76, 72, 76, 78, 68, 64, 80, 80, 36, 60, 74, 62, 96, 82, 84, // @ to O
        70, 84, 74, 70, 68, 80, 74, 104, 74, 72, 70, 42, 60, 42, 60, 58, // P to underscore
        42, 64, 66, 60, 66, 62, 42, 66, 66, 32, 34, 62, 34, 98, 66, 66, // ` to o
        66, 66, 46, 58, 44, 66, 62, 88, 62, 62, 58, 46, 34, 46, 64, // p to tilde
    ];

    /// <summary>In the font's size.</summary>
    public static double Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The beginning that fits, with an ellipsis where something was left out.</summary>
    /// <param name="text">In one line.</param>
    /// <param name="room">In the font's size.</param>
    public static string Cut(string text, double room)
    {
        if (Of(text) <= room)
            return text;
        var (cut, used) = (new StringBuilder(), Wide);
        foreach (var element in Elements(text))
        {
            used += Of(element);
            if (used > room)
                break;
            cut.Append(element);
        }

        return cut.ToString().TrimEnd() + "…";
    }

    /// <summary>Breaks at blanks, and within a word that is wider than a line. What is left behind the last line is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double room, int most)
    {
        var (lines, rest) = (new List<string>(), text.Trim());
        while (rest.Length > 0 && lines.Count < most - 1 && Of(rest) > room)
        {
            var end = Break(rest, room);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        if (rest.Length > 0)
            lines.Add(Cut(rest, room));
        return lines;
    }

    private static int Break(string text, double room)
    {
        var (used, at, blank) = (0.0, 0, 0);
        foreach (var element in Elements(text))
        {
            used += Of(element);
            if (used > room)
                break;
            at += element.Length;
            if (element == " ")
                blank = at;
        }

        // Not one character fits: then one stands there all the same, else there would be no end.
        return blank > 0 ? blank : Math.Max(at, StringInfo.GetNextTextElementLength(text));
    }

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
            yield return elements.GetTextElement();
    }

    private static double Of(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~')
            return Ascii[rune.Value - ' '] / 100.0;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        // Ligatures of Arabic and the widest emoji are wider than a square.
        return rune.Value is >= 0x1F000 or >= 0xFB50 and <= 0xFDFF ? 1.4 : rune.Value is >= 0xA0 and < 0x250 ? 0.9 : rune.Value == 0xB7 ? 0.4 : Wide;
    }
}
