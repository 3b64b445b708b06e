using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>
/// Writes a table line by line. Every line must be understood by itself, as a model reads and quotes lines: a cell that spans rows or columns
/// stands in each of them, except a long one and one that is alone in its row.
/// </summary>
internal sealed class TableText(InlineText inline)
{
    /// <summary>More than any reader needs; the last line says that there were more.</summary>
    private const int MostRows = 500;

    private const int MostColumns = 80;

    /// <summary>In characters: a longer cell is a sentence and no heading.</summary>
    private const int LongestRepeated = 60;

    /// <summary>In characters of all columns that a cell spans.</summary>
    private const int MostRepeated = 160;

    /// <summary>Two rows and columns, and no such table inside: else it only arranges what it holds.</summary>
    public static bool IsData(PageNode tabular) => IsGrid(tabular) && !tabular.Descendants().Any(node => node.Role == PageRole.Tabular && IsGrid(node));

    /// <summary>Lines of cells parted by <c> | </c>; rows and columns without any text are left out. Empty where nothing is left.</summary>
    public string Of(PageNode tabular)
    {
        var all = Rows(tabular);
        var rows = Filled(all.Take(MostRows));
        var used = Enumerable.Range(0, rows.Count == 0 ? 0 : rows.Max(row => row.Count)).Where(column => rows.Exists(row => column < row.Count && row[column].Length > 0)).ToList();
        var lines = rows.Select(row => string.Join(" | ", used.Select(column => column < row.Count ? row[column] : "")).TrimEnd(' ', '|'));
        return string.Join('\n', lines.Where(line => line.Length > 0).Concat(all.Count > MostRows ? ["…"] : []));
    }

    private static bool IsGrid(PageNode tabular)
    {
        var rows = Rows(tabular);
        return rows.Count > 1 && rows.Any(row => Cells(row).Count > 1);
    }

    private List<List<string>> Filled(IEnumerable<PageNode> rows)
    {
        var filled = new List<List<string>>();
        var below = new SortedDictionary<int, (string Text, int Rows)>();
        foreach (var row in rows)
            filled.Add(Fill(Cells(row), below));
        return filled;
    }

    private List<string> Fill(List<PageNode> cells, SortedDictionary<int, (string Text, int Rows)> below)
    {
        var row = new List<string>();
        var texts = cells.Select(inline.Of).ToList();
        var isAlone = texts.Count(text => text.Length > 0) < 2 && below.Count == 0;
        for (var i = 0; i < cells.Count && row.Count < MostColumns; i++)
        {
            TakeFromAbove(row, below);
            var down = isAlone || texts[i].Length > LongestRepeated ? "" : texts[i];
            var across = down.Length * cells[i].ColumnSpan > MostRepeated ? "" : down;
            for (var column = 0; column < cells[i].ColumnSpan && row.Count < MostColumns; column++)
            {
                if (cells[i].RowSpan > 1)
                    below[row.Count] = (column == 0 ? down : across, Math.Min(cells[i].RowSpan, MostRows) - 1);
                row.Add(column == 0 ? texts[i] : across);
            }
        }

        TakeFromAbove(row, below);
        return row;
    }

    /// <summary>What reaches down into this row from the ones before it.</summary>
    private static void TakeFromAbove(List<string> row, SortedDictionary<int, (string Text, int Rows)> below)
    {
        while (below.TryGetValue(row.Count, out var cell) && row.Count < MostColumns)
        {
            if (cell.Rows > 1)
                below[row.Count] = (cell.Text, cell.Rows - 1);
            else
                below.Remove(row.Count);
            row.Add(cell.Text);
        }
    }

    private static List<PageNode> Rows(PageNode tabular) => Below(tabular, PageRole.Row);

    private static List<PageNode> Cells(PageNode row) => Below(row, PageRole.Cell);

    /// <summary>Not those of a table inside.</summary>
    private static List<PageNode> Below(PageNode node, PageRole role)
    {
        var found = new List<PageNode>();
        foreach (var child in node.Children)
        {
            if (child.Role == role)
                found.Add(child);
            else if (child.Role is not (PageRole.Tabular or PageRole.Cell or PageRole.Caption) && !child.IsText)
                found.AddRange(Below(child, role));
        }

        return found;
    }
}
