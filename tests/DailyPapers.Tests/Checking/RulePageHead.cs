using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking;

/// <summary>The first lines of a rule's page: <c># ID: name</c>, and what stands behind 무게 and 고침, in a list, in a table or in a line of text.</summary>
internal sealed record RulePageHead(string Id, string Name, string Weight, string Repair)
{
    private static readonly char[] Signs = ['|', '*', '-', ':', ' ', '\t', '·'];

    private static readonly string[] Fields = ["무게", "고침", "출처"];

    /// <exception cref="ShouldAssertException">The page lacks one of them.</exception>
    public static RulePageHead Read(string rule)
    {
        var lines = RulePage.Read(rule)!.Split('\n');
        lines[0].ShouldStartWith($"# {rule}: ");
        return new RulePageHead(rule, lines[0][$"# {rule}: ".Length..].Trim(), Field(rule, lines, "무게"), Field(rule, lines, "고침"));
    }

    private static string Field(string rule, string[] lines, string field)
    {
        var head = lines.Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToArray();
        var at = Array.FindIndex(head, line => line.Contains(field, StringComparison.Ordinal));
        at.ShouldBeGreaterThanOrEqualTo(0, $"docs/rules/{rule}.md lacks {field} in its head.");
        var value = IsHeaderOfColumns(head[at]) ? Cell(head, at, field) : Behind(head[at], field);
        value.ShouldNotBeEmpty($"docs/rules/{rule}.md says nothing behind {field}.");
        return value;
    }

    private static bool IsHeaderOfColumns(string line) => line.StartsWith('|') && Array.TrueForAll(["무게", "고침"], field => line.Contains(field, StringComparison.Ordinal));

    private static string Cell(string[] head, int at, string field)
    {
        var column = Array.IndexOf(RulePageTable.Cells(head[at]), field);
        return column < 0 || at + 2 >= head.Length ? "" : First(RulePageTable.Cells(head[at + 2])[column]);
    }

    private static string Behind(string line, string field)
    {
        var value = line[(line.IndexOf(field, StringComparison.Ordinal) + field.Length)..];
        var end = Fields.Select(other => value.IndexOf(other, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(value.Length).Min();
        return First(value[..end].Trim(Signs));
    }

    /// <summary>The rest explains.</summary>
    private static string First(string value) => value.Split(". ")[0].TrimEnd('.', ' ');
}
