using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Register;

/// <summary>The register of most sentences.</summary>
internal static class Majority
{
    /// <summary>Null where no register has more than half: nobody can tell which was meant.</summary>
    public static SpeechLevel? Of(IEnumerable<SpeechLevel> levels)
    {
        Span<int> counts = stackalloc int[4];
        var all = 0;
        foreach (var level in levels)
        {
            counts[(int)level]++;
            all++;
        }

        for (var level = 0; level < counts.Length; level++)
        {
            if (counts[level] * 2 > all)
                return (SpeechLevel)level;
        }

        return null;
    }
}
