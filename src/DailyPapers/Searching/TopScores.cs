namespace DailyPapers.Searching;

/// <summary>The best of many papers.</summary>
internal static class TopScores
{
    /// <summary>The numbers of the papers with the best scores, the best first; of equal ones, the lowest numbers, in their order. One without a score is none.</summary>
    public static List<int> Of(ReadOnlySpan<ushort> scores, int limit)
    {
        var (least, better) = Least(scores, limit);
        var (found, equal) = (new List<(int Paper, ushort Score)>(), Math.Max(0, limit - better));
        for (var paper = 0; paper < scores.Length; paper++)
        {
            if (scores[paper] > least || (scores[paper] == least && least > 0 && equal-- > 0))
                found.Add((paper, scores[paper]));
        }

        return [.. found.OrderByDescending(each => each.Score).Select(each => each.Paper)];
    }

    /// <summary>The score of the last that is shown, and how many have a better one.</summary>
    private static (int Least, int Better) Least(ReadOnlySpan<ushort> scores, int limit)
    {
        var highest = Highest(scores);
        var counts = new int[highest + 1];
        foreach (var score in scores)
            counts[score]++;

        var (least, better) = (highest, 0);
        while (least > 0 && better + counts[least] < limit)
            better += counts[least--];
        return (least, better);
    }

    private static int Highest(ReadOnlySpan<ushort> scores)
    {
        var highest = 0;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        return highest;
    }
}
