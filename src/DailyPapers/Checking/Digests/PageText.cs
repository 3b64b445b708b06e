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
                // Two columns are a list of facts, and its first row is one of them.
                if (IsFacts(header) && header is [{ Length: > 0 }, var first])
                    Fact(text, header[0], first);
            }
            else if (!line.Replace(" ", "", StringComparison.Ordinal).StartsWith("|-", StringComparison.Ordinal))
            {
                if (IsFacts(header) && Cells(line) is [var name, var value])
                    Fact(text, name, value);
                else
                    Row(text, header, Cells(line));
            }
        }

        return text.ToString().Trim();
    }

    private static bool IsFacts(string[] header) => header.Length == 2 && header[0] != "글";

    private static void Fact(StringBuilder text, string name, string value) => text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');

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

    private static string Cell(string cell) => cell is ['`', .., '`'] ? cell.Trim('`').Trim() : Plain(cell).Replace("<br>", " / ", StringComparison.Ordinal);

    private static string Plain(string line) => line.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
