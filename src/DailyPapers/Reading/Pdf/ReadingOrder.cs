using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>
/// Brings the lines of a page into the order in which they are read: what runs over both columns (title, wide figures and
/// tables) parts the page into bands; in each band the left column comes before the right one.
/// </summary>
internal static class ReadingOrder
{
    private const double Edge = 2;

    public static ImmutableArray<ImmutableArray<PdfRow>> Columns(PdfPage page, double? gutter)
    {
        if (gutter is not { } x)
            return page.Lines.IsEmpty ? [] : [Column(page, page.Lines)];
        var pieces = page.Lines.SelectMany(line => Split(line, x)).ToList();
        var wide = pieces.Where(piece => IsWide(piece, x)).ToList();
        var narrow = pieces.Where(piece => !IsWide(piece, x)).ToList();
        var (left, right) = (Column(page, narrow.Where(piece => Last(piece) <= x + Edge)), Column(page, narrow.Where(piece => Last(piece) > x + Edge)));
        return Merge(page, WideZones.Of(Column(page, wide), [.. left, .. right]), left, right);
    }

    private static ImmutableArray<ImmutableArray<PdfRow>> Merge(PdfPage page, List<(double Top, double Bottom, List<PdfRow> Rows)> zones, ImmutableArray<PdfRow> left, ImmutableArray<PdfRow> right)
    {
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<PdfRow>>();
        var above = double.NegativeInfinity;
        foreach (var (top, bottom, rows) in zones.Append((Top: double.PositiveInfinity, Bottom: double.PositiveInfinity, Rows: [])))
        {
            foreach (var column in (ImmutableArray<PdfRow>[])[left, right])
                columns.Add([.. column.Where(row => Middle(row) > above && Middle(row) <= top)]);
            if (rows.Count > 0)
                columns.Add(Column(page, rows.Concat(left.Concat(right).Where(row => Middle(row) > Math.Max(top, above) && Middle(row) <= bottom)).Select(row => row.Words)));
            above = bottom;
        }

        return [.. columns.Where(column => column.Length > 0)];
    }

    /// <summary>Poppler takes two columns for one line where they come close.</summary>
    private static IEnumerable<ImmutableArray<PdfWord>> Split(ImmutableArray<PdfWord> line, double x)
    {
        var sorted = line.Sort((first, second) => first.Left.CompareTo(second.Left));
        var at = 1;
        while (at < sorted.Length && !(sorted[at - 1].Right <= x + Edge && sorted[at].Left >= x - Edge))
            at++;
        return at < sorted.Length && sorted[at].Left - sorted[at - 1].Right > 0.8 * sorted[at].Height ? [sorted[..at], sorted[at..]] : [sorted];
    }

    private static bool IsWide(ImmutableArray<PdfWord> piece, double x) => piece[0].Left < x - Edge && Last(piece) > x + Edge;

    private static double Last(ImmutableArray<PdfWord> piece) => piece.Max(word => word.Right);

    private static double Middle(PdfRow row) => (row.Top + row.Bottom) / 2;

    private static ImmutableArray<PdfRow> Column(PdfPage page, IEnumerable<ImmutableArray<PdfWord>> pieces)
    {
        var all = pieces.ToList();
        if (all.Count == 0)
            return [];
        // The edge is where most long lines begin and end: a hanging mark or a long formula must not widen the column.
        var lines = all.Where(piece => piece.Length >= 4).DefaultIfEmpty(all[0]).ToList();
        var left = Common(lines.Select(piece => piece.Min(word => word.Left)));
        var right = Common(lines.Select(Last));
        return [.. Rows.Of(page.Number, left, right, all)];
    }

    private static double Common(IEnumerable<double> places) =>
        places.CountBy(place => Math.Round(place)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
}
