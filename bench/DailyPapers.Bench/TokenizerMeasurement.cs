using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Papers;
using DailyPapers.Simulation;
using DailyPapers.Summarizing;

namespace DailyPapers.Bench;

/// <summary>How fast tokens are counted, beside counting words: <c>bench/results/tokenizer.md</c>.</summary>
internal static partial class TokenizerMeasurement
{
    private const int Rounds = 7;
    private const int LeastBytes = 4_000_000;

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Counting tokens

            `Tokenizer.Count` (o200k) on one thread, in millions of UTF-8 bytes a second; beside it the same text cut into words by a compiled regular expression (`\w+|\s+|[^\w\s]+`), which is the least that a tokenizer must do. Median of {Rounds} rounds over {LeastBytes / 1_000_000} MB each, after a first one.

            `dotnet run -c Release --project bench/DailyPapers.Bench -- measure tokenizer`

            .NET {Environment.Version}.

            | text | tokens | MB/s | cut into words, MB/s | ratio |
            |---|---:|---:|---:|---:|

            """);
        foreach (var (name, sample) in Samples())
            Row(text, name, sample);
        var start = Stopwatch.GetTimestamp();
        return text.Append(CultureInfo.InvariantCulture, $"\nThe vocabulary is read once a process, at the first use: {FirstUse(start):0.00} s.\n").ToString();
    }

    private static void Row(StringBuilder text, string name, string sample)
    {
        var (ours, words) = (Speed(sample, part => Tokenizer.Shared.Count(part)), Speed(sample, part => Words().Count(part)));
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {Tokenizer.Shared.Count(sample):N0} | {ours:0.0} | {words:0.0} | {ours / words:0.00} |\n");
    }

    private static double Speed(string sample, Func<string, int> count)
    {
        var bytes = Encoding.UTF8.GetByteCount(sample);
        var (repeats, speeds) = ((LeastBytes + bytes - 1) / bytes, new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var repeat = 0; repeat < repeats; repeat++)
                count(sample);
            if (round > 0)
                speeds.Add(repeats * (double)bytes / 1e6 / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return speeds.Order().ElementAt(Rounds / 2);
    }

    private static IEnumerable<(string Name, string Text)> Samples()
    {
        yield return ("English, invented: papers' abstracts", string.Join('\n', Enumerable.Range(0, 40).Select(InventedPapers.Abstract)));
        yield return ("Korean, invented: answers of a model", string.Join('\n', Enumerable.Range(0, 40).Select(number => GoodAnswers.For(InventedPapers.Id(number), InventedPapers.Title(number), SentenceSplitter.Split(InventedPapers.Abstract(number))))));
        yield return ("HTML, invented: a page of arXiv", ToyPages.Html(InventedPapers.Id(1), InventedPapers.Title(1), InventedPapers.Abstract(1)));
        if (string.Join('\n', RecordedPages.All().Select(page => page.Everything)) is { Length: > 0 } recorded)
            yield return ("English with formulas, recorded: whole papers", recorded);
    }

    // In a process that has read it already this is what another one pays.
    private static double FirstUse(long start)
    {
        Ranks.Load();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    [GeneratedRegex(@"\w+|\s+|[^\w\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
