using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>Puts pieces of lines that stand on one level into one row.</summary>
internal static class Rows
{
    /// <summary>How many rows back a piece may belong to: fractions and indices come out of order, but not from far.</summary>
    private const int LookBack = 6;

    /// <param name="pieces">Of one column.</param>
    public static List<PdfRow> Of(int page, double left, double right, IEnumerable<ImmutableArray<PdfWord>> pieces)
    {
        var rows = new List<(double Top, double Bottom, List<PdfWord> Words)>();
        foreach (var piece in pieces.OrderBy(Middle))
        {
            var (top, bottom) = (piece.Min(word => word.Top), piece.Max(word => word.Bottom));
            var at = rows.Count - 1;
            while (at >= 0 && at >= rows.Count - LookBack && !IsOnOneLevel(rows[at], top, bottom, piece))
                at--;
            if (at >= 0 && at >= rows.Count - LookBack)
                rows[at].Words.AddRange(piece);
            else
                rows.Add((top, bottom, [.. piece]));
        }

        return [.. rows.Select(row => new PdfRow(page, left, right, row.Words))];
    }

    public static double Middle(ImmutableArray<PdfWord> piece) => piece.Average(word => word.MiddleY);

    /// <summary>Half of the lower one lies beside the other, and they do not lie on top of each other (text drawn twice).</summary>
    private static bool IsOnOneLevel((double Top, double Bottom, List<PdfWord> Words) row, double top, double bottom, ImmutableArray<PdfWord> piece)
    {
        var shared = Math.Min(row.Bottom, bottom) - Math.Max(row.Top, top);
        return shared > 0.5 * Math.Min(row.Bottom - row.Top, bottom - top)
            && (piece[0].Left >= row.Words[^1].Right - 2 || piece[^1].Right <= row.Words[0].Left + 2 || row.Words.Count < 200);
    }
}
