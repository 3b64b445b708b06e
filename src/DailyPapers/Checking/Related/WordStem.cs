using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DailyPapers.Checking.Related;

/// <summary>
/// What the forms of an English word share, roughly: <c>generate</c>, <c>generation</c> and <c>generative</c> are one word, <c>robots</c> is
/// <c>robot</c>. It only has to treat both sides alike; nobody reads a stem.
/// </summary>
internal static class WordStem
{
    private const int Shortest = 4;

    /// <summary>The first that fits is cut off.</summary>
    private static readonly ImmutableArray<string> Endings =
    [
        "izations", "ization", "izing", "izers", "ized", "izes", "izer", "ize", "ations", "ation", "atings", "ating", "ative", "ators", "ator", "ated", "ates", "ate",
        "ings", "ing", "ions", "ion", "ies", "ers", "ally", "ors", "er", "or", "ed", "es", "ly", "al", "ive", "ity", "s", "e", "y",
    ];

    /// <summary>The same by their last letter, in the same order: no word is asked about all of them.</summary>
    private static readonly FrozenDictionary<char, string[]> ByLast = Endings.GroupBy(ending => ending[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>In lower case; four letters stay at least, except that <c>GANs</c> becomes <c>gan</c>.</summary>
    public static string Of(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower[..LengthOf(lower)];
    }

    /// <summary>The same of all words, each stem once.</summary>
    public static HashSet<string> OfAll(IEnumerable<string> words)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var spans = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        foreach (var word in words)
        {
            var lower = word.Length <= buffer.Length ? buffer[..word.AsSpan().ToLowerInvariant(buffer)] : word.ToLowerInvariant().ToCharArray();
            spans.Add(lower[..LengthOf(lower)]);
        }

        return stems;
    }

    private static int LengthOf(ReadOnlySpan<char> lower)
    {
        foreach (var ending in ByLast.GetValueOrDefault(lower[^1]) ?? [])
        {
            if (lower.Length - ending.Length >= Shortest && lower.EndsWith(ending, StringComparison.Ordinal))
                return lower.Length - ending.Length;
        }

        return lower.Length == Shortest && lower[^1] == 's' && lower[^2] != 's' ? lower.Length - 1 : lower.Length;
    }
}
