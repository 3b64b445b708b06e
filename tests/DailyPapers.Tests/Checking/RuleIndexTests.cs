using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>Every rule has its page, every page its rule, and <c>docs/rules/README.md</c> lists them all.</summary>
public sealed partial class RuleIndexTests
{
    private const string Heading = "## 모든 규칙\n";

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => RulePage.Ids.ShouldBe(DraftRules.AndOthers);

    [Fact]
    public void Every_id_in_the_code_of_the_checks_has_a_page()
    {
        Assert.SkipWhen(RuleBook.InOrder.IsEmpty, "The rules of one text are not in the book yet.");
        var folder = Path.Combine(Repository.Root, "src", "DailyPapers", "Checking");
        var ids = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).SelectMany(file => Id().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["id"].Value).Where(IsRule).Distinct(StringComparer.Ordinal);
        ids.Except(RulePage.Ids).ShouldBeEmpty();
    }

    [Fact]
    public void A_reader_is_told_the_reason_of_every_rule() => RulePage.Ids.Where(id => !IsRule(id)).ShouldBeEmpty();

    [Fact]
    public async Task The_list_of_rules_says_what_their_pages_say()
    {
        var file = Path.Combine(Repository.Root, "docs", "rules", "README.md");
        var page = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var expected = page[..(page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)] + Table();
        if (Environment.GetEnvironmentVariable("DAILY_PAPERS_UPDATE_GOLDEN") == "1")
            await File.WriteAllTextAsync(file, expected, TestContext.Current.CancellationToken);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").ShouldBe(expected, "set DAILY_PAPERS_UPDATE_GOLDEN=1 to write it again");
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| 규칙 | 무게 | 고침 | 무엇 |\n|---|---|---|---|\n");
        foreach (var head in RulePage.Ids.Select(RulePageHead.Read))
            table.Append("| [`").Append(head.Id).Append("`](").Append(head.Id).Append(".md) | ").Append(head.Weight).Append(" | ").Append(head.Repair).Append(" | ").Append(head.Name).Append(" |\n");
        return table.ToString();
    }

    /// <summary>Failures have codes of the same shape; no reason is given for them.</summary>
    private static bool IsRule(string id) => FindingTexts.ReasonFor(id) != FindingTexts.ReasonFor("");

    [GeneratedRegex("\"(?<id>[a-z]+\\.[a-z-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
