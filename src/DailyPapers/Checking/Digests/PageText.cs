using System.Text;

namespace DailyPapers.Checking.Digests;

/// <summary>A rule's page without its Markdown, for a terminal: tables become lists, an entry a row.</summary>
internal static class PageText
{
    public static string Of(string page)
    {
        var text = new StringBuilder();
        string[]? header = null;
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!line.StartsWith('|'))
            {
                header = null;
                text.Append(Plain(line.TrimStart('#').Trim())).Append('\n');
            }
            else if (header is null)
            {
                header = Cells(line);
            }
            else if (!line.Replace(" ", "", StringComparison.Ordinal).StartsWith("|-", StringComparison.Ordinal))
            {
                Row(text, header, Cells(line));
            }
        }

        return text.ToString().Trim();
    }

    private static void Row(StringBuilder text, string[] header, string[] cells)
    {
        text.Append("  - ").Append(cells[0]).Append('\n');
        for (var column = 1; column < Math.Min(cells.Length, header.Length); column++)
        {
            if (cells[column] is { Length: > 0 } cell && cell != "—")
                text.Append("      ").Append(header[column].Length == 0 ? "" : header[column] + ": ").Append(cell).Append('\n');
        }
    }

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => Cell(cell.Trim().Replace('\u0001', '|')))];

    private static string Cell(string cell) => cell is ['`', .., '`'] ? cell.Trim('`').Trim() : cell.Replace("<br>", " / ", StringComparison.Ordinal);

    private static string Plain(string line) => line.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
