namespace DailyPapers.Reading.Pdf;

/// <summary>The largest text in the upper part of the first page.</summary>
internal static class TitleLine
{
    private const double Larger = 1.15;
    private const int MostLines = 5;

    /// <summary>Empty where nothing is larger than the text: an excerpt, or a letter.</summary>
    public static string Take(IReadOnlyList<PdfRow> rows, PageMeasures measures)
    {
        var upper = rows.TakeWhile(row => row.Page == 1).Where(row => row.Role == RowRole.Open && row.WordCount > 0 && row.Text.Length > 3 && HeadingLine.Parse(row) is null && !UsualHeadings.IsAny(row.Text)).ToList();
        if (upper.Count == 0)
            return "";
        var limit = upper[0].Top + (35 * measures.Height);
        var height = upper.Where(row => row.Top < limit).Max(row => row.Height);
        if (height < Larger * measures.Height)
            return "";
        var lines = upper.Where(row => row.Top < limit && row.IsAsHighAs(height)).Take(MostLines).ToList();
        foreach (var line in lines)
            line.Role = RowRole.Dropped;
        return string.Join(' ', lines.Select(line => line.Text));
    }
}
