namespace DailyPapers.Reading.Pdf;

/// <summary>A word and its box, in points from the page's upper left corner.</summary>
internal sealed record PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>Known from pdftohtml alone.</summary>
    public bool IsBold { get; init; }

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    /// <summary>Written upwards or downwards: the stamp in arXiv's margin, the label of an axis.</summary>
    public bool IsSideways => Text.Length >= 3 && Height > 1.5 * (Right - Left);
}
