namespace DailyPapers.Cli;

/// <summary>A small bar chart of plain characters.</summary>
internal static class BarChart
{
    /// <summary>Rows, the last ones: more is no picture any more.</summary>
    private const int Most = 31;

    private const int Width = 40;
    private const string Eighths = " ▏▎▍▌▋▊▉";

    /// <returns>Nothing where no value is above zero.</returns>
    public static IEnumerable<string> Lines(IReadOnlyList<(string Name, decimal Value)> rows, Func<decimal, string> text)
    {
        var shown = rows.Skip(Math.Max(0, rows.Count - Most)).ToList();
        var largest = shown.Select(row => row.Value).DefaultIfEmpty().Max();
        if (largest <= 0)
            yield break;
        var longest = shown.Max(row => row.Name.Length);
        foreach (var (name, value) in shown)
            yield return $"{name.PadRight(longest)} {Bar(value / largest)} {text(value)}";
    }

    private static string Bar(decimal share)
    {
        var eighths = (int)Math.Round(share * Width * 8, MidpointRounding.AwayFromZero);
        // What is not nothing is seen.
        eighths = share > 0 ? Math.Max(1, eighths) : 0;
        return new string('█', eighths / 8) + (eighths % 8 > 0 ? Eighths[eighths % 8].ToString() : "");
    }
}
