using System.Globalization;
using System.Text;

namespace DailyPapers.Tests.Reading.Pdf;

/// <summary>Writes small PDFs for tests: lines of Helvetica at places counted in points from the upper left corner of a letter page.</summary>
internal sealed class TinyPdf
{
    private const int PageHeight = 792;

    /// <summary>Widths of Helvetica's letters a to z, then A to Z, in thousandths of the size (Adobe's metrics).</summary>
    private static readonly int[] Widths =
    [
        556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
        667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
    ];

    private readonly List<StringBuilder> pages = [];

    public void Page() => pages.Add(new StringBuilder());

    /// <param name="colour">Red, green, blue as PDF writes them.</param>
    public void Text(double x, double y, string text, double size = 10, bool isBold = false, string colour = "0 0 0", double spacing = 0) =>
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT {colour} rg /{(isBold ? "F2" : "F1")} {size} Tf {spacing:0.###} Tw {x:0.##} {PageHeight - y:0.##} Td ({Escaped(text)}) Tj ET\n");

    public void Stamp(string text) => pages[^1].Append(CultureInfo.InvariantCulture, $"BT 0.5 g /F1 20 Tf 0 1 -1 0 30 240 Tm ({Escaped(text)}) Tj ET\n");

    public void Box(double x, double y, double width, double height) => pages[^1].Append(CultureInfo.InvariantCulture, $"0 g {x} {PageHeight - y} {width} {height} re f\n");

    /// <summary>A justified paragraph; its words are broken only at the hyphens that stand in it as <c>~</c>.</summary>
    /// <returns>Where the next line would stand.</returns>
    public double Paragraph(double x, double y, double width, string text, double size = 10, double step = 12, double indent = 0)
    {
        var lines = Lines(text, width, size, indent);
        for (var i = 0; i < lines.Count; i++)
        {
            var (left, room) = i == 0 ? (x + indent, width - indent) : (x, width);
            var spaces = lines[i].Count(character => character == ' ');
            var isFull = i < lines.Count - 1 && spaces > 0;
            Text(left, y, lines[i], size, spacing: isFull ? (room - Width(lines[i], size)) / spaces : 0);
            y += step;
        }

        return y;
    }

    /// <summary>A justified paragraph that goes on at another place after some lines.</summary>
    /// <returns>Where the next line would stand there.</returns>
    public double Flow(double x, double y, int lines, double nextX, double nextY, double width, string text)
    {
        foreach (var (line, i) in Lines(text, width, 10, 0).Select((line, i) => (line, i)))
        {
            var spaces = line.Count(character => character == ' ');
            Text(i < lines ? x : nextX, i < lines ? y + (12 * i) : nextY + (12 * (i - lines)), line, spacing: Width(line, 10) > 0.8 * width ? (width - Width(line, 10)) / spaces : 0);
        }

        return nextY + (12 * (Lines(text, width, 10, 0).Count - lines));
    }

    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{5 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 {PageHeight}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
        }

        return Written(objects);
    }

    private static byte[] Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (item, i) in objects.Select((item, i) => (item, i)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{item}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static List<string> Lines(string text, double width, double size, double indent)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            foreach (var (part, isBroken) in Parts(word))
            {
                var room = lines.Count == 0 ? width - indent : width;
                var grown = line.Length == 0 ? part : line.EndsWith('~') ? line[..^1] + part : line + " " + part;
                if (line.Length > 0 && Width(grown + (isBroken ? "-" : ""), size) > room)
                {
                    lines.Add(line.EndsWith('~') ? line[..^1] + "-" : line);
                    grown = part;
                }

                line = isBroken ? grown + "~" : grown;
            }
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<(string Part, bool IsBroken)> Parts(string word)
    {
        var parts = word.Split('~');
        return parts.Select((part, i) => (part, i < parts.Length - 1));
    }

    private static double Width(string text, double size) => text.Sum(Width) * size / 1000;

    private static int Width(char character) => character switch
    {
        >= 'a' and <= 'z' => Widths[character - 'a'],
        >= 'A' and <= 'Z' => Widths[26 + character - 'A'],
        ' ' or '.' or ',' or ':' or '/' => 278,
        '-' or '(' or ')' => 333,
        _ => 556,
    };

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
