using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking;

/// <summary>
/// The rows of the page of a rule that looks at a whole draft: their columns are the draft's fields, and no column is named 글, which is how
/// <see cref="RulePageTable"/> knows its own. A table with the column 걸리는 곳 says what is found, one without it what is left alone.
/// </summary>
internal static class DraftPageTable
{
    /// <summary>Any of these makes a table one of examples; the table of weight and source at a page's head has none.</summary>
    private static readonly ImmutableArray<string> Columns =
        ["title_ko", "headline", "area", "label", "text", "quote", "abstract", "keywords", "제목", "원문", "본문", "지시", "읽은 글", "답"];

    public static ImmutableArray<DraftRow> Read(string rule)
    {
        var rows = ImmutableArray.CreateBuilder<DraftRow>();
        string[]? header = null;
        foreach (var line in RulePage.Read(rule)!.Split('\n'))
        {
            if (!line.StartsWith('|'))
                header = null;
            else if (header is null)
                header = RulePageTable.Cells(line);
            else if (!line.StartsWith("|-", StringComparison.Ordinal) && IsOfDrafts(header))
                rows.Add(new DraftRow(line, Row(header, RulePageTable.Cells(line))));
        }

        return rows.ToImmutable();
    }

    private static bool IsOfDrafts(string[] header) => !header.Contains("글") && header.Any(column => Columns.Contains(column));

    private static ImmutableDictionary<string, string> Row(string[] header, string[] cells)
    {
        cells.Length.ShouldBe(header.Length, string.Join(" | ", cells));
        return header.Zip(cells).Where(cell => cell.Second.Length > 0 || cell.First == "걸리는 곳").ToImmutableDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
    }
}
