using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>One line of a column as a reader sees it. What it is part of is found out step by step, so <see cref="Role"/> can be set.</summary>
internal sealed class PdfRow
{
    /// <summary>In heights: a gap between words that no justified line has.</summary>
    private const double CellGap = 1.5;

    /// <summary>In heights: enough where a table is known to be.</summary>
    private const double NarrowCellGap = 0.75;

    public PdfRow(int page, double columnLeft, double columnRight, IEnumerable<PdfWord> words)
    {
        (Page, ColumnLeft, ColumnRight) = (page, columnLeft, columnRight);
        Words = [.. words.OrderBy(word => word.Left)];
        (Left, Right) = (Words[0].Left, Words.Max(word => word.Right));
        Height = Typical(Words);
        (Top, Bottom) = Extent(Words, Height);
        IsBold = Words.Where(word => word.IsBold).Sum(word => word.Text.Length) * 2 > Words.Sum(word => word.Text.Length);
        Cells = RowText.Cells(Words, Top, Bottom, CellGap * Height);
        Text = string.Join(' ', Cells);
        WordCount = Text.Split(' ').Count(word => word.Count(char.IsLetter) >= 2);
    }

    public int Page { get; }

    public double ColumnLeft { get; }

    public double ColumnRight { get; }

    public ImmutableArray<PdfWord> Words { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Of most of its letters.</summary>
    public double Height { get; }

    public bool IsBold { get; }

    public ImmutableArray<string> Cells { get; }

    /// <summary>As the row of a table.</summary>
    public ImmutableArray<string> NarrowCells => RowText.Cells(Words, Top, Bottom, NarrowCellGap * Height);

    public string Text { get; }

    /// <summary>Words of two letters and more.</summary>
    public int WordCount { get; }

    public RowRole Role { get; set; }

    /// <summary>Runs like a sentence: words side by side, most of them letters.</summary>
    public bool IsProse => WordCount >= 4 && Cells.Length <= 2 && Text.Length >= 20 && Text.Count(char.IsLetter) >= 0.6 * Text.Length && (Cells.Length == 1 || Cells[0].Length > 20);

    public bool EndsShort => Right < ColumnRight - (3 * Height);

    public bool EndsSentence => Text.TrimEnd('”', '"', '’', ')', ']') is { Length: > 0 } text && text[^1] is '.' or '?' or '!' or ':';

    /// <summary>Heights differ a little by font, so "as large" has room.</summary>
    public bool IsAsHighAs(double height) => Math.Abs(Height - height) <= 0.06 * Math.Max(Height, height);

    private static double Typical(ImmutableArray<PdfWord> words)
    {
        var (half, sum) = (words.Sum(word => word.Text.Length) / 2.0, 0);
        foreach (var word in words.OrderBy(word => word.Height))
        {
            sum += word.Text.Length;
            if (sum >= half)
                return Math.Max(word.Height, 0.5);
        }

        return 0.5;
    }

    /// <summary>An index or a large bracket doesn't move the line.</summary>
    private static (double Top, double Bottom) Extent(ImmutableArray<PdfWord> words, double height)
    {
        var usual = words.Where(word => Math.Abs(word.Height - height) <= 0.06 * height).DefaultIfEmpty(words[0]).ToList();
        return (usual.Average(word => word.Top), usual.Average(word => word.Bottom));
    }
}
