using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Pdf;

/// <summary>Puts rows and headings together to abstract and sections, and leaves out what no reader of a summary needs: authors, formalities, references.</summary>
internal sealed class DocumentBuilder(LineJoiner joiner, PageMeasures measures, bool hasTitle)
{
    private readonly ImmutableArray<TextSection>.Builder sections = ImmutableArray.CreateBuilder<TextSection>();
    private readonly List<(int Page, double Top, string Section)> places = [];
    private readonly SectionIds ids = new();
    private SectionBuilder builder = new(joiner, measures);
    private FoundHeading? heading;
    private Part part = hasTitle ? Part.Front : Part.Section;
    private string id = "";
    private (int Page, string Caption)? figure;
    private bool isFigureOver;

    /// <summary>What the rows that are added belong to.</summary>
    private enum Part
    {
        Front,
        Abstract,
        Section,
        Skipped,
    }

    public string Abstract { get; private set; } = "";

    /// <summary>The first one: a paper shows there what it is about. It may stand above the abstract.</summary>
    public (int Page, string Caption)? Figure => figure;

    public void Add(PdfRow row, FoundHeading? found)
    {
        if (found is not null)
            Begin(row, found);
        else if (row.Role is not (RowRole.Dropped or RowRole.Open or RowRole.Heading))
            AddText(row);
    }

    public ImmutableArray<TextSection> Build()
    {
        End();
        // A heading without text of its own is kept only where others count on it ("3 Method" above "3.1 Data").
        return [.. sections.Where((section, i) => section.Blocks.Length > 0 || (i + 1 < sections.Count && sections[i + 1].Level > section.Level))];
    }

    /// <summary>The section that a place on a page belongs to.</summary>
    public string SectionAt(int page, double top) => places.LastOrDefault(place => place.Page < page || (place.Page == page && place.Top <= top)).Section ?? "";

    private void AddText(PdfRow row)
    {
        TakeFigure(row);
        if (part is Part.Front or Part.Skipped)
            return;
        if (part == Part.Section || row.Role == RowRole.Prose)
            builder.Add(row);
    }

    private void TakeFigure(PdfRow row)
    {
        var isCaption = row.Role == RowRole.FigureCaption;
        isFigureOver |= figure is not null && (!isCaption || Captions.IsStart(row));
        if (isCaption && !isFigureOver)
            figure = (figure?.Page ?? row.Page, joiner.Join(figure?.Caption ?? "", row.Text));
    }

    private void Begin(PdfRow row, FoundHeading found)
    {
        End();
        heading = found;
        part = PartOf(found.Line.Title);
        id = part == Part.Section ? ids.Next(found) : id;
        places.Add((row.Page, row.Top, part == Part.Section ? id : ""));
        if (part == Part.Abstract && found.Line.Rest.Length > 0)
            Abstract = found.Line.Rest;
    }

    private static Part PartOf(string title) =>
        UsualHeadings.IsAbstract(title) ? Part.Abstract : UsualHeadings.IsReferences(title) || UsualHeadings.IsFormality(title) ? Part.Skipped : Part.Section;

    private void End()
    {
        var blocks = builder.Build();
        builder = new SectionBuilder(joiner, measures);
        if (part == Part.Abstract)
            Abstract = blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Item).Aggregate(Abstract, (text, block) => joiner.Join(text, block.Text));
        else if (part == Part.Section && (heading is not null || blocks.Length > 0))
            sections.Add(new TextSection(id, heading?.Line.Number ?? "", heading?.Line.Title ?? "", heading?.Level ?? 1, blocks));
    }
}
