using DailyPapers.Papers;

namespace DailyPapers.Tests.Papers;

public sealed class FindingTextsTests
{
    [Theory]
    [InlineData("number.unsupported", "원문에서 찾지 못한 수")]
    [InlineData("a.rule-of-tomorrow", "원문과 다를 수 있음")]
    public void A_reader_is_told_why_a_line_is_marked(string rule, string reason) => FindingTexts.ReasonFor(rule).ShouldBe(reason);
}
