namespace DailyPapers.Reading.Pdf;

/// <summary>The largest text in the upper part of the first page.</summary>
internal static class TitleLine
{
    private const double Larger = 1.15;
    private const int MostLines = 5;

    /// <summary>Empty where nothing is larger than the text: an excerpt, or a letter.</summary>
    public static string Take(IReadOnlyList<PdfRow> rows, PageMeasures measures)
    {
        var page = rows.TakeWhile(row => row.Page == 1).Where(row => row.Role == RowRole.Open).ToList();
        var upper = page.TakeWhile(row => row.Top < page[0].Top + (35 * measures.Height)).Where(MayBeTitle).ToList();
        if (upper.Count == 0 || upper.Max(Highest) < Larger * measures.Height)
            return "";
        var first = page.FindIndex(row => MayBeTitle(row) && Highest(row) == upper.Max(Highest));
        while (first > 0 && IsOneTitle(page[first - 1], page[first]))
            first--;
        var last = first;
        while (last + 1 < page.Count && last - first < MostLines && IsOneTitle(page[last], page[last + 1]))
            last++;
        foreach (var line in page[first..(last + 1)])
            line.Role = RowRole.Dropped;
        return string.Join(' ', page[first..(last + 1)].Select(line => line.Text));
    }

    private static bool MayBeTitle(PdfRow row) => row.WordCount > 0 && row.Text.Length > 3 && !UsualHeadings.IsAny(row.Text) && HeadingLine.Parse(row)?.Kind != HeadingKind.Arabic;

    private static bool IsOneTitle(PdfRow above, PdfRow below) =>
        Math.Min(Highest(above), Highest(below)) > 0.92 * Math.Max(Highest(above), Highest(below)) && below.Top > above.Top && below.Top - above.Top < 2 * Highest(above) && MayBeTitle(above) && MayBeTitle(below);

    /// <summary>Small capitals are lower than the letters they begin with.</summary>
    private static double Highest(PdfRow row) => row.Words.Max(word => word.Height);
}
