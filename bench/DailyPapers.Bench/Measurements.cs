namespace DailyPapers.Bench;

/// <summary>What is measured in seconds, bytes and requests: each writes <c>bench/results/NAME.md</c>.</summary>
internal static class Measurements
{
    /// <summary>By the name of their results.</summary>
    private static readonly SortedDictionary<string, Func<Task<string>>> All = new(StringComparer.Ordinal)
    {
        ["pages"] = PagesMeasurement.WriteAsync,
        ["run"] = RunMeasurement.WriteAsync,
        ["search"] = () => Task.FromResult(SearchLatency.Write()),
        ["serve"] = ServeMeasurement.WriteAsync,
        ["site"] = () => Task.FromResult(SiteMeasurement.Write()),
        ["tokenizer"] = () => Task.FromResult(TokenizerMeasurement.Write()),
    };

    /// <param name="names">None: all of them, one after the other.</param>
    /// <returns>2 for an unknown name.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> names, TextWriter output)
    {
        if (names.Except(All.Keys).ToList() is [_, ..] unknown)
        {
            await output.WriteLineAsync($"no measurement {string.Join(", ", unknown)}; there are: {string.Join(", ", All.Keys)}");
            return 2;
        }

        foreach (var (name, measure) in All.Where(one => names.Count == 0 || names.Contains(one.Key)))
            Evaluations.Keep(name, await measure(), output);
        return 0;
    }
}
