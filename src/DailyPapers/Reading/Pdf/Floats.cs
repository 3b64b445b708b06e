using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>Marks captions and what belongs to them in one column: rows of tables, lines of algorithms, the labels inside figures.</summary>
internal sealed class Floats(ImmutableArray<PdfRow> column, PageMeasures measures)
{
    private const int LongestListing = 80;

    public void Mark()
    {
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i].Role == RowRole.Open && Captions.RoleOf(column[i].Text) is var role and not RowRole.Open && BeginsBlock(i))
                Mark(i, role);
        }
    }

    private void Mark(int start, RowRole role)
    {
        var end = CaptionEnd(start);
        Set(start, end, role);
        if (role == RowRole.FigureCaption)
            Set(FirstAbove(start, IsLabel), start, RowRole.Dropped);
        else if (role == RowRole.TableCaption)
            MarkTable(start, end);
        else
            Set(end, ListingEnd(end), RowRole.Listing);
    }

    private void MarkTable(int start, int end)
    {
        var below = end;
        while (below < column.Length && IsTabular(below) && column[below].Top - column[below - 1].Bottom < 4 * measures.Step)
            below++;
        if (HasRows(end, below))
            Set(end, below, RowRole.Table);
        else if (FirstAbove(start, IsTabular) is var above && HasRows(above, start))
            Set(above, start, RowRole.Table);
        else
            Set(FirstAbove(start, IsLabel), start, RowRole.Dropped);
    }

    private bool HasRows(int from, int to) => column.Skip(from).Take(to - from).Count(row => row.NarrowCells.Length >= 2) >= 2;

    private static int FirstAbove(int start, Func<int, bool> belongs)
    {
        var first = start;
        while (first > 0 && belongs(first - 1))
            first--;
        return first;
    }

    private bool BeginsBlock(int at)
    {
        if (at == 0)
            return true;
        var (row, before) = (column[at], column[at - 1]);
        return before.Role != RowRole.Open || row.Top - before.Top > 1.25 * measures.Step || !row.IsAsHighAs(measures.Height) || !before.IsProse;
    }

    private int CaptionEnd(int start)
    {
        var next = start + 1;
        while (next < column.Length && IsSameCaption(start, next))
            next++;
        return next;
    }

    private bool IsSameCaption(int start, int next)
    {
        var (first, before, row) = (column[start], column[next - 1], column[next]);
        var isDone = before.EndsSentence && before.Right < first.Right - (3 * first.Height) && first.IsAsHighAs(measures.Height);
        var isClose = row.Top - before.Top <= 1.2 * measures.Step / measures.Height * first.Height;
        return row.Role == RowRole.Open && !isDone && isClose && row.Cells.Length == 1 && row.IsAsHighAs(first.Height) && !Captions.IsStart(row) && !IsRaised(row);
    }

    private int ListingEnd(int from)
    {
        var next = from;
        while (next < column.Length && next - from < LongestListing && column[next].Role == RowRole.Open && !IsRaised(column[next]) && !Captions.IsStart(column[next])
            && column[next].Top - column[Math.Max(next - 1, 0)].Bottom < 0.6 * measures.Step && !(IsWholeLine(next) && next + 1 < column.Length && IsWholeLine(next + 1)))
            next++;
        return next;
    }

    private bool IsWholeLine(int at) => column[at] is { IsProse: true, EndsShort: false } row && row.Left < row.ColumnLeft + measures.Height && row.IsAsHighAs(measures.Height);

    private bool IsLabel(int at) => column[at].Role == RowRole.Open && !(column[at].IsProse && column[at].IsAsHighAs(measures.Height) && !IsFarIn(column[at])) && !IsRaised(column[at]) && !IsTail(at);

    private bool IsTabular(int at) =>
        column[at].Role == RowRole.Open && !Captions.IsStart(column[at]) && !IsRaised(column[at]) && !IsTail(at)
        && (!column[at].IsProse || column[at].NarrowCells.Length >= 3 || (column[at].Height < 0.95 * measures.Height && column[at].NarrowCells.Length >= 2) || IsFarIn(column[at]) || IsBetweenCells(at));

    /// <summary>A table's heading over several columns reads like a sentence.</summary>
    private bool IsBetweenCells(int at) =>
        at > 0 && at + 1 < column.Length && !column[at].EndsSentence && column[at + 1].Cells.Length >= 3 && column[at + 1].Top - column[at].Top < 2 * measures.Step
        && (column[at].EndsShort || column[at - 1].Cells.Length >= 3 || column[at].Cells.Length > 1);

    /// <summary>No paragraph begins so far inside its column.</summary>
    private static bool IsFarIn(PdfRow row) => row.Left > row.ColumnLeft + (4 * row.Height);

    /// <summary>The short last line of a paragraph.</summary>
    private bool IsTail(int at) =>
        at > 0 && column[at].Cells.Length == 1 && column[at].IsAsHighAs(measures.Height) && column[at - 1].IsAsHighAs(measures.Height)
        && column[at].Left < column[at].ColumnLeft + (2 * measures.Height) && column[at - 1].IsProse && column[at - 1].Role is RowRole.Open or RowRole.Prose && column[at].Top - column[at - 1].Top < 1.25 * measures.Step;

    /// <summary>A heading with a number, as large as text or larger.</summary>
    private bool IsRaised(PdfRow row) => (row.Height > 1.05 * measures.Height || (row.IsBold && row.IsAsHighAs(measures.Height))) && (HeadingLine.IsNumbered(row) || UsualHeadings.IsAny(row.Text));

    private void Set(int from, int to, RowRole role)
    {
        for (var i = from; i < to; i++)
            column[i].Role = role;
    }
}
