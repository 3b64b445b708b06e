using System.Numerics;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>The four-letter stretches of a text without its blanks, first as a rough bit map: most pairs of bullets have nothing in common.</summary>
internal sealed class FourGrams
{
    private const int Gram = 4;
    private const int Words = 32;

    /// <summary>Below it no exact count is needed: the map's collisions make texts look more alike, not less, by far less than this leaves room for.</summary>
    private const double WorthCounting = 0.4;

    private readonly ulong[] _map = new ulong[Words];
    private readonly string _text;
    private readonly int _count;
    private HashSet<ulong>? _exact;

    public FourGrams(string text)
    {
        _text = text;
        var (gram, seen) = (0UL, 0);
        foreach (var character in text)
        {
            if (character == ' ')
                continue;
            gram = (gram << 16) | character;
            if (++seen < Gram)
                continue;
            var bit = (int)((gram * 0x9E3779B97F4A7C15) >> 53);
            _map[bit >> 6] |= 1UL << (bit & 63);
        }

        foreach (var word in _map)
            _count += BitOperations.PopCount(word);
    }

    private HashSet<ulong> Exact => _exact ??= [.. Grams(_text)];

    /// <summary>Jaccard's: shared over all.</summary>
    public double Likeness(FourGrams other)
    {
        var both = 0;
        for (var word = 0; word < Words; word++)
            both += BitOperations.PopCount(_map[word] & other._map[word]);
        if (both == 0 || both < WorthCounting * (_count + other._count - both))
            return 0;
        var shared = Exact.Count(other.Exact.Contains);
        return (double)shared / Math.Max(1, Exact.Count + other.Exact.Count - shared);
    }

    private static IEnumerable<ulong> Grams(string text)
    {
        var (gram, seen) = (0UL, 0);
        foreach (var character in text)
        {
            if (character == ' ')
                continue;
            gram = (gram << 16) | character;
            if (++seen >= Gram)
                yield return gram;
        }
    }
}
