namespace DailyPapers.Reading.Pdf;

/// <summary>A piece of text in one font and colour, as pdftohtml tells it.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Left">As shares of the page's width and height, all four: pdftohtml counts in pixels of its own.</param>
/// <param name="Top">See <paramref name="Left"/>.</param>
/// <param name="Right">See <paramref name="Left"/>.</param>
/// <param name="Bottom">See <paramref name="Left"/>.</param>
/// <param name="Text">Without marks.</param>
/// <param name="IsBold">By tag or by the font's name.</param>
/// <param name="IsInvisible">White or nearly so, or not larger than a point.</param>
internal sealed record PdfRun(int Page, double Left, double Top, double Right, double Bottom, string Text, bool IsBold, bool IsInvisible)
{
    public bool Covers(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
