using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Marks the small print at the foot of a column. A note without a number (thanks, addresses, a publisher's licence) is dropped.</summary>
internal static partial class Footnotes
{
    private const double Smaller = 0.93;

    public static void Mark(ImmutableArray<PdfRow> column, PageMeasures measures)
    {
        var first = column.Length;
        while (first > 0 && column[first - 1].Role == RowRole.Open && column[first - 1].Height < Smaller * measures.Height)
            first--;
        // A column all of small print is a list of references, an appendix or the inside of a figure.
        if (first == column.Length || !column.Take(first).Any(row => row.IsProse && row.IsAsHighAs(measures.Height)))
            return;
        var start = Enumerable.Range(first, column.Length - first).FirstOrDefault(i => Start().IsMatch(column[i].Text), -1);
        if (start < 0 && column[first].Page > 1)
            return;
        for (var i = first; i < column.Length; i++)
            column[i].Role = start >= 0 && i >= start && IsNumbered(column, start, i) ? RowRole.Footnote : RowRole.Dropped;
    }

    public static bool IsStart(PdfRow row) => Start().IsMatch(row.Text);

    public static string WithoutMark(string text) => Mark().Replace(text, "", 1);

    private static bool IsNumbered(ImmutableArray<PdfRow> column, int start, int at) =>
        char.IsAsciiDigit(column.Skip(start).Take(at - start + 1).Last(row => Start().IsMatch(row.Text)).Text[0]);

    [GeneratedRegex(@"^(?:[0-9]{1,2} ?(?=[A-Z“(h])|[0-9]{1,2}$|[∗*†‡§¶♠♣♦♥⋆]{1,3} ?\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:[0-9]{1,2} ?\^?(?=[A-Z“(h])|[∗*†‡§¶♠♣♦♥⋆]{1,3} ?)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
