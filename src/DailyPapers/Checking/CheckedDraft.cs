using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>A draft after mending, with all that is still to be said of it.</summary>
/// <param name="Evidence">For each bullet the words of the source, null where its quote does not occur there.</param>
public sealed record CheckedDraft(Draft Draft, ImmutableArray<Finding> Findings, ImmutableArray<Evidence?> Evidence)
{
    /// <summary>How often each rule changed the Korean.</summary>
    public RuleCounts Mended { get; init; } = RuleCounts.None;

    /// <summary>The exact complaints for the one follow-up; empty where none is worth it.</summary>
    public ImmutableArray<string> Complaints => [.. Findings.Where(finding => finding.AsksAgain).Select(finding => finding.Complaint)];

    /// <summary>Something in it must not be published.</summary>
    public bool IsRefused => Findings.Any(finding => finding.Refuses);

    /// <summary>Judged by what refuses publication, then by errors, then by all findings; of equals the second answer, which knew the complaints.</summary>
    public CheckedDraft BetterOf(CheckedDraft second) => second.Badness.CompareTo(Badness) <= 0 ? second : this;

    private (int Refusing, int Errors, int All) Badness =>
        (Findings.Count(finding => finding.Refuses), Findings.Count(finding => finding.Severity == Severity.Error), Findings.Length);
}
