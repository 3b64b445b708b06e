using BenchmarkDotNet.Attributes;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Quotes;
using DailyPapers.Papers;

namespace DailyPapers.Bench;

/// <summary>What it costs to prove ten quotes of a draft in a paper of 100 KB, beside a plain search for the same words.</summary>
[MemoryDiagnoser]
public class QuoteBenchmarks
{
    private PaperText paper = null!;
    private string everything = "";
    private string[] quotes = [];
    private QuoteFinder finder = null!;

    [GlobalSetup]
    public void MakePaper()
    {
        var random = new Random(20261120);
        paper = new PaperText(PaperId.Parse("2611.01234"), "Parrots", [.. Enumerable.Range(0, 8).Select(_ => Sentence(random))], "arxiv-html", "v1")
        {
            Sections = [.. Enumerable.Range(1, 25).Select(number => new TextSection($"S{number}", $"{number}", "Birds", 1,
                [.. Enumerable.Range(0, 8).Select(_ => new TextBlock(BlockKind.Paragraph, string.Join(' ', Enumerable.Range(0, 5).Select(_ => Sentence(random)))))]))],
        };
        everything = paper.Everything;
        quotes = [.. paper.Sections.Where((_, index) => index % 5 == 0).Select(section => section.Blocks[3].Text[..90]), .. Enumerable.Range(0, 5).Select(_ => Sentence(random))];
        finder = new QuoteFinder(paper);
        PlainSearch();
        Search();
    }

    [Benchmark(Baseline = true)]
    public int PlainSearch() => quotes.Count(quote => everything.Contains(quote, StringComparison.Ordinal));

    /// <summary>Half of them are not there, which costs all readings of all sections.</summary>
    [Benchmark]
    public int Search() => quotes.Count(quote => finder.Find(quote) is not null);

    /// <summary>Once a paper.</summary>
    [Benchmark]
    public int SearchWithPreparing()
    {
        var fresh = new QuoteFinder(paper);
        return quotes.Count(quote => fresh.Find(quote) is not null);
    }

    /// <summary>Once a paper: all numbers that its Korean may name.</summary>
    [Benchmark]
    public object ReadNumbers() => SourceNumbers.Of(everything);

    private static string Sentence(Random random)
    {
        string[] words = ["parrots", "count", "multi-modal", "seeds", "of", "the", "$x_{2}$", "cage", "98.5\\%", "1,240", "nests", "[3]", "“grey”", "while", "they", "sing"];
        return string.Join(' ', Enumerable.Range(0, 16).Select(_ => words[random.Next(words.Length)])) + " " + random.Next(100_000) + ".";
    }
}
