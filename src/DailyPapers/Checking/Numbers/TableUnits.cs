using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Numbers;

/// <summary>
/// What stands under <c>Params (M)</c> is meant in millions, though the cell says 7.2 alone. Read are the cells of a column below such a header and
/// those of a row behind one. A unit stays until another takes its place: one reading too many hides an invention now and then, one too few is a false alarm.
/// </summary>
internal static partial class TableUnits
{
    private const string Wall = " | ";

    /// <summary>The cells with the unit of their header, as English would write it in a sentence: <c>7.2 M</c>.</summary>
    public static IEnumerable<string> Read(ImmutableArray<TextBlock> blocks) =>
        blocks.Where(block => block.Kind == BlockKind.Table && Unit().IsMatch(block.Text)).SelectMany(block => Read(block.Text));

    private static IEnumerable<string> Read(string table)
    {
        var units = new Dictionary<int, string>();
        foreach (var cells in table.Split('\n').Select(row => row.Split(Wall)))
        {
            var ofRow = UnitOf(cells[0]);
            for (var column = 0; column < cells.Length; column++)
            {
                if (Figure().IsMatch(cells[column]))
                {
                    foreach (var unit in Known(units.GetValueOrDefault(column), column > 0 ? ofRow : null))
                        yield return $"{cells[column].Trim()} {unit}";
                }
                else if (UnitOf(cells[column]) is { } unit)
                {
                    units[column] = unit;
                }
            }
        }
    }

    private static IEnumerable<string> Known(params string?[] units) => units.OfType<string>().Distinct(StringComparer.Ordinal);

    private static string? UnitOf(string header) => Unit().Match(header) is { Success: true } match ? match.Groups["unit"].Value : null;

    /// <summary><c>Params (M)</c>, <c>Size [B]</c>, <c>#Param./M</c>, <c>Latency, ms</c>, <c>Tokens (in billions)</c>.</summary>
    [GeneratedRegex(@"[A-Za-z.#$}]\s?[(\[/,]\s?(?:in\s)?(?<unit>[KMBTkb]|ms|sec|min|[smh]|thousand|million|billion|trillion|seconds?|minutes?|hours?|days?|months?|years?)s?\s?(?:[)\]]|\s*(?=\||\n|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    /// <summary>A cell that begins with its number, in bold or not.</summary>
    [GeneratedRegex(@"\A[\s~≈<>±+*$\\(−-]{0,6}(?:\\(?:textbf|mathbf|bm)\s?\{)?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
