using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Pdf;

/// <summary>Makes blocks of rows. What floats (captions, tables, footnotes) is put behind the paragraph that it stands in, so that a sentence stays whole.</summary>
internal sealed class SectionBuilder(LineJoiner joiner, PageMeasures measures)
{
    private readonly ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly List<TextBlock> floating = [];
    private readonly List<PdfRow> group = [];
    private Paragraph paragraph = new(measures);

    public void Add(PdfRow row)
    {
        if (group.Count > 0 && !IsSameGroup(group[^1], row))
            EndGroup();
        if (row.Role == RowRole.Prose)
            AddProse(row);
        else
            group.Add(row);
    }

    public ImmutableArray<TextBlock> Build()
    {
        EndGroup();
        EndParagraph();
        var built = blocks.ToImmutable();
        blocks.Clear();
        return built;
    }

    private void AddProse(PdfRow row)
    {
        if (!paragraph.GoesOnWith(row))
            EndParagraph();
        paragraph.Add(row);
    }

    private void EndParagraph()
    {
        if (!paragraph.IsEmpty)
            blocks.Add(new TextBlock(paragraph.IsItem ? BlockKind.Item : BlockKind.Paragraph, paragraph.Text(joiner)));
        blocks.AddRange(floating);
        floating.Clear();
        paragraph = new Paragraph(measures);
    }

    private static bool IsSameGroup(PdfRow last, PdfRow row) =>
        row.Role == last.Role && row.Page == last.Page && Math.Abs(row.ColumnLeft - last.ColumnLeft) < 2
        && !(row.Role is RowRole.FigureCaption or RowRole.TableCaption && Captions.IsStart(row))
        && !(row.Role == RowRole.Footnote && Footnotes.IsStart(row));

    private void EndGroup()
    {
        if (group.Count == 0)
            return;
        var role = group[0].Role;
        if (role == RowRole.Equation)
            EndParagraph();
        var block = new TextBlock(KindOf(role), role == RowRole.Table ? Table() : role == RowRole.Footnote ? Footnotes.WithoutMark(Joined()) : Joined());
        if (role == RowRole.Equation)
            blocks.Add(block);
        else
            floating.Add(block);
        group.Clear();
    }

    private string Joined() => group.Aggregate("", (text, row) => joiner.Join(text, row.Text));

    private string Table() => string.Join('\n', group.Select(row => string.Join(" | ", row.NarrowCells)));

    private static BlockKind KindOf(RowRole role) => role switch
    {
        RowRole.FigureCaption => BlockKind.FigureCaption,
        RowRole.TableCaption => BlockKind.TableCaption,
        RowRole.Table => BlockKind.Table,
        RowRole.Listing => BlockKind.Listing,
        RowRole.Equation => BlockKind.Equation,
        _ => BlockKind.Footnote,
    };
}
