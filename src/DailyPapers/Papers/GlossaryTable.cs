using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>A glossary as it is written: tab-separated, the columns named by the first line; several forms in a cell are parted by <c>|</c>; a line that begins with <c>#</c> is a note.</summary>
internal static class GlossaryTable
{
    /// <summary>Columns that are not known are ignored, so a table with notes of its own may be used as it is.</summary>
    /// <param name="tsv">Columns by their header: <c>english</c> and <c>preferred_ko</c> are needed.</param>
    /// <param name="known">The row that a row of the same English stands for; it fills the columns that the table has not.</param>
    /// <exception cref="FormatException">The header lacks a needed column.</exception>
    public static ImmutableArray<Term> Parse(string tsv, Func<string, Term?> known)
    {
        var lines = tsv.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
            return [];
        var columns = lines[0].Split('\t').Select(name => name.Trim()).ToList();
        if (!columns.Contains("english") || !columns.Contains("preferred_ko"))
            throw new FormatException("The first line must name the columns english and preferred_ko, separated by tabs.");
        return [.. lines.Skip(1).Where(line => line[0] != '#').Select(line => Row(columns, line.Split('\t'), known)).OfType<Term>()];
    }

    private static Term? Row(List<string> columns, string[] cells, Func<string, Term?> known)
    {
        string? Cell(string column) => columns.IndexOf(column) is >= 0 and var at ? at < cells.Length ? cells[at].Trim() : "" : null;
        var (english, korean) = (Cell("english")!, Cell("preferred_ko")!);
        if (english.Length == 0 || korean.Length == 0)
            return null;
        var before = known(english);
        return new Term(english, korean, Cell("keep_english") == "K")
        {
            Accepted = Forms(Cell("accepted"), Outvoted(before, korean), korean),
            Variants = Forms(Cell("variants"), before?.Variants, korean),
            Avoid = Forms(Cell("avoid"), before?.Avoid, korean),
            Gloss = Cell("gloss") is { } gloss ? gloss == "yes" : before?.Gloss ?? false,
            Note = Cell("note") ?? before?.Note ?? "",
        };
    }

    /// <summary>The form that is preferred no longer is still good Korean.</summary>
    private static ImmutableArray<string>? Outvoted(Term? before, string korean) =>
        before is null ? null : before.Korean == korean ? before.Accepted : [before.Korean, .. before.Accepted];

    private static ImmutableArray<string> Forms(string? cell, ImmutableArray<string>? before, string preferred)
    {
        var forms = cell?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? before ?? Enumerable.Empty<string>();
        return [.. forms.Where(form => form != preferred).Distinct(StringComparer.Ordinal)];
    }
}
