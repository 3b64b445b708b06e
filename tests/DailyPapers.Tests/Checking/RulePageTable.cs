using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking;

/// <summary>The rows of a rule's page. A table with the column 걸리는 곳 says what is found, one without it what is left alone.</summary>
internal static partial class RulePageTable
{
    public static ImmutableArray<RuleRow> Read(string rule)
    {
        var rows = ImmutableArray.CreateBuilder<RuleRow>();
        string[]? header = null;
        foreach (var line in RulePage.Read(rule)!.Split('\n'))
        {
            if (!line.StartsWith('|'))
                header = null;
            else if (header is null)
                header = Cells(line);
            else if (!line.StartsWith("|-", StringComparison.Ordinal) && !line.StartsWith("| -", StringComparison.Ordinal) && header.Contains("글"))
                rows.Add(Row(header, Cells(line)));
        }

        return rows.ToImmutable();
    }

    private static RuleRow Row(string[] header, string[] cells)
    {
        string? Cell(string column) => Array.IndexOf(header, column) is >= 0 and var at && at < cells.Length ? cells[at] : null;
        return new RuleRow(Cell("글")!, Cell("걸리는 곳"), Cell("고친 글"), Cell("제목") ?? "", Cell("원문") ?? "", Cell("자리") ?? "", Cell("표기") ?? "", Cell("문체") ?? "합니다체", Cell("머리말") ?? "", Cell("불릿") ?? "", Cell("소식지") == "우리");
    }

    public static string[] Cells(string line) =>
        [.. Bar().Split(line.Trim()[1..].TrimEnd().TrimEnd('|')).Select(cell => Literal(cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)))];

    private static string Literal(string cell)
    {
        if (cell.Length < 2 || cell[0] != '`' || cell[^1] != '`')
            return cell;
        var ticks = cell.TakeWhile(character => character == '`').Count();
        if (cell.Length < ticks * 2)
            return cell;
        return Escape().Replace(cell[ticks..^ticks] is [' ', .., ' '] padded && ticks > 1 ? padded[1..^1] : cell[ticks..^ticks], match =>
            ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
