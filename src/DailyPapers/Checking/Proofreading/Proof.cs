using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>A writing after mending.</summary>
/// <param name="Writing">Mended.</param>
/// <param name="Mends">What was changed, in the order of changing.</param>
/// <param name="Findings">What is still to be said of it.</param>
internal sealed record Proof(Writing Writing, ImmutableArray<Mend> Mends, ImmutableArray<Finding> Findings);
