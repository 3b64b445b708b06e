using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Related;

/// <summary>
/// Korean words whose English is known. A word is looked for where a Korean word begins, and behind one that was found there
/// (<c>영상편집</c>), since particles and endings follow it.
/// </summary>
internal static partial class KoreanWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Stems = WordLists.Lines("korean-words.txt").Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(',').Select(WordStem.Of).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> Spans = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>By the first syllable the lengths of the words that begin with it, the longest first: most words of a text begin with none.</summary>
    private static readonly FrozenDictionary<char, int[]> Lengths =
        Stems.Keys.GroupBy(word => word[0], word => word.Length).ToFrozenDictionary(group => group.Key, group => group.Distinct().OrderDescending().ToArray());

    /// <summary>Each once, with the stems of its English words, any of which may stand for it.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<string>> In(string text)
    {
        var found = new SortedDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var words = Hangul().Matches(text);
        for (var i = 0; i < words.Count; i++)
        {
            // 미세 조정 and 미세조정 are one word.
            var next = i + 1 < words.Count && words[i + 1].Index == words[i].Index + words[i].Length + 1 ? words[i + 1].Value : "";
            Collect(words[i].Value, next, found);
        }

        return found;
    }

    private static void Collect(string word, string next, SortedDictionary<string, ImmutableArray<string>> found)
    {
        var run = word + next;
        for (var at = 0; at < word.Length && At(run, at, isWhole: word.Length == 1) is { } hit; at += hit.Length)
            found[hit] = Stems[hit];
    }

    /// <summary>The longest wins. One syllable begins too many words: it counts only where it is the whole word.</summary>
    private static string? At(string run, int at, bool isWhole)
    {
        foreach (var length in Lengths.GetValueOrDefault(run[at]) ?? [])
        {
            if (length <= run.Length - at && (length > 1 || isWhole) && Spans.ContainsKey(run.AsSpan(at, length)))
                return run.Substring(at, length);
        }

        return null;
    }

    [GeneratedRegex(@"[\uAC00-\uD7A3]+", RegexOptions.CultureInvariant)]
    private static partial Regex Hangul();
}
