using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Reads the answer of <c>pdftohtml -xml</c>. Whatever is malformed is passed over; nothing throws.</summary>
internal static partial class FontParser
{
    /// <summary>Of each of red, green and blue, from which on a colour is hardly to be told from paper.</summary>
    private const int Pale = 0xF0;

    /// <summary>In pdftohtml's pixels, 1.5 to a point.</summary>
    private const int Tiny = 2;

    private const int MostFonts = 20_000;

    public static ImmutableArray<PdfRun> Read(string answer, PdfLimits limits)
    {
        var runs = ImmutableArray.CreateBuilder<PdfRun>();
        var fonts = new Dictionary<string, (bool IsBold, bool IsInvisible)>(StringComparer.Ordinal);
        var (number, width, height) = (0, 0.0, 0.0);
        foreach (var line in answer.AsSpan().EnumerateLines())
        {
            if (line.IndexOf("<page ", StringComparison.Ordinal) is var start and >= 0)
                (number, width, height) = (number + 1, Markup.Number(line[start..], "width"), Markup.Number(line[start..], "height"));
            else if (line.TrimStart().StartsWith("<fontspec ", StringComparison.Ordinal) && fonts.Count < MostFonts)
                fonts[Markup.Value(line, "id").ToString()] = Font(line);
            else if (line.StartsWith("<text ", StringComparison.Ordinal) && width > 0 && height > 0 && runs.Count < limits.Pages * limits.WordsPerPage)
                AddTo(runs, line, number, width, height, fonts, limits);
        }

        return runs.ToImmutable();
    }

    private static (bool IsBold, bool IsInvisible) Font(ReadOnlySpan<char> tag) =>
        (BoldName().IsMatch(Markup.Value(tag, "family")), IsPale(Markup.Value(tag, "color")) || Markup.Number(tag, "size") <= Tiny);

    private static void AddTo(ImmutableArray<PdfRun>.Builder runs, ReadOnlySpan<char> line, int page, double width, double height, Dictionary<string, (bool IsBold, bool IsInvisible)> fonts, PdfLimits limits)
    {
        var end = line.IndexOf('>');
        if (end < 0)
            return;
        var (left, top) = (Markup.Number(line, "left"), Markup.Number(line, "top"));
        var (right, bottom) = (left + Markup.Number(line, "width"), top + Markup.Number(line, "height"));
        var font = fonts.GetValueOrDefault(Markup.Value(line, "font").ToString());
        var body = line[(end + 1)..];
        var isBold = font.IsBold || body.StartsWith("<b>", StringComparison.Ordinal);
        if (right >= left && bottom >= top)
            runs.Add(new PdfRun(page, left / width, top / height, right / width, bottom / height, Markup.Text(body, limits.WordLength * 4), isBold, font.IsInvisible));
    }

    private static bool IsPale(ReadOnlySpan<char> colour) =>
        colour.Length == 7 && colour[0] == '#'
        && int.TryParse(colour[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        && (value >> 16) >= Pale && ((value >> 8) & 0xFF) >= Pale && (value & 0xFF) >= Pale;

    [GeneratedRegex("bold|medi|black|TB$|heavy|CMBX|CMSSBX|LMRoman[0-9]{1,2}-B|SFBX|-Bd|TeX[A-Za-z]{1,12}-B", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex BoldName();
}
