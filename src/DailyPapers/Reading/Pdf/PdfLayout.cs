using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Pdf;

/// <summary>Makes a document of the words of a PDF and their places. Pure; nothing in a PDF makes it throw.</summary>
internal static class PdfLayout
{
    public static Document Read(PdfContent content, PaperId id)
    {
        if (content.Pages.IsEmpty)
            return new Document();
        var version = PageFurniture.Version(content.Pages[0]);
        var (visible, hidden) = HiddenText.Part(content.Pages, content.Fonts);
        var pages = PageFurniture.Without(visible);
        var gutter = Gutter.Of(pages);
        var columns = pages.SelectMany(page => ReadingOrder.Columns(page, Gutter.Of(page, gutter))).ToImmutableArray();
        var (title, builder) = Build(columns);
        var sections = builder.Build();
        return new Document
        {
            Title = title,
            Abstract = builder.Abstract,
            Version = version,
            Sections = sections,
            Pages = content.PageCount,
            Links = LinkFinder.In(sections.SelectMany(section => section.Blocks.Select(block => block.Text)).Prepend(builder.Abstract)),
            Figure = Figure(builder, id, version),
            Hidden = [.. hidden.Select(text => (builder.SectionAt(text.Page, text.Top), text.Text))],
        };
    }

    private static (string Title, DocumentBuilder Builder) Build(ImmutableArray<ImmutableArray<PdfRow>> columns)
    {
        var measures = PageMeasures.Of(columns);
        var rows = columns.SelectMany(column => column).ToList();
        ContentsList.Drop(rows);
        var title = TitleLine.Take(rows, measures);
        foreach (var column in columns)
        {
            new Floats(column, measures).Mark();
            Footnotes.Mark(column, measures);
        }

        var headings = new Headings(rows, measures).Find();
        foreach (var column in columns)
            Prose.Mark(column, measures);
        if (title.Length > 0)
            DropFront(rows, measures);
        var builder = new DocumentBuilder(new LineJoiner(rows), measures, title.Length > 0);
        foreach (var row in rows)
            builder.Add(row, headings.GetValueOrDefault(row));
        return (title, builder);
    }

    /// <summary>In a paper of two columns half of the authors stand above the right one.</summary>
    private static void DropFront(List<PdfRow> rows, PageMeasures measures)
    {
        if (rows.Find(row => row is { Page: 1, Role: RowRole.Heading }) is not { } first)
            return;
        foreach (var row in rows.Where(row => row is { Page: 1, Role: RowRole.Prose or RowRole.Equation } && row.Top < first.Top - (0.9 * measures.Step)))
            row.Role = RowRole.Dropped;
    }

    /// <summary>A PDF has no address for a figure alone: the page it stands on is the nearest.</summary>
    private static PaperFigure? Figure(DocumentBuilder builder, PaperId id, string? version)
    {
        if (builder.Figure is not { } figure)
            return null;
        return new PaperFigure(figure.Caption, string.Create(CultureInfo.InvariantCulture, $"https://arxiv.org/pdf/{id}{version}#page={figure.Page}"));
    }
}
