using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>Finds the headings among a paper's rows, in reading order.</summary>
internal sealed class Headings(IReadOnlyList<PdfRow> rows, PageMeasures measures)
{
    private const int MostLines = 3;
    private const int MostWords = 12;

    private readonly HeadingTrail trail = new();
    private readonly Dictionary<PdfRow, FoundHeading> found = new(ReferenceEqualityComparer.Instance);
    private readonly int front = FrontEnd(rows);
    private bool isBehindReferences;

    public IReadOnlyDictionary<PdfRow, FoundHeading> Find()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Role == RowRole.Open && (Usual(i) ?? (i > front ? Numbered(i) : null)) is { } heading)
                Take(i, heading);
        }

        return found.Values.Count(heading => heading.Line.Number.Length > 0) >= 2 ? WithUnnumberedSections() : WithUnnumbered();
    }

    /// <summary>The abstract's heading: in front of it numbers belong to affiliations. -1 where there is none.</summary>
    private static int FrontEnd(IReadOnlyList<PdfRow> rows)
    {
        var at = 0;
        while (at < rows.Count && rows[at].Page <= 2 && !UsualHeadings.IsAbstract(rows[at].Text) && UsualHeadings.RunIn(rows[at].Text) is null)
            at++;
        return at < rows.Count && rows[at].Page <= 2 ? at : -1;
    }

    private void Take(int at, FoundHeading heading)
    {
        isBehindReferences |= UsualHeadings.IsReferences(heading.Line.Title);
        var title = heading.Line.Title;
        rows[at].Role = RowRole.Heading;
        for (var next = at + 1; heading.Line.Rest.Length == 0 && next < rows.Count && next < at + MostLines && IsSecondLine(at, next); next++)
        {
            rows[next].Role = RowRole.Dropped;
            title += " " + rows[next].Text;
        }

        found[rows[at]] = heading with { Line = heading.Line with { Title = title } };
    }

    private bool IsSecondLine(int at, int next) =>
        IsDistinct(rows[at]) && IsDistinct(rows[next]) && rows[next].Role == RowRole.Open && rows[next].IsAsHighAs(rows[at].Height) && rows[next].IsBold == rows[at].IsBold
        && IsSamePlace(rows[next - 1], rows[next]) && rows[next].Top - rows[next - 1].Top < 1.6 * rows[at].Height && rows[next].Cells.Length == 1
        && HeadingLine.Parse(rows[next]) is null && !UsualHeadings.IsAny(rows[next].Text) && rows[next].Left > rows[at].Left + 2;

    private FoundHeading? Usual(int at)
    {
        var row = rows[at];
        if (UsualHeadings.RunIn(row.Text) is { } runIn && row.Page <= 2)
            return new FoundHeading(new HeadingLine(HeadingKind.None, "", [], runIn.Title) { Rest = runIn.After }, 1);
        if (!UsualHeadings.IsAny(row.Text) || row.Cells.Length > 1)
            return null;
        var isRaised = IsDistinct(row) || row.Text.All(character => !char.IsLower(character)) || (HasRoomAbove(at) && char.IsUpper(row.Text[0]));
        // A section's subsection "Results" is told by its number; without one it is as high as a section.
        return isRaised && row.Height > 0.94 * measures.Height && IsWorthy(row) ? new FoundHeading(new HeadingLine(HeadingKind.None, "", [], row.Text.Trim().TrimEnd(':', '.')), 1) : null;
    }

    /// <summary>Where sections have numbers, an unnumbered one is as large as they are, or one of those that never have a number.</summary>
    private bool IsWorthy(PdfRow row) => trail.Section is not { } section || row.Height > 0.93 * section.Height || UsualHeadings.IsReferences(row.Text) || UsualHeadings.IsAbstract(row.Text);

    private FoundHeading? Numbered(int at)
    {
        var row = rows[at];
        if (HeadingLine.Parse(row) is not { } line)
            return null;
        var isDistinct = IsDistinct(row);
        if (isBehindReferences && !isDistinct && (line.Kind != HeadingKind.Letter || line.Title.Contains(',', StringComparison.Ordinal) || !HasRoomAbove(at)))
            return null;
        var isLoose = HasRoomAbove(at) && !row.EndsSentence && (row.EndsShort || row.Left > row.ColumnLeft + (2 * row.Height)) && row.Height > 0.94 * measures.Height;
        var isUsual = UsualHeadings.IsSection(line.Title);
        return trail.Follow(line, row, isDistinct || isUsual, isLoose, isBehindReferences) is { } heading ? new FoundHeading(heading, heading.Path.Length) : null;
    }

    /// <summary>Beside numbered sections: unnumbered ones of their size ("Author contributions").</summary>
    private IReadOnlyDictionary<PdfRow, FoundHeading> WithUnnumberedSections()
    {
        if (trail.Section is { } section && section.Height > 1.08 * measures.Height)
            Add(row => row.IsAsHighAs(section.Height) ? 1 : 0);
        return found;
    }

    /// <summary>A paper without numbers: whatever is larger than its text, the largest being sections.</summary>
    private IReadOnlyDictionary<PdfRow, FoundHeading> WithUnnumbered()
    {
        var heights = rows.Where((row, i) => row.Role == RowRole.Heading || IsHeadingAlone(i)).Where(row => row.Height > 1.06 * measures.Height && !IsInFront(row)).CountBy(row => Math.Round(row.Height, 1)).Where(pair => pair.Value > 1 || pair.Key > 1.1 * measures.Height).Select(pair => pair.Key).OrderDescending().ToList();
        if (found.Count > 0 && heights.Count > 0)
            Add(row => row.Height > 1.06 * measures.Height ? row.IsAsHighAs(heights[0]) ? 1 : 2 : 0);
        return found;
    }

    private void Add(Func<PdfRow, int> level)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (IsHeadingAlone(i) && !IsInFront(rows[i]) && level(rows[i]) is var depth and > 0)
                Take(i, new FoundHeading(new HeadingLine(HeadingKind.None, "", [], rows[i].Text), depth));
        }
    }

    /// <summary>Title and authors stand in front of the first heading.</summary>
    private bool IsInFront(PdfRow row) => row.Page == 1 && found.Keys.Where(heading => heading.Page == 1).Select(heading => heading.Top).DefaultIfEmpty(0).Min() > row.Top;

    private bool IsHeadingAlone(int at)
    {
        var row = rows[at];
        return row.Role == RowRole.Open && row.Cells.Length == 1 && row.WordCount is > 0 and <= MostWords && !row.EndsSentence && HasRoomAbove(at)
            && (char.IsUpper(row.Text[0]) || char.IsDigit(row.Text[0])) && row.Text.Count(char.IsLetter) >= 0.7 * row.Text.Length && FollowedByText(at);
    }

    private bool FollowedByText(int at) => rows.Skip(at + 1).Take(3).Any(row => row.IsProse);

    public bool IsDistinct(PdfRow row) => row.Height > 1.05 * measures.Height || (row.IsBold && row.Height > 0.94 * measures.Height);

    private bool HasRoomAbove(int at) => at == 0 || !IsSamePlace(rows[at - 1], rows[at]) || rows[at].Top - rows[at - 1].Bottom > (measures.Step - measures.Height) + (0.25 * measures.Step) || rows[at - 1].Role is not (RowRole.Open or RowRole.Prose);

    private static bool IsSamePlace(PdfRow first, PdfRow second) => first.Page == second.Page && Math.Abs(first.ColumnLeft - second.ColumnLeft) < 2 && second.Top > first.Top;
}
