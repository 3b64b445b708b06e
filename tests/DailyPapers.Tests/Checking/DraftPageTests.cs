using DailyPapers.Checking;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>Every row of the pages of the rules that look at a whole draft.</summary>
public sealed class DraftPageTests
{
    private const int FewestRows = 15;

    /// <summary>Answers that can't be read are few of kind.</summary>
    private const string Malformed = "shape.malformed";

    public static TheoryData<string> Rules() => [.. DraftRules.Ids];

    public static TheoryData<string, int> Rows()
    {
        var rows = new TheoryData<string, int>();
        foreach (var rule in DraftRules.Ids)
        {
            foreach (var (row, _) in DraftPageTable.Read(rule).Index().Where(row => !row.Item.IsOfAnotherStage))
                rows.Add(rule, row);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_has_as_many_examples_that_must_not_fire(string rule)
    {
        var rows = DraftPageTable.Read(rule);
        var fewest = rule == Malformed ? 10 : FewestRows;
        rows.Count(row => row.Found is not null).ShouldBeGreaterThanOrEqualTo(fewest, "rows that fire");
        rows.Count(row => row.Found is null).ShouldBeGreaterThanOrEqualTo(fewest, "rows that must not fire");
        rows.DistinctBy(row => row.Line).Count().ShouldBe(rows.Length, "no row stands twice");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_page_says_what_is_found(string rule, int row)
    {
        var example = DraftPageTable.Read(rule)[row];
        var found = new Checker().Check(example.Draft, example.Text).Findings.Where(finding => finding.Rule == rule).ToArray();
        found.Select(finding => finding.Text).ShouldBe(example.Found ?? [], example.Line);
        foreach (var finding in found)
            ShouldBeAsTheHeadSays(finding, example);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_page_says_what_is_mended_and_mending_again_changes_nothing_more(string rule, int row)
    {
        var example = DraftPageTable.Read(rule)[row];
        var draft = new Checker().Check(example.Draft, example.Text).Draft;
        if (example.Mended is { } mended)
            Mended(rule, draft).ShouldBe(mended, example.Line);
        var again = new Checker().Check(draft, example.Text);
        Print(again.Draft).ShouldBe(Print(draft), example.Line);
        if (example.Mended is not null)
            again.Findings.ShouldNotContain(finding => finding.Rule == rule, example.Line);
    }

    private static void ShouldBeAsTheHeadSays(Finding finding, DraftRow example)
    {
        var head = RulePageHead.Read(finding.Rule);
        head.Weight.ShouldBe(finding.Severity == Severity.Error ? "오류" : "문체");
        var handled = Handled(finding);
        head.Repair.ShouldContain(handled, Case.Sensitive, example.Line);
        if (example.Handled is { } told)
            handled.ShouldBe(told, example.Line);
    }

    /// <summary>Most findings of style are only told; three tell what code did: the title in the headline's place, a keyword less, a bullet without evidence.</summary>
    private static string Handled(Finding finding) => finding switch
    {
        { Refuses: true } => "받지 않습니다",
        { AsksAgain: true } => "다시 묻습니다",
        { Rule: "headline.replaced" or "keyword.dropped" or "evidence.missing" } => "코드가 고칩니다",
        _ => "기록만 남깁니다",
    };

    private static string Mended(string rule, Draft draft) => rule switch
    {
        "headline.replaced" => draft.Headline,
        "keyword.dropped" => draft.Keywords.IsEmpty ? "(없음)" : string.Join("<br>", draft.Keywords.Select(DraftRow.Written)),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No field of this rule's is mended."),
    };

    /// <summary>A record with a list compares the list by reference.</summary>
    private static string Print(Draft draft) =>
        string.Join('\n', [draft.TitleKo, draft.Headline, draft.Area, .. draft.Bullets.Select(bullet => bullet.ToString()), .. draft.Abstract.Select(sentence => sentence.ToString()), .. draft.Keywords.Select(DraftRow.Written)]);
}
