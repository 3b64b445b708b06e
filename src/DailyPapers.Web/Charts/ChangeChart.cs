using System.Collections.Immutable;
using System.Xml.Linq;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web.Charts;

/// <summary>Changes of shares as bars to both sides of a line. Drawn for a phone's width.</summary>
internal static class ChangeChart
{
    private const double Width = 400;
    private const double Row = 26;
    private const double NameRoom = 140;
    private const double Zero = 240;
    private const double Reach = 80;

    /// <summary>In the font's size.</summary>
    private const double NameSizes = NameRoom / 13;

    /// <param name="id">Unique on the page.</param>
    /// <param name="changes">From above to below.</param>
    public static XElement Draw(string id, string title, string description, ImmutableArray<ShareChange> changes)
    {
        var most = changes.Select(change => Math.Abs((double)change.Change)).DefaultIfEmpty().Max() is var value and > 0 ? value : 1;
        var height = changes.Length * Row + 8;
        return Svg.Picture(id, title, description, Width, height,
            [Svg.Line(Zero, 0, Zero, height), .. changes.SelectMany((change, index) => RowOf(change, index * Row + 4, (double)change.Change / most * Reach))]);
    }

    private static IEnumerable<XElement> RowOf(ShareChange change, double y, double length)
    {
        yield return Svg.Text(0, y + 17, "start", TextWidth.Cut(change.Name, NameSizes));
        if (length != 0)
            yield return Svg.Bar(Math.Min(Zero, Zero + length), y + 4, Math.Abs(length), Row - 8, isStrong: length > 0);
        yield return Svg.Text(Width, y + 17, "end", WeekTexts.Points(change.Change));
    }
}
