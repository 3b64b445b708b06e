namespace DailyPapers.Papers;

/// <summary>What the checks did to the Korean of one or more papers: what is left to be said, and what was mended.</summary>
public sealed record Quality(RuleCounts Errors, RuleCounts Style, RuleCounts Mended)
{
    public static Quality None { get; } = new(RuleCounts.None, RuleCounts.None, RuleCounts.None);

    /// <summary>A pending paper has no Korean, and nothing is said of it.</summary>
    public static Quality Of(Entry entry) => entry.IsPending ? None : Of(entry.Findings, PaperFacts.From(entry.Extra).Mended);

    public static Quality Of(IReadOnlyCollection<Finding> findings, RuleCounts mended) => new(
        RuleCounts.Of(findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule)),
        RuleCounts.Of(findings.Where(finding => finding.Severity == Severity.Style).Select(finding => finding.Rule)),
        mended);

    public static Quality Of(IEnumerable<Entry> entries) => entries.Select(Of).Aggregate(None, (sum, each) => sum.Plus(each));

    public Quality Plus(Quality other) => new(Errors.Plus(other.Errors), Style.Plus(other.Style), Mended.Plus(other.Mended));
}
