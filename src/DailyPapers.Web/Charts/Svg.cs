using System.Globalization;
using System.Xml.Linq;

namespace DailyPapers.Web.Charts;

/// <summary>Elements of a picture. Colours come from the page through <c>currentColor</c>, so that it is readable in the dark.</summary>
internal static class Svg
{
    /// <summary>A picture for the page itself, read aloud by its title and description.</summary>
    /// <param name="id">Unique on the page.</param>
    public static XElement Picture(string id, string title, string description, double width, double height, params IEnumerable<XElement> content) => new("svg",
        new XAttribute("class", "chart"), new XAttribute("role", "img"), new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
        new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"), new XAttribute("width", "100%"),
        new XAttribute("fill", "currentColor"), new XAttribute("font-size", "13"),
        new XElement("title", new XAttribute("id", id + "-title"), title),
        new XElement("desc", new XAttribute("id", id + "-desc"), description),
        content);

    public static XElement Bar(double x, double y, double width, double height, bool isStrong) => new("rect",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
        isStrong ? null : new XAttribute("fill-opacity", "0.4"));

    public static XElement Line(double x1, double y1, double x2, double y2) => new("line",
        new XAttribute("x1", Number(x1)), new XAttribute("y1", Number(y1)), new XAttribute("x2", Number(x2)), new XAttribute("y2", Number(y2)),
        new XAttribute("stroke", "currentColor"), new XAttribute("stroke-opacity", "0.35"));

    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public static XElement Text(double x, double y, string anchor, string text) => new("text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("text-anchor", anchor), text);

    /// <summary>For the page: all text in it is escaped.</summary>
    public static string Markup(XElement picture) => picture.ToString(SaveOptions.DisableFormatting);

    public static string Number(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
