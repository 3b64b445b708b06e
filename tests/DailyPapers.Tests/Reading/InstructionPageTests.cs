using DailyPapers.Checking;
using DailyPapers.Reading;
using DailyPapers.Tests.Checking;

namespace DailyPapers.Tests.Reading;

/// <summary>The papers on the page of <c>source.instructions</c>, read and then told.</summary>
public sealed class InstructionPageTests
{
    private const string Rule = "source.instructions";

    public static TheoryData<int> Rows() => [.. DraftPageTable.Read(Rule).Index().Where(row => row.Item.IsOfAnotherStage).Select(row => row.Index)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_page_says_which_sentences_are_orders(int row)
    {
        var example = DraftPageTable.Read(Rule)[row];
        var sifted = InstructionSieve.Sift(example.Text with { Sections = example.Unread });
        new Checker().Check(example.Draft, sifted).Findings.Where(finding => finding.Rule == Rule).Select(finding => finding.Text).ShouldBe(example.Found ?? [], example.Line);
    }
}
