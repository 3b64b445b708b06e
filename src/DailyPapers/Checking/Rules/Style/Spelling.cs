using System.Collections.Frozen;
using DailyPapers.Checking.Registers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>The list of misspelt words, <c>spelling.tsv</c>, sought by their first two syllables: one look at a bit a letter.</summary>
internal static class Spelling
{
    private static readonly List<Misspelling> All = [.. WordData.Rows("spelling.tsv").Select(row => new Misspelling(row[0], row[1], row.Length > 2 ? WordData.Words(row[2]) : []))];

    private static readonly FrozenDictionary<char, Misspelling[]> ByFirst =
        All.GroupBy(row => row.Wrong[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Wrong.Length).ToArray());

    private static readonly ulong[] Beginnings = Map();

    /// <summary>Where the next one begins at or after a place; -1 where there is none, as in most texts.</summary>
    public static int Next(string text, int from)
    {
        for (var at = from; at + 1 < text.Length; at++)
        {
            var bit = Bit(text[at], text[at + 1]);
            if ((Beginnings[bit >> 6] & (1UL << (bit & 63))) != 0 && At(text.AsSpan(at)) is not null)
                return at;
        }

        return -1;
    }

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

    private static ulong[] Map()
    {
        var map = new ulong[1024];
        foreach (var bit in All.Select(row => Bit(row.Wrong[0], row.Wrong[1])))
            map[bit >> 6] |= 1UL << (bit & 63);
        return map;
    }

    private static int Bit(char first, char second) => ((first * 40_503) ^ (second * 7_919)) & 0xFFFF;
}
