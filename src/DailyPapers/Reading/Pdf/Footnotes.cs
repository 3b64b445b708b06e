using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Marks the small print at the foot of a column. A note without a number (thanks, addresses, a publisher's licence) is dropped.</summary>
internal static partial class Footnotes
{
    private const double Smaller = 0.93;

    public static void Mark(ImmutableArray<PdfRow> column, PageMeasures measures)
    {
        DropThanks(column, measures);
        var first = column.Length;
        while (first > 0 && (column[first - 1].Role == RowRole.Dropped || (column[first - 1].Role == RowRole.Open && column[first - 1].Height < Smaller * measures.Height)))
            first--;
        while (first < column.Length && column[first].Role == RowRole.Dropped)
            first++;
        // A column all of small print is a list of references, an appendix or the inside of a figure.
        if (first == column.Length || !column.Take(first).Any(row => row.IsProse && row.IsAsHighAs(measures.Height)))
            return;
        var start = Enumerable.Range(first, column.Length - first).FirstOrDefault(i => Start().IsMatch(column[i].Text), -1);
        if (start < 0 && column[first].Page > 1)
            return;
        for (var i = first; i < column.Length; i++)
            column[i].Role = column[i].Role != RowRole.Dropped && start >= 0 && i >= start && IsNumbered(column, start, i) ? RowRole.Footnote : RowRole.Dropped;
    }

    /// <summary>A line of thanks or addresses under the first page's text, marked with a star, may be as large as the text.</summary>
    private static void DropThanks(ImmutableArray<PdfRow> column, PageMeasures measures)
    {
        for (var i = column.Length - 1; i > 0 && column[i].Page == 1 && column[i].Role == RowRole.Open && Thanks().IsMatch(column[i].Text); i--)
        {
            if (column[i].Top - column[i - 1].Top > 1.5 * measures.Step)
                column[i].Role = RowRole.Dropped;
        }
    }

    public static bool IsStart(PdfRow row) => Start().IsMatch(row.Text);

    public static string WithoutMark(string text) => Mark().Replace(text, "", 1);

    private static bool IsNumbered(ImmutableArray<PdfRow> column, int start, int at) =>
        char.IsAsciiDigit(column.Skip(start).Take(at - start + 1).Last(row => Start().IsMatch(row.Text)).Text[0]);

    [GeneratedRegex(@"^(?:[0-9]{1,2} ?(?=[A-Z“(h])|[0-9]{1,2}$|[∗*†‡§¶♠♣♦♥⋆]{1,3} ?\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^[∗*†‡§¶♠♣♦♥⋆]{1,3} ?\S", RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(?:[0-9]{1,2} ?\^?(?=[A-Z“(h])|[∗*†‡§¶♠♣♦♥⋆]{1,3} ?)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
