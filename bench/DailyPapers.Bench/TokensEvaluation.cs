using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Bench;

/// <summary>How many tokens of a paper a model is sent: against its whole text, and against what the old script sent.</summary>
internal static class TokensEvaluation
{
    /// <summary>The old script sent up to so many tokens of the PDF.</summary>
    private const int OldScript = 100_000;

    private static readonly int[] Budgets = [4000, 8000, 16_000];

    public static string Run()
    {
        var papers = RecordedPages.All().ToList();
        var page = new StringBuilder("# Tokens sent a paper\n\nOf the whole first request (o200k), over the recorded pages. The old script sent up to 100,000 tokens of a paper; the aim is a tenth or less.\n\n");
        page.Append("| paper | whole text | budget | sent | of the whole | of 100,000 | introduction | method | results | limitations, conclusion | other |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (paper, budget) in papers.SelectMany(paper => Budgets.Select(budget => (paper, budget))))
            page.Append(Row(paper, budget));
        return page.Append("\nThe last five columns: blocks of which something is sent, of all there are.\n").ToString();
    }

    private static string Row(PaperText paper, int budget)
    {
        var plan = new ContextPlanner(budget, Glossary.BuiltIn).Plan(paper);
        return string.Create(CultureInfo.InvariantCulture, $"| {paper.Id} | {plan.WholeTokens:N0} | {budget:N0} | {plan.Tokens:N0} | {Percent(plan.Tokens, plan.WholeTokens)} | {Percent(plan.Tokens, OldScript)} ")
            + string.Concat(Columns.Select(roles => Blocks(plan, roles))) + "|\n";
    }

    private static IEnumerable<SectionRole[]> Columns =>
    [
        [SectionRole.Introduction], [SectionRole.Method], [SectionRole.Results], [SectionRole.Limitations, SectionRole.Conclusion],
        [SectionRole.RelatedWork, SectionRole.Background, SectionRole.Appendix, SectionRole.Aside, SectionRole.Other],
    ];

    private static string Blocks(ContextPlan plan, SectionRole[] roles)
    {
        var sections = plan.Sections.Where(section => roles.Contains(section.Role)).ToList();
        var sent = sections.Sum(section => section.Section.Blocks.Length);
        return string.Create(CultureInfo.InvariantCulture, $"| {sent}/{sent + sections.Sum(section => section.Omitted)} ");
    }

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %");
}
