using System.Globalization;
using System.Text;

namespace DailyPapers.Simulation;

/// <summary>Writes a PDF of headings and paragraphs: one column, Helvetica, nothing compressed. Characters outside Latin-1 become question marks.</summary>
internal sealed class ToyPdf
{
    private const int Left = 60;
    private const int Top = 780;
    private const int Bottom = 60;
    private const int LineLength = 95;
    private const int TextSize = 10;

    private readonly List<StringBuilder> _pages = [new()];
    private int _y = Top;

    public void Heading(string text, int size)
    {
        _y -= size;
        foreach (var line in Lines(text, LineLength * TextSize / size))
            Print(line, "F2", size);
        _y -= 4;
    }

    public void Paragraph(string text)
    {
        foreach (var line in Lines(text, LineLength))
            Print(line, "F1", TextSize);
        _y -= 6;
    }

    public byte[] ToBytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {Number(_pages.Count)} /Kids [{string.Join(' ', _pages.Select((_, page) => $"{Number(5 + (2 * page))} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        foreach (var page in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {Number(objects.Count + 2)} 0 R >>");
            objects.Add($"<< /Length {Number(page.Length)} >>\nstream\n{page}\nendstream");
        }

        return Encoding.Latin1.GetBytes(Written(objects));
    }

    private static string Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (text, number) in objects.Select((text, index) => (text, index + 1)))
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{text}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:d10} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }

    private void Print(string line, string font, int size)
    {
        if (_y < Bottom)
        {
            _pages.Add(new StringBuilder());
            _y = Top;
        }

        var escaped = line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {Left} {_y} Td ({Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(escaped))}) Tj ET\n");
        _y -= size + 3;
    }

    private static IEnumerable<string> Lines(string text, int length)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length >= length)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
