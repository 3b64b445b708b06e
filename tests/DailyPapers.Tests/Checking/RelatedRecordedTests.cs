using System.Text.Json.Nodes;
using DailyPapers.Checking;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>Summaries that were published though their model had seen no paper, among those that are true. See bench/results/relatedness.md.</summary>
public sealed class RelatedRecordedTests(ITestOutputHelper output)
{
    /// <summary>Marked as made up; read beside their abstracts they are true.</summary>
    private static readonly HashSet<string> MarkedButTrue =
    [
        "2406.08414", "2407.08583", "2407.13764", "2407.21530", "2407.21772", "2408.00653", "2408.02629", "2408.08313", "2409.00921", "2409.03752", "2409.04109", "2409.12903", "2410.02536", "2410.02724",
    ];

    /// <summary>Not marked, and about no paper.</summary>
    private static readonly HashSet<string> MadeUpUnmarked = ["2407.13481", "2407.15295"];

    [Fact]
    public void Made_up_summaries_are_refused_and_true_ones_are_not()
    {
        var pairs = Repository.RecordedLines("joined.jsonl.gz").Select(line => (IsMadeUp: IsMadeUp(line), IsRefused: IsRefused(Text(line), Draft(line)))).ToList();
        var (madeUp, genuine) = (pairs.Where(pair => pair.IsMadeUp).ToList(), pairs.Where(pair => !pair.IsMadeUp).ToList());
        output.WriteLine($"{madeUp.Count(pair => pair.IsRefused)} of {madeUp.Count}, {genuine.Count(pair => pair.IsRefused)} of {genuine.Count}");
        madeUp.Count.ShouldBeGreaterThan(30);
        ((double)madeUp.Count(pair => pair.IsRefused) / madeUp.Count).ShouldBeGreaterThanOrEqualTo(0.95);
        ((double)genuine.Count(pair => pair.IsRefused) / genuine.Count).ShouldBeLessThan(0.01);
    }

    [Fact]
    public void The_summary_of_another_paper_of_the_field_is_nearly_always_refused()
    {
        var pairs = Repository.RecordedLines("joined.jsonl.gz").Where(line => ((string)line["input_era"]!)[0] == 'A').Select(line => (Text: Text(line), Draft: Draft(line))).ToList();
        var refused = pairs.Select((pair, index) => IsRefused(pairs[(index + 37) % pairs.Count].Text, pair.Draft)).Count(isRefused => isRefused);
        ((double)refused / pairs.Count).ShouldBeGreaterThan(0.95);
    }

    private static bool IsMadeUp(JsonObject line) => (string)line["arxiv_id"]! is var id && (MadeUpUnmarked.Contains(id) || ((bool)line["suspect_fabricated"]! && !MarkedButTrue.Contains(id)));

    private static bool IsRefused(PaperText text, Draft draft) => new Checker().Check(draft, text).Findings.Any(finding => finding.Rule == "draft.unrelated");

    private static PaperText Text(JsonObject line) => new(
        PaperId.Parse((string)line["arxiv_id"]!), (string)line["title"]!, SentenceSplitter.Split((string)line["abstract"]!), ((string)line["input_era"]!)[0] == 'A' ? "abstract" : "arxiv-html", null);

    private static Draft Draft(JsonObject line) =>
        new("제목", "제목", "음성", [.. line["korean_bullets"]!.AsArray().Select(bullet => new DraftBullet("결과", (string)bullet!, ""))], [], []);
}
