using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking;

/// <summary>Every row of every rule's page.</summary>
public sealed class RuleSpecTests
{
    private const int FewestRows = 15;

    public static TheoryData<string> Rules() => [.. RuleBook.InOrder.Select(rule => rule.Id).Concat(RuleBook.OfDay.Select(rule => rule.Id)).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string, int> Rows()
    {
        var rows = new TheoryData<string, int>();
        foreach (var rule in Rules().Select(row => row.Data).Where(rule => RulePage.Read(rule) is not null))
        {
            for (var row = 0; row < RulePageTable.Read(rule).Length; row++)
                rows.Add(rule, row);
        }

        return rows;
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_with_as_many_examples_that_must_not_fire(string rule)
    {
        RulePage.Read(rule).ShouldNotBeNull($"docs/rules/{rule}.md is missing.");
        var rows = RulePageTable.Read(rule);
        rows.Count(row => row.Found is not null).ShouldBeGreaterThanOrEqualTo(FewestRows, "rows that fire");
        rows.Count(row => row.Found is null).ShouldBeGreaterThanOrEqualTo(FewestRows, "rows that must not fire");
        rows.Distinct().Count().ShouldBe(rows.Length, "no row stands twice");
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Rows))]
    public void The_page_says_what_is_found_and_what_it_becomes(string rule, int row)
    {
        var example = RulePageTable.Read(rule)[row];
        var day = example.Day;
        string.Join("<br>", Found(rule, day)).ShouldBe(example.Found ?? "", example.Text);
        if (example.Found is null || RuleBook.InOrder.FirstOrDefault(known => known.Id == rule) is not { } mending)
            return;
        var mended = string.Join("<hr>", day.Select(writing => string.Join("<br>", Proofreader.Mend(writing, mending).Pieces.Select(piece => piece.Text))));
        mended.ShouldBe(example.Mended is null or "—" ? example.Text : example.Mended);
        if (example.Mended is not (null or "—"))
            string.Join("<hr>", day.Select(writing => string.Join("<br>", Proofreader.Mend(Proofreader.Mend(writing, mending), mending).Pieces.Select(piece => piece.Text)))).ShouldBe(mended, "mending twice changes nothing more");
    }

    private static IEnumerable<string> Found(string id, System.Collections.Immutable.ImmutableArray<Writing> day) =>
        RuleBook.InOrder.Where(rule => rule.Id == id).SelectMany(rule => day.SelectMany(rule.Find)).Concat(
            RuleBook.OfDay.Where(rule => rule.Id == id).SelectMany(rule => rule.Find(day).Select(found => found.Hit))).Select(hit => hit.Text);
}
