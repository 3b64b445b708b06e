using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Decides about the rows that nothing else has claimed: text, formula, or litter such as labels in figures.</summary>
internal static partial class Prose
{
    public static void Mark(ImmutableArray<PdfRow> column, PageMeasures measures)
    {
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i].Role == RowRole.Open)
                column[i].Role = RoleOf(column, i, measures);
        }
    }

    private static RowRole RoleOf(ImmutableArray<PdfRow> column, int at, PageMeasures measures)
    {
        var row = column[at];
        if (row.IsProse || Continues(column, at, measures) || IsItem(row.Text) || IsShortText(row, measures))
            return RowRole.Prose;
        return IsFormula(row, measures) ? RowRole.Equation : RowRole.Dropped;
    }

    /// <summary>The last line of a paragraph, or one that is full of symbols.</summary>
    private static bool Continues(ImmutableArray<PdfRow> column, int at, PageMeasures measures)
    {
        if (at == 0 || column[at - 1].Role != RowRole.Prose)
            return false;
        var (before, row) = (column[at - 1], column[at]);
        return Math.Abs(row.Height - before.Height) < 0.16 * before.Height && row.Top - before.Top < 1.3 * measures.Step && row.Cells.Length <= 2
            && row.Left <= before.Left + (2 * row.Height);
    }

    /// <summary>A line of two or three words at the column's edge, in the size of the text.</summary>
    private static bool IsShortText(PdfRow row, PageMeasures measures) =>
        row.IsAsHighAs(measures.Height) && row.Cells.Length == 1 && row.WordCount >= 1 && row.Left < row.ColumnLeft + (2 * row.Height) && row.Left > row.ColumnLeft - row.Height
        && row.Text.Count(char.IsLetter) >= 0.6 * row.Text.Length;

    private static bool IsFormula(PdfRow row, PageMeasures measures) => row.Height > 0.8 * measures.Height && row.Text.Length >= 5 && Operator().IsMatch(row.Text);

    public static bool IsItem(string text) => Bullet().IsMatch(text);

    /// <summary>"1. …", "(2) …", "(iv) …": an item where it begins a line that a sentence doesn't run into.</summary>
    public static bool IsCounted(string text) => Counted().IsMatch(text);

    public static string WithoutBullet(string text) => Bullet().Replace(text, "", 1);

    [GeneratedRegex(@"^[•◦▪‣∙●○■⋄–] ?(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:\(?[0-9]{1,2}[.)]|\([a-z]\)|\([ivx]{1,4}\)) (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex("[=∑∏∈≤≥→×≈∝]", RegexOptions.CultureInvariant)]
    private static partial Regex Operator();
}
