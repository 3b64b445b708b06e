using System.Collections.Immutable;
using System.Globalization;

namespace DailyPapers.Summarizing.Planning;

/// <summary>Shortens a long table to its head, the paper's own rows, the best of the others, and as many more as fit. Rows stay as they are.</summary>
internal static class TableCut
{
    private const string Separator = " | ";

    /// <summary>Rows of figures: more than a third of the cells behind the first column.</summary>
    public static bool IsNumeric(string table)
    {
        var cells = table.Split('\n').SelectMany(row => row.Split(Separator).Skip(1)).ToList();
        return cells.Count(cell => cell.Any(char.IsAsciiDigit)) * 3 > cells.Count;
    }

    /// <param name="most">In tokens, line breaks and marks of gaps included.</param>
    /// <returns>Null where not even the head and one row fit.</returns>
    public static string? To(int most, string table, OwnNames names)
    {
        var rows = table.Split('\n');
        var head = HeadRows(rows);
        var left = most;
        var taken = new SortedSet<int>();
        foreach (var row in Order(rows, head, names))
        {
            // A gap's mark may stand on both sides of a row.
            var cost = Tokenizer.Shared.Count(rows[row] + "\n") + 3;
            if (cost > left && row < head)
                return null;
            if (cost <= left && taken.Add(row))
                left -= cost;
        }

        return taken.Count > head ? Join(rows, taken) : null;
    }

    private static string Join(string[] rows, SortedSet<int> taken)
    {
        var lines = new List<string>();
        var next = 0;
        foreach (var row in taken)
        {
            if (row > next)
                lines.Add(PlannedSection.Gap);
            lines.Add(rows[row]);
            next = row + 1;
        }

        return string.Join('\n', next < rows.Length ? lines.Append(PlannedSection.Gap) : lines);
    }

    private static IEnumerable<int> Order(string[] rows, int head, OwnNames names)
    {
        var body = Enumerable.Range(head, rows.Length - head).ToList();
        var own = body.Where(row => names.OwnRow(rows[row])).ToHashSet();
        return Enumerable.Range(0, head).Concat(own.Order()).Concat(Best(rows, body.Where(row => !own.Contains(row)))).Concat(body);
    }

    /// <summary>The row with the most columns in which it is the largest. Where less is better it is a wrong one, but still a row of the table.</summary>
    private static ImmutableArray<int> Best(string[] rows, IEnumerable<int> others)
    {
        var figures = others.Select(row => (Row: row, Cells: rows[row].Split(Separator).Skip(1).Select(Value).ToArray())).Where(row => row.Cells.Length > 0).ToList();
        var most = Enumerable.Range(0, figures.Count == 0 ? 0 : figures.Max(row => row.Cells.Length))
            .Select(column => figures.Max(row => row.Cells.ElementAtOrDefault(column)) ?? double.MaxValue).ToArray();
        return [.. figures.OrderByDescending(row => row.Cells.Where((value, column) => value >= most[column]).Count()).ThenBy(row => row.Row).Take(1).Select(row => row.Row)];
    }

    private static double? Value(string cell)
    {
        var digits = cell.AsSpan().Trim("*†‡%$ ");
        return double.TryParse(digits.Length > 12 ? [] : digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>One to three: those above the first row that is mostly figures.</summary>
    private static int HeadRows(string[] rows)
    {
        var head = 1;
        while (head < 3 && head < rows.Length - 1 && !IsNumeric(rows[head]))
            head++;
        return head;
    }
}
