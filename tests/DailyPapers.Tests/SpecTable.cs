namespace DailyPapers.Tests;

/// <summary>The rows of all tables of a page under <c>Specs</c>: what a person reads is what is tested.</summary>
internal static class SpecTable
{
    /// <summary>Cells in backticks lose them, so that Markdown's own signs can stand in a cell.</summary>
    public static IEnumerable<string[]> Read(string page) =>
        File.ReadLines(Repository.TestFile("Specs", page))
            .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal) && !line.StartsWith("| #", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split(" | ").Select(Cell).ToArray());

    private static string Cell(string text)
    {
        var cell = text.Trim();
        return cell.Length > 1 && cell[0] == '`' && cell[^1] == '`' ? cell[1..^1] : cell;
    }
}
