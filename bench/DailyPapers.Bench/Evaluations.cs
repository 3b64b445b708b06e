namespace DailyPapers.Bench;

/// <summary>What is measured in hits and misses instead of seconds: each writes <c>bench/results/NAME.md</c>, the same for the same data.</summary>
internal static class Evaluations
{
    /// <summary>By the name of their results.</summary>
    private static readonly SortedDictionary<string, Func<string>> All = new(StringComparer.Ordinal)
    {
        ["korean"] = KoreanEvaluation.Write,
        ["mutations"] = KoreanMutationEvaluation.Write,
        ["relatedness"] = RelatednessEvaluation.Write,
        ["tokens"] = TokensEvaluation.Run,
        ["verdicts"] = KoreanVerdicts.Write,
    };

    /// <param name="names">None: all of them.</param>
    /// <returns>2 for an unknown name.</returns>
    public static int Run(IReadOnlyList<string> names, TextWriter output)
    {
        if (names.Except(All.Keys).ToList() is [_, ..] unknown)
        {
            output.WriteLine($"no evaluation {string.Join(", ", unknown)}; there are: {string.Join(", ", All.Keys)}");
            return 2;
        }

        foreach (var (name, evaluate) in All.Where(one => names.Count == 0 || names.Contains(one.Key)))
            Keep(name == "verdicts" ? "korean-verdicts" : name, evaluate(), output);
        return 0;
    }

    /// <summary>Writes a result where it is committed.</summary>
    public static int Keep(string name, string result, TextWriter output)
    {
        var file = Path.Combine(Recorded.Root, "bench", "results", name + ".md");
        File.WriteAllText(file, result);
        output.WriteLine($"written: {file}");
        return 0;
    }
}
