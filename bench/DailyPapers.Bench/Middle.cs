namespace DailyPapers.Bench;

/// <summary>What is told of several rounds.</summary>
internal static class Middle
{
    /// <summary>The median; of an even number the upper of the two in the middle.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
