using System.Collections.Frozen;

namespace DailyPapers.Checking.Registers;

/// <summary>Words and ends of words, each with a meaning; the longest end that fits decides.</summary>
internal sealed class WordEnds
{
    private readonly FrozenDictionary<string, string> _whole;
    private readonly FrozenDictionary<string, string> _ends;
    private readonly int _longest;

    /// <param name="rows">Meaning, scope (= the whole word, * its end), words.</param>
    public WordEnds(IEnumerable<string[]> rows)
    {
        var all = rows.SelectMany(row => WordData.Words(row[2]).Select(word => (Word: word, Meaning: row[0], IsEnd: row[1] == "*"))).ToList();
        _whole = all.Where(row => !row.IsEnd).DistinctBy(row => row.Word).ToFrozenDictionary(row => row.Word, row => row.Meaning, StringComparer.Ordinal);
        _ends = all.Where(row => row.IsEnd).DistinctBy(row => row.Word).ToFrozenDictionary(row => row.Word, row => row.Meaning, StringComparer.Ordinal);
        _longest = _ends.Count == 0 ? 0 : _ends.Keys.Max(word => word.Length);
    }

    /// <summary>Null for a word that is not known.</summary>
    public string? Of(ReadOnlySpan<char> word)
    {
        if (_whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var whole))
            return whole;
        var ends = _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, _longest); length > 0; length--)
        {
            if (ends.TryGetValue(word[^length..], out var meaning))
                return meaning;
        }

        return null;
    }
}
