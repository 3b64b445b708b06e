using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Drops a paper's list of contents, whose lines look like headings.</summary>
internal static partial class ContentsList
{
    public static void Drop(IReadOnlyList<PdfRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (Leader().IsMatch(rows[i].Text))
                rows[i].Role = RowRole.Dropped;
            else if (Title().IsMatch(rows[i].Text) && rows.Skip(i + 1).Take(12).Count(IsEntry) >= 3)
                i = DropFrom(rows, i);
        }
    }

    private static int DropFrom(IReadOnlyList<PdfRow> rows, int start)
    {
        var at = start;
        // An entry may run over two lines, so one line without a page number doesn't end the list.
        while (at < rows.Count && (at == start || IsEntry(rows[at]) || rows.Skip(at + 1).Take(2).Any(IsEntry)))
            rows[at++].Role = RowRole.Dropped;
        return at - 1;
    }

    private static bool IsEntry(PdfRow row) => Leader().IsMatch(row.Text) || (EndsInPage().IsMatch(row.Text) && row.Right > row.ColumnRight - (3 * row.Height));

    [GeneratedRegex("^(?:Table of )?Contents$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:\. ?){5}", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"\S [0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInPage();
}
