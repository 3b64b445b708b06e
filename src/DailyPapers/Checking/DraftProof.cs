using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>A draft whose Korean was proofread.</summary>
/// <param name="Draft">Mended.</param>
/// <param name="Mends">What was changed.</param>
/// <param name="Findings">What is still to be said of it.</param>
internal sealed record DraftProof(Draft Draft, ImmutableArray<Mend> Mends, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether the headline has an error that no code can mend.</summary>
    public bool HasFaultyHeadline => Findings.Any(finding => finding is { Where: "headline", Severity: Severity.Error });

    /// <param name="draft">Safe to walk through.</param>
    /// <param name="source">The paper.</param>
    /// <param name="book">The rules, the glossary and the register of this digest.</param>
    /// <param name="origins">For each bullet the model's own one that it came from, from 0: complaints count as the model does.</param>
    public static DraftProof Of(Draft draft, Source source, DraftRules book, ImmutableArray<int> origins)
    {
        var proof = Proofreader.Read(DraftWriting.Of(draft, source, book, origins), book.Rules);
        return new DraftProof(DraftWriting.Into(draft, proof.Writing), proof.Mends, proof.Findings);
    }
}
