using DailyPapers.Checking;
using DailyPapers.Summarizing;
using DailyPapers.Tests.Checking;

namespace DailyPapers.Tests.Summarizing;

/// <summary>The answers on the page of <c>shape.malformed</c>, read as a model's.</summary>
public sealed class MalformedPageTests
{
    private const string Rule = "shape.malformed";

    public static TheoryData<int> Rows() => [.. Enumerable.Range(0, DraftPageTable.Read(Rule).Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_page_says_which_answers_can_not_be_read(int row)
    {
        var example = DraftPageTable.Read(Rule)[row];
        var found = new Checker().Check(DraftReader.Read(example.Answer!), example.Text).Findings.Where(finding => finding.Rule == Rule).ToArray();
        found.Select(finding => finding.Complaint).ShouldBe(example.Found ?? [], example.Line);
        found.ShouldAllBe(finding => finding.Refuses);
    }
}
