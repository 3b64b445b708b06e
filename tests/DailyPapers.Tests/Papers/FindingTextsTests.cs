using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Papers;

public sealed partial class FindingTextsTests
{
    private const string OfAnyRule = "원문과 다를 수 있음";

    [Theory]
    [InlineData("number.unsupported", "원문에서 찾지 못한 수")]
    [InlineData("a.rule-of-tomorrow", OfAnyRule)]
    public void A_reader_is_told_why_a_line_is_marked(string rule, string reason) => FindingTexts.ReasonFor(rule).ShouldBe(reason);

    [Fact]
    public void Every_rule_has_a_reason_of_its_own()
    {
        var folder = Path.Combine(Repository.Root, "src", "DailyPapers", "Checking", "Rules");
        var rules = Directory.EnumerateFiles(folder, "*.cs").SelectMany(file => RuleId().Matches(File.ReadAllText(file))).Select(match => match.Groups["id"].Value).Distinct().ToList();

        rules.ShouldContain("evidence.lost");
        rules.Where(rule => FindingTexts.ReasonFor(rule) == OfAnyRule).ShouldBeEmpty();
    }

    [GeneratedRegex("\"(?<id>(?!llm\\.|draft\\.not-korean)[a-z]{4,12}\\.[a-z]{3,12}(?:-[a-z]{3,12})*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();
}
