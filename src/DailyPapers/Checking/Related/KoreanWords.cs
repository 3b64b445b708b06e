using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DailyPapers.Checking.Related;

/// <summary>
/// Korean words whose English is known. A word is looked for where a Korean word begins, and behind one that was found there
/// (<c>영상편집</c>), since particles and endings follow it.
/// </summary>
internal static class KoreanWords
{
    private static readonly FrozenDictionary<string, KoreanWord> Known = WordLists.Lines("korean-words.txt").Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => new KoreanWord(cells[0], [.. cells[1].Split(',').Select(WordStem.Of).Distinct(StringComparer.Ordinal)]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, KoreanWord>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Known.Keys.Max(word => word.Length);

    /// <summary>By the first syllable the lengths of the words that begin with it, the longest first: most words of a text begin with none.</summary>
    private static readonly FrozenDictionary<char, int[]> Lengths =
        Known.Keys.GroupBy(word => word[0], word => word.Length).ToFrozenDictionary(group => group.Key, group => group.Distinct().OrderDescending().ToArray());

    /// <summary>Each once, in the order of the alphabet.</summary>
    public static IReadOnlyList<KoreanWord> In(ReadOnlySpan<char> text)
    {
        var found = new HashSet<KoreanWord>(ReferenceEqualityComparer.Instance);
        for (var end = 0; Next(text, end) is var (start, length) && length > 0; end = start + length)
            Collect(text, start, start + length, found);
        return [.. found.OrderBy(word => word.Text, StringComparer.Ordinal)];
    }

    private static void Collect(ReadOnlySpan<char> text, int start, int end, HashSet<KoreanWord> found)
    {
        if (!Lengths.ContainsKey(text[start]))
            return;

        // 미세 조정 and 미세조정 are one word.
        var next = Next(text, end) is var (nextStart, nextLength) && nextStart == end + 1 ? text.Slice(nextStart, nextLength) : [];
        Span<char> run = stackalloc char[Longest];
        for (var at = start; at < end;)
        {
            var known = Math.Min(Longest, end - at);
            text.Slice(at, known).CopyTo(run);
            var more = Math.Min(Longest - known, next.Length);
            next[..more].CopyTo(run[known..]);
            if (At(run[..(known + more)], isWhole: end - start == 1) is not { } word)
                return;
            found.Add(word);
            at += word.Text.Length;
        }
    }

    /// <summary>The longest wins. One syllable begins too many words: it counts only where it is the whole word.</summary>
    private static KoreanWord? At(ReadOnlySpan<char> run, bool isWhole)
    {
        foreach (var length in Lengths.GetValueOrDefault(run[0]) ?? [])
        {
            if (length <= run.Length && (length > 1 || isWhole) && BySpan.TryGetValue(run[..length], out var word))
                return word;
        }

        return null;
    }

    private static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        var start = text[from..].IndexOfAnyInRange('\uAC00', '\uD7A3');
        if (start < 0)
            return (text.Length, 0);
        var length = text[(from + start)..].IndexOfAnyExceptInRange('\uAC00', '\uD7A3');
        return (from + start, length < 0 ? text.Length - from - start : length);
    }
}
