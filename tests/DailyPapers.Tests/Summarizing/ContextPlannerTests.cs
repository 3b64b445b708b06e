using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Summarizing;
using FsCheck;
using FsCheck.Fluent;
using static DailyPapers.Tests.Summarizing.PlanningPapers;

namespace DailyPapers.Tests.Summarizing;

public sealed class ContextPlannerTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(int.Parse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS") ?? "60", CultureInfo.InvariantCulture));
    private static readonly int Bare = Plan(Usual() with { Sections = [] }, 500).Tokens;

    public static TheoryData<int> Budgets => [Bare + 150, Bare + 600, Bare + 1500, 8000, 200_000];

    [Fact]
    public void A_plan_is_never_longer_than_its_budget() => FsCheck.Check.One(Thorough, Prop.ForAll(Any.ToArbitrary(), Gen.Choose(500, 6000).ToArbitrary(), (paper, budget) =>
    {
        var plan = Plan(paper, budget);
        plan.Tokens.ShouldBe(Request(paper, plan).Messages.Sum(message => Tokenizer.Shared.Count(message.Content)));
        if (plan.HasBody)
            plan.Tokens.ShouldBeLessThanOrEqualTo(budget);
        else
            plan.Tokens.ShouldBe(Plan(paper with { Sections = [] }, 500).Tokens);
    }));

    [Fact]
    public void What_is_sent_stands_in_the_paper_and_in_its_order() => FsCheck.Check.One(Thorough, Prop.ForAll(Any.ToArbitrary(), Gen.Choose(2000, 6000).ToArbitrary(), (paper, budget) =>
    {
        var plan = Plan(paper, budget);
        plan.Sections.Length.ShouldBe(paper.Sections.Length);
        foreach (var (planned, whole) in plan.Sections.Zip(paper.Sections))
        {
            planned.Section.Id.ShouldBe(whole.Id);
            (planned.Section.Blocks.Length + planned.Omitted).ShouldBe(whole.Blocks.Length);
            var rest = string.Join('\n', whole.Blocks.Select(block => Folded(block.Text)));
            foreach (var part in planned.Section.Blocks.SelectMany(block => block.Text.Split(PlannedSection.Gap)).Select(Folded).Where(part => part.Length > 0))
            {
                var at = rest.IndexOf(part, StringComparison.Ordinal);
                at.ShouldBeGreaterThanOrEqualTo(0, part);
                rest = rest[(at + part.Length)..];
            }
        }
    }));

    [Fact]
    public void The_same_paper_gives_the_same_plan() => FsCheck.Check.One(Thorough, Prop.ForAll(Any.ToArbitrary(), paper =>
        Request(paper, Plan(paper, 3000)).Key.ShouldBe(Request(paper, new ContextPlanner(3000, Glossary.BuiltIn).Plan(paper with { Sections = [.. paper.Sections] })).Key)));

    [Theory]
    [MemberData(nameof(Budgets))]
    public void Budgets_of_every_size_are_kept_and_used(int budget)
    {
        var plan = Plan(Usual(), budget);
        plan.Tokens.ShouldBeInRange(Math.Min(budget - 80 - ((budget - Bare) / 20), plan.WholeTokens), budget);
        plan.WholeTokens.ShouldBeInRange(plan.Tokens, 200_000);
    }

    [Fact]
    public void A_paper_that_fits_is_sent_whole()
    {
        var plan = Plan(Usual(), 20_000);
        plan.Sections.ShouldAllBe(section => section.Omitted == 0 && section.Gaps.IsEmpty);
        plan.Tokens.ShouldBe(plan.WholeTokens);
        plan.Sections.Select(section => section.Section).ShouldBe(Usual().Sections, new SectionComparer());
    }

    [Fact]
    public void Where_nothing_is_left_only_title_and_abstract_are_sent()
    {
        var plan = Plan(Usual(), 500);
        plan.HasBody.ShouldBeFalse();
        Request(Usual(), plan).Key.ShouldBe(Request(Usual() with { Sections = [] }, Plan(Usual() with { Sections = [] }, 500)).Key);
    }

    [Fact]
    public void Every_role_of_a_usual_paper_is_heard()
    {
        var plan = Plan(Usual(), Bare + 900);
        foreach (var role in new[] { SectionRole.Introduction, SectionRole.Method, SectionRole.Results, SectionRole.Limitations, SectionRole.Conclusion })
            plan.Sections.ShouldContain(section => section.Role == role && section.IsSent, role.ToString());
        plan.Sections.ShouldAllBe(section => !section.IsSent || (section.Role != SectionRole.Appendix && section.Role != SectionRole.RelatedWork && section.Role != SectionRole.Aside));
        var sent = Request(Usual(), plan).Messages[1].Content;
        foreach (var part in new[] { "We show that KiteNet saves 41% of the string.", "KiteNet outperforms the best baseline by 7.5% on WindBench.", "KiteNet (ours) | 99.1 | 88.2", "Table 1:", "However, our knots fail in the rain.", "KiteNet ties one knot for each gust." })
            sent.ShouldContain(part);
    }

    [Fact]
    public void Long_results_do_not_push_out_the_method()
    {
        var results = Enumerable.Range(1, 30).Select(number => P($"KiteNet outperforms the state of the art by {number}.5% and improves on all baselines."));
        var paper = Usual() with { Sections = [.. Usual().Sections.Select(section => section.Id == "S4.SS2" ? section with { Blocks = [.. results] } : section)] };
        Plan(paper, Bare + 900).Sections.Single(section => section.Section.Id == "S3").IsSent.ShouldBeTrue();
    }

    [Fact]
    public void A_survey_is_heard_from_all_its_sections()
    {
        var plan = Plan(Survey(), Bare + 1500);
        plan.Sections.Count(section => section.IsSent).ShouldBe(10);
        plan.Sections.ShouldAllBe(section => section.Section.Blocks[0].Text.StartsWith(section.Section.Id == "S1" ? "Strings hold" : "Kind", StringComparison.Ordinal));
    }

    [Fact]
    public void A_theory_is_told_by_its_theorems_and_not_by_its_proofs()
    {
        var sent = Request(Theory(), Plan(Theory(), Bare + 700)).Messages[1].Content;
        sent.ShouldContain("Theorem 2.1.");
        sent.ShouldContain("Proposition 3.1.");
        sent.ShouldNotContain("Proof.");
    }

    [Fact]
    public void A_report_begins_before_its_first_heading()
    {
        var plan = Plan(Report(), Bare + 700);
        plan.Sections[0].Role.ShouldBe(SectionRole.Introduction);
        Request(Report(), plan).Messages[1].Content.ShouldContain("<body>\nToys 3 is a family of kites");
        plan.Sections.ShouldAllBe(section => section.IsSent);
    }

    [Theory]
    [MemberData(nameof(Budgets))]
    public void A_table_never_comes_without_its_caption(int budget)
    {
        foreach (var above in new[] { true, false })
        {
            var caption = new TextBlock(BlockKind.TableCaption, "Table 1: Metres flown with 7.5% less string.");
            var blocks = above ? [P(Fill(3)), caption, Scores(5), Scores(4)] : new[] { P(Fill(3)), Scores(5), Scores(4), caption };
            var plan = Plan(Paper("Kites", Section("S1", "1", "Introduction", P(Fill(20))), Section("S2", "2", "Results", blocks)), budget);
            if (plan.Sections[1].Section.Blocks.Any(block => block.Kind == BlockKind.Table))
                plan.Sections[1].Section.Blocks.ShouldContain(caption);
        }
    }

    [Fact]
    public void A_long_table_is_cut_between_rows_and_keeps_its_head_its_own_row_and_the_best_other()
    {
        var paper = Paper("KiteNet: Kites", Section("S1", "1", "Results", P(Fill(40)), new TextBlock(BlockKind.TableCaption, "Table 1: Metres flown."), Scores(200)));
        var table = Plan(paper, Bare + 1200).Sections[0].Section.Blocks.Single(block => block.Kind == BlockKind.Table).Text.Split('\n');
        table.Length.ShouldBeLessThan(40);
        table[0].ShouldBe(" | Calm | Storm");
        table.ShouldContain("KiteNet (ours) | 99.1 | 88.2");
        table.ShouldContain(row => row.StartsWith("Baseline 200 ", StringComparison.Ordinal) || row.StartsWith("Baseline 1 ", StringComparison.Ordinal));
        table.ShouldContain(PlannedSection.Gap);
        table.Where(row => row != PlannedSection.Gap).ShouldBeSubsetOf(Scores(200).Text.Split('\n'));
    }

    [Fact]
    public void A_formula_comes_with_the_words_before_it()
    {
        for (var budget = Bare + 100; budget < Bare + 2600; budget += 100)
        {
            var blocks = Plan(Usual(), budget).Sections[2].Section.Blocks;
            if (blocks.ToList().FindIndex(block => block.Kind == BlockKind.Equation) is >= 0 and var at)
                at.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Only_terms_of_what_is_sent_come_along()
    {
        var paper = Paper("Kites", Section("S1", "1", "Introduction", P("They use reinforcement learning. " + Fill(80))), Section("S2", "2", "Related Work", P(Fill(60) + " Others use beam search.")));
        Plan(paper, Bare + 1000).Terms.Select(term => term.English).ShouldBe(["reinforcement learning"]);
        Plan(paper, 20_000).Terms.Select(term => term.English).ShouldContain("beam search");
    }

    [Fact]
    public void An_unrelated_new_term_changes_no_plan()
    {
        var glossary = Glossary.BuiltIn.With("english\tpreferred_ko\nunheard-of term\t처음 듣는 말\n");
        Request(Usual(), new ContextPlanner(Bare + 900, glossary).Plan(Usual())).Key.ShouldBe(Request(Usual(), Plan(Usual(), Bare + 900)).Key);
    }

    [Fact]
    public void Two_hundred_pages_are_planned_in_reach_of_both_ends()
    {
        var plan = Plan(Long(200), 8000);
        plan.WholeTokens.ShouldBeGreaterThan(150_000);
        plan.Tokens.ShouldBeInRange(7600, 8000);
        plan.Sections[0].IsSent.ShouldBeTrue();
        plan.Sections[^1].IsSent.ShouldBeTrue();
    }

    [Fact]
    public void A_section_of_fifty_thousand_words_by_themselves_is_planned_too()
    {
        var paper = Paper("Kites", Section("S1", "1", "Words", [.. Enumerable.Range(0, 50_000).Select(number => new TextBlock(BlockKind.Item, $"w{number}"))]));
        Plan(paper, 8000).Tokens.ShouldBeInRange(7900, 8000);
    }

    private static ContextPlan Plan(PaperText text, int budget) => new ContextPlanner(budget, Glossary.BuiltIn).Plan(text);

    private static ModelRequest Request(PaperText text, ContextPlan plan) => RequestWriter.First("m", text, plan);

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class SectionComparer : IEqualityComparer<TextSection>
    {
        public bool Equals(TextSection? x, TextSection? y) => x!.Id == y!.Id && x.Blocks.SequenceEqual(y.Blocks);

        public int GetHashCode(TextSection obj) => obj.Id.GetHashCode(StringComparison.Ordinal);
    }
}
