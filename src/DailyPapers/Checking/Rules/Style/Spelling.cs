using System.Buffers;
using System.Collections.Frozen;
using DailyPapers.Checking.Registers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>The list of misspelt words, <c>spelling.tsv</c>.</summary>
internal static class Spelling
{
    private static readonly List<Misspelling> All = [.. WordData.Rows("spelling.tsv").Select(row => new Misspelling(row[0], row[1], row.Length > 2 ? WordData.Words(row[2]) : []))];

    private static readonly FrozenDictionary<char, Misspelling[]> ByFirst =
        All.GroupBy(row => row.Wrong[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Wrong.Length).ToArray());

    private static readonly SearchValues<string> Wrong = SearchValues.Create([.. All.Select(row => row.Wrong)], StringComparison.Ordinal);

    /// <summary>Whether the text holds any of them; most texts hold none.</summary>
    public static int First(ReadOnlySpan<char> text) => text.IndexOfAny(Wrong);

    /// <summary>The longest that begins here.</summary>
    public static Misspelling? At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !ByFirst.TryGetValue(text[0], out var rows))
            return null;
        foreach (var row in rows)
        {
            if (text.StartsWith(row.Wrong, StringComparison.Ordinal))
                return row;
        }

        return null;
    }
}
