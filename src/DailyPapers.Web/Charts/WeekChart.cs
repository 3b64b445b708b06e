using System.Collections.Immutable;
using System.Xml.Linq;

namespace DailyPapers.Web.Charts;

/// <summary>A number a week as bars, the newest on the right. Drawn for a phone's width.</summary>
internal static class WeekChart
{
    private const double Width = 400;
    private const double Height = 150;
    private const double Top = 22;
    private const double Floor = Height - 24;
    private const double WidestStep = 40;

    /// <param name="id">Unique on the page.</param>
    /// <param name="bars">Oldest first; null where there is no number, which is no zero.</param>
    /// <param name="show">A number in a reader's words.</param>
    public static XElement Draw(string id, string title, string description, ImmutableArray<(string Label, decimal? Value)> bars, Func<decimal, string> show)
    {
        var step = Math.Min(WidestStep, Width / Math.Max(1, bars.Length));
        var most = bars.Max(bar => bar.Value) is { } value && value > 0 ? (double)value : 1;
        return Svg.Picture(id, title, description, Width, Height,
        [
            Svg.Line(0, Floor, Width, Floor),
            .. bars.SelectMany((bar, index) => Bar(bar.Value, index * step, step, most, index == bars.Length - 1)),
            .. Values(bars, step, most, show),
            .. Labels(bars, step),
        ]);
    }

    private static IEnumerable<XElement> Bar(decimal? value, double x, double step, double most, bool isNewest)
    {
        if (value is { } number and > 0)
            yield return Svg.Bar(x + step * 0.15, Y((double)number, most), step * 0.7, Floor - Y((double)number, most), isNewest);
    }

    /// <summary>Of the highest and of the newest bar: the table has all.</summary>
    private static IEnumerable<XElement> Values(ImmutableArray<(string Label, decimal? Value)> bars, double step, double most, Func<decimal, string> show)
    {
        var newest = bars.Length - 1;
        var highest = Enumerable.Range(0, bars.Length).LastOrDefault(index => bars[index].Value is { } value && value == bars.Max(bar => bar.Value), newest);
        // Two numbers side by side would run into each other.
        var shown = newest - highest > 3 ? new[] { highest, newest } : [newest];
        foreach (var index in shown.Where(index => index >= 0))
        {
            if (bars[index].Value is { } value)
                yield return At(index, bars.Length, step, Y((double)value, most) - 5, show(value));
        }
    }

    private static IEnumerable<XElement> Labels(ImmutableArray<(string Label, decimal? Value)> bars, double step)
    {
        if (bars.IsEmpty)
            yield break;
        if (bars.Length * step >= 150)
            yield return At(0, bars.Length, step, Height - 6, bars[0].Label);
        yield return At(bars.Length - 1, bars.Length, step, Height - 6, bars[^1].Label);
    }

    /// <summary>Text at the edges stays within.</summary>
    private static XElement At(int index, int count, double step, double y, string text)
    {
        if ((index + 0.5) * step < 40)
            return Svg.Text(0, y, "start", text);
        return index == count - 1 ? Svg.Text(Math.Max((index + 1) * step, 60), y, "end", text) : Svg.Text((index + 0.5) * step, y, "middle", text);
    }

    private static double Y(double value, double most) => Floor - value / most * (Floor - Top);
}
