using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>Finds the white strip between two columns.</summary>
internal static class Gutter
{
    /// <summary>Words that make a piece count as a line of text.</summary>
    private const int FewestWords = 4;

    private const int FewestLines = 6;

    /// <summary>Points; the strips are looked for one by one.</summary>
    private const int Step = 2;

    /// <summary>The middle of the strip in points; null where the page's text runs over its whole width.</summary>
    /// <param name="usual">The gutter of the paper, taken over where the page alone does not tell.</param>
    public static double? Of(PdfPage page, double? usual) => Find([page], FewestLines) ?? usual;

    /// <summary>The gutter of most pages; null for a paper of one column.</summary>
    public static double? Of(ImmutableArray<PdfPage> pages) => Find(pages, FewestLines);

    private static double? Find(ImmutableArray<PdfPage> pages, int fewest)
    {
        if (pages.IsEmpty)
            return null;
        var width = pages[0].Width;
        var lines = pages.SelectMany(page => page.Lines).Where(line => line.Length >= FewestWords).Select(line => (Left: line.Min(word => word.Left), Right: line.Max(word => word.Right))).ToList();
        var best = Enumerable.Range(0, Math.Max(1, (int)(0.3 * width / Step)))
            .Select(i => Count(lines, (0.35 * width) + (i * Step)))
            .GroupBy(strip => strip.Crossing)
            .MinBy(group => group.Key)!
            .ToList();
        var (x, left, right, crossing) = best[best.Count / 2];
        return left >= fewest && right >= fewest && left + right > crossing && Math.Min(left, right) * 6 > Math.Max(left, right) ? x : null;
    }

    private static (double X, int Left, int Right, int Crossing) Count(List<(double Left, double Right)> lines, double x)
    {
        var (left, right) = (lines.Count(line => line.Right <= x), lines.Count(line => line.Left >= x));
        return (x, left, right, lines.Count - left - right);
    }
}
