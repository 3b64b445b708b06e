using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>The strips of a page of two columns that run over both.</summary>
internal static class WideZones
{
    /// <param name="wide">Rows over both columns.</param>
    /// <param name="narrow">Rows of either column.</param>
    public static List<(double Top, double Bottom, List<PdfRow> Rows)> Of(ImmutableArray<PdfRow> wide, ImmutableArray<PdfRow> narrow)
    {
        var text = narrow.Where(row => row.IsProse || HeadingLine.IsNumbered(row)).OrderBy(row => row.Top).ToList();
        var zones = new List<(double Top, double Bottom, List<PdfRow> Rows)>();
        foreach (var row in wide.OrderBy(row => row.Top))
        {
            if (zones.Count > 0 && !text.Exists(line => line.Top >= zones[^1].Bottom - 1 && line.Bottom <= row.Top + 1))
                zones[^1] = (zones[^1].Top, Math.Max(zones[^1].Bottom, row.Bottom), [.. zones[^1].Rows, row]);
            else
                zones.Add((row.Top, row.Bottom, [row]));
        }

        return [.. zones.Select(zone => WithLastLine(zone, narrow)).Select(zone => zone.Rows.Exists(Captions.IsStart) ? Stretched(zone, text) : zone)];
    }

    /// <summary>The last line of a wide paragraph may be short, and so look like a line of the left column.</summary>
    private static (double Top, double Bottom, List<PdfRow> Rows) WithLastLine((double Top, double Bottom, List<PdfRow> Rows) zone, ImmutableArray<PdfRow> narrow)
    {
        var last = zone.Rows[^1];
        var next = narrow.Where(row => row.Top > last.Top + 1 && row.Top - last.Top < 1.4 * last.Height && row.IsAsHighAs(last.Height)).ToList();
        return next is [var row] && (Math.Abs(row.Left - last.Left) < 3 || Math.Abs(row.Left + row.Right - last.Left - last.Right) < 6) ? (zone.Top, Math.Max(zone.Bottom, row.Bottom), zone.Rows) : zone;
    }

    /// <summary>A wide caption stands beside its figure or table, whose short pieces would else be strewn into the columns.</summary>
    private static (double Top, double Bottom, List<PdfRow> Rows) Stretched((double Top, double Bottom, List<PdfRow> Rows) zone, List<PdfRow> text)
    {
        var above = text.Where(row => row.Bottom <= zone.Top + 1).Select(row => row.Bottom).DefaultIfEmpty(double.NegativeInfinity).Max();
        var below = Captions.RoleOf(zone.Rows[0].Text) != RowRole.TableCaption ? zone.Bottom : text.Where(row => row.Top >= zone.Bottom - 1).Select(row => row.Top).DefaultIfEmpty(double.PositiveInfinity).Min();
        return (above, below, zone.Rows);
    }
}
