using System.Globalization;

namespace DailyPapers.Reading.Pdf;

/// <summary>Derives the anchors that arXiv's page has for the same headings: <c>S4.SS2</c>, <c>A1</c>, <c>Sx1</c>.</summary>
internal sealed class SectionIds
{
    private static readonly string[] Steps = ["", ".SS", ".SSS", ".P", ".SP"];

    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private string section = "";
    private int unnumbered;
    private int below;

    public string Next(FoundHeading heading)
    {
        var id = heading.Line.Number.Length > 0 ? Numbered(heading.Line) : heading.Level > 1 && section.Length > 0 ? Below() : Unnumbered();
        while (!given.Add(id))
            id = Unnumbered();
        if (heading.Level == 1)
            (section, below) = (id, 0);
        return id;
    }

    private static string Numbered(HeadingLine line) =>
        (line.Kind == HeadingKind.Letter ? "A" : "S") + string.Concat(line.Path.Select((number, level) => Steps[Math.Min(level, Steps.Length - 1)] + number.ToString(CultureInfo.InvariantCulture)));

    private string Below() => string.Create(CultureInfo.InvariantCulture, $"{section}.SSx{++below}");

    private string Unnumbered() => string.Create(CultureInfo.InvariantCulture, $"Sx{++unnumbered}");
}
