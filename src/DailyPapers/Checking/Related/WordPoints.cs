using System.Collections.Frozen;
using System.Globalization;

namespace DailyPapers.Checking.Related;

/// <summary>How much it says that two texts share a word: the fewer papers have it, the more.</summary>
internal static class WordPoints
{
    /// <summary>Of a name or a rare word.</summary>
    public const int Most = 3;

    private static readonly FrozenDictionary<string, int> PerThousand = WordLists.Lines("common-words.txt").Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Household = WordLists.Lines("household-words.txt").SelectMany(line => line.Split(' ')).Select(WordStem.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>3 below 4 of 1,000 abstracts, 2 below 30, 1 below 100, else 0; 0 for what every paper may name.</summary>
    public static int Of(string stem)
    {
        if (Household.Contains(stem))
            return 0;
        return PerThousand.GetValueOrDefault(stem) switch
        {
            < 4 => Most,
            < 30 => 2,
            < 100 => 1,
            _ => 0,
        };
    }
}
