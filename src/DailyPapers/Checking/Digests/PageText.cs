using System.Collections.Frozen;
using System.Text;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>A rule's page without its Markdown, for a terminal: tables become lists, an entry a row.</summary>
internal static class PageText
{
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["걸리는 글"] = "Found",
        ["걸리지 않는 글"] = "Left alone",
        ["걸리는 곳"] = "found",
        ["고친 글"] = "mended",
        ["표기"] = "markup",
        ["자리"] = "place",
        ["원문"] = "source",
        ["제목"] = "title",
        ["문체"] = "speech level",
        ["머리말"] = "headings",
        ["불릿"] = "bullet",
        ["본문"] = "body",
        ["지시"] = "instruction",
        ["읽은 글"] = "as read",
        ["처리"] = "outcome",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In Korean, as the page is written.</summary>
    public static string Of(string page) => Of(page.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith(EnglishPage.Key, StringComparison.Ordinal)), word => word);

    /// <summary>In English; the examples stay as they are.</summary>
    public static string Of(string rule, EnglishPage english, string page)
    {
        var examples = page.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => !IsHeading(line)).Where(line => line.StartsWith('|') || IsHeading(line) || line.Length == 0);
        return $"{rule}: {english.Name}\n\n  Severity: {(english.Severity == Severity.Error ? "error" : "style")}\n  Repair: {english.Repair}\n\n{english.Why}\n\n{Of(examples, word => English.GetValueOrDefault(word, word))}";
    }

    private static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    private static string Of(IEnumerable<string> lines, Func<string, string> say)
    {
        var text = new StringBuilder();
        string[]? header = null;
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                header = null;
                // What stood between two empty lines and was left out leaves one of them.
                if (line.Length > 0 || !text.ToString(Math.Max(0, text.Length - 2), Math.Min(2, text.Length)).EndsWith("\n\n", StringComparison.Ordinal))
                    text.Append(say(Plain(line.TrimStart('#').Trim()))).Append('\n');
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
                    Row(text, header, Cells(line), say);
            }
        }

        return text.ToString().Trim();
    }

    private static bool IsFacts(string[] header) => header.Length == 2 && header[0] != "글";

    private static void Fact(StringBuilder text, string name, string value) => text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');

    private static void Row(StringBuilder text, string[] header, string[] cells, Func<string, string> say)
    {
        text.Append("  - ").Append(cells[0]).Append('\n');
        for (var column = 1; column < Math.Min(cells.Length, header.Length); column++)
        {
            if (cells[column] is { Length: > 0 } cell && cell != "—")
                text.Append("      ").Append(header[column].Length == 0 ? "" : say(header[column]) + ": ").Append(cell).Append('\n');
        }
    }

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => Cell(cell.Trim().Replace('\u0001', '|')))];

    private static string Cell(string cell) => cell is ['`', .., '`'] ? cell.Trim('`').Trim() : Plain(cell).Replace("<br>", " / ", StringComparison.Ordinal);

    private static string Plain(string line) => line.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
