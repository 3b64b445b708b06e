using BenchmarkDotNet.Attributes;
using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Bench;

/// <summary>Planning reads every block once and counts its tokens; it is compared with counting alone.</summary>
[MemoryDiagnoser]
public class PlanningBenchmarks
{
    private const string Words = "The wind was measured at every corner of the field, and the string was wound up again before the next flight began.";
    private readonly ContextPlanner planner = new(8000, Glossary.BuiltIn);
    private PaperText paper = null!;

    /// <summary>Pages of about a thousand tokens; 0 for the recorded paper with the most text.</summary>
    [Params(0, 100)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Read()
    {
        paper = Pages > 0 ? Toy(Pages) : RecordedPages.All().MaxBy(one => one.Everything.Length) ?? Toy(40);
        planner.Plan(paper);
    }

    [Benchmark(Baseline = true)]
    public int CountTokens() => Tokenizer.Shared.Count(paper.Everything);

    [Benchmark]
    public ContextPlan Plan() => planner.Plan(paper);

    private static PaperText Toy(int pages) => new(PaperId.Parse("2611.01234"), "KiteNet: Everything We Know", ["We study kites."], "arxiv-html", null)
    {
        Sections = [.. Enumerable.Range(1, pages).Select(page => new TextSection($"S{page}", $"{page}", page == 1 ? "Introduction" : $"Knots of kind {page}", 1, Blocks(page)))],
    };

    private static System.Collections.Immutable.ImmutableArray<TextBlock> Blocks(int page) =>
    [
        .. Enumerable.Range(0, 7).Select(paragraph => new TextBlock(BlockKind.Paragraph, $"Flight {page}.{paragraph} outperforms the one before by {page}.{paragraph}%. " + string.Join(' ', Enumerable.Repeat(Words, 5)))),
        new TextBlock(BlockKind.TableCaption, $"Table {page}: Metres flown."),
        new TextBlock(BlockKind.Table, string.Join('\n', Enumerable.Range(1, 10).Select(row => $"Kite {row} | {row}.5 | {page}.1"))),
    ];
}
