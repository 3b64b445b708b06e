using System.Globalization;
using System.Text;

namespace DailyPapers.Bench;

/// <summary>How often hits are right, by the committed verdicts of who read them: <c>bench/results/korean-verdicts.tsv</c> holds places, no text.</summary>
internal static class KoreanVerdicts
{
    private const string Right = "right";
    private const string Wrong = "wrong";

    private static string File => Path.Combine(Recorded.Root, "bench", "results", "korean-verdicts.tsv");

    /// <summary>None where nobody has read yet; lines without a verdict are left out.</summary>
    public static IEnumerable<KoreanVerdict> Read() => !System.IO.File.Exists(File) ? [] :
        System.IO.File.ReadLines(File).Select(line => line.Split('\t')).Where(cells => cells is [_, _, _, _, Right or Wrong, ..])
            .Select(cells => new KoreanVerdict(cells[0], cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture), cells[4]))
            .DistinctBy(verdict => verdict with { Judgement = "" });

    public static string Write()
    {
        var (verdicts, found) = (Read().ToList(), KoreanSample.Errors().Select(hit => hit.Key).ToHashSet());
        var page = new StringBuilder().AppendLine(Head).AppendLine("| rule | read | right | wrong | right, % | found no more |").AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (var rule in verdicts.GroupBy(verdict => verdict.Rule, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            Row(page, $"`{rule.Key}`", [.. rule], found);
        Row(page, "all", verdicts, found);
        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A hit that is found no more was told by a rule that has changed since: it counts neither way.</summary>
    private static void Row(StringBuilder page, string name, List<KoreanVerdict> verdicts, HashSet<KoreanVerdict> found)
    {
        var standing = verdicts.Where(verdict => found.Contains(verdict with { Judgement = "" })).ToList();
        var right = standing.Count(verdict => verdict.Judgement == Right);
        var share = standing.Count == 0 ? "" : (100.0 * right / standing.Count).ToString("0.0", CultureInfo.InvariantCulture);
        page.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {standing.Count} | {right} | {standing.Count - right} | {share} | {verdicts.Count - standing.Count} |");
    }

    private const string Head = """
        # Hits read by hand

        `dotnet run -c Release --project bench/DailyPapers.Bench -- evaluate verdicts`, from the verdicts in `korean-verdicts.tsv` (rule, arXiv id, place, where the
        span begins, right or wrong). The hits were drawn by `evaluate sample FILE` from all error hits of the recorded answers, rare rules whole.
        Right: wrong Korean, or a claim that the source does not bear out, under any reading of a careful editor; and where the code mends it, the mend is right.

        """;
}
