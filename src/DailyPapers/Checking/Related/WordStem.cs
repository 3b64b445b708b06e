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
        foreach (var ending in ByLast.GetValueOrDefault(lower[^1]) ?? [])
        {
            if (lower.Length - ending.Length >= Shortest && lower.EndsWith(ending, StringComparison.Ordinal))
                return lower[..^ending.Length];
        }

        return lower.Length == Shortest && lower[^1] == 's' && lower[^2] != 's' ? lower[..^1] : lower;
    }
}
