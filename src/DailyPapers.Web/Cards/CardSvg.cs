using System.Globalization;
using System.Xml.Linq;
using DailyPapers.Web.Charts;
using DailyPapers.Web.Feeds;

namespace DailyPapers.Web.Cards;

/// <summary>A card for other sites' previews: a quiet front page of 1200 by 630. Lines are broken here, since SVG breaks none.</summary>
internal static class CardSvg
{
    private const double Width = 1200;
    private const double Height = 630;
    private const double Margin = 80;
    private const double Room = Width - 2 * Margin;
    private const double HeadlineSize = 60;
    private const double HeadlineStep = 82;
    private const int MostLines = 4;
    private const double SmallSize = 28;
    private const double ListSize = 38;
    private const string Ink = "#1B1D1F";
    private const string Secondary = "#5A5F66";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="digest">Its name.</param>
    /// <param name="corner">At the top on the right: the date.</param>
    /// <param name="headline">In at most four lines.</param>
    /// <param name="foot">One line below.</param>
    public static string Paper(string digest, string corner, string headline, string foot)
    {
        var lines = TextWidth.Lines(headline, Room / HeadlineSize, MostLines);
        return Frame(digest, corner, [.. lines.Select((line, index) => Text(Margin, 226 + index * HeadlineStep, "start", HeadlineSize, Ink, "bold", line)), Foot(foot)]);
    }

    /// <param name="title">In one line.</param>
    /// <param name="headlines">Those of the first papers.</param>
    public static string Day(string digest, string corner, string title, IReadOnlyList<string> headlines, string foot) => Frame(digest, corner,
    [
        Text(Margin, 226, "start", HeadlineSize, Ink, "bold", TextWidth.Cut(title, Room / HeadlineSize)),
        .. headlines.Take(3).Select((line, index) => Text(Margin, 316 + index * 72, "start", ListSize, Ink, "normal", TextWidth.Cut(line, Room / ListSize))),
        Foot(foot),
    ]);

    private static string Frame(string digest, string corner, XElement[] content)
    {
        var cornerRoom = TextWidth.Of(corner) * SmallSize;
        return new XElement(Svg + "svg",
            new XAttribute("width", "1200"), new XAttribute("height", "630"), new XAttribute("viewBox", "0 0 1200 630"),
            // Quotation marks belong to CSS, and a name of one word needs none.
            new XAttribute("font-family", "Pretendard, 'Noto Sans CJK KR', 'Noto Sans KR', NanumGothic, NanumBarunGothic, sans-serif"),
            new XElement(Svg + "rect", new XAttribute("width", "1200"), new XAttribute("height", "630"), new XAttribute("fill", "#FBFAF7")),
            Text(Margin, 92, "start", SmallSize, Ink, "bold", TextWidth.Cut(digest, (Room - cornerRoom) / SmallSize - 1)),
            Text(Width - Margin, 92, "end", SmallSize, Secondary, "normal", corner),
            Line(124), content, Line(Height - 104)).ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Foot(string text) => Text(Margin, Height - 56, "start", SmallSize, Secondary, "normal", TextWidth.Cut(text, Room / SmallSize));

    private static XElement Line(double y) => new(Svg + "rect",
        new XAttribute("x", Number(Margin)), new XAttribute("y", Number(y)), new XAttribute("width", Number(Room)), new XAttribute("height", "1"),
        new XAttribute("fill", Ink), new XAttribute("fill-opacity", "0.25"));

    private static XElement Text(double x, double y, string anchor, double size, string colour, string weight, string text) => new(Svg + "text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("text-anchor", anchor),
        new XAttribute("font-size", Number(size)), new XAttribute("font-weight", weight), new XAttribute("fill", colour), FeedXml.Text(text));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
