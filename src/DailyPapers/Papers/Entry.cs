using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace DailyPapers.Papers;

/// <summary>A paper as it stands in a day: summarized (<see cref="Summary"/> is there) or pending (<see cref="Failure"/> says why).</summary>
public sealed record Entry
{
    public required Paper Paper { get; init; }

    public Summary? Summary { get; init; }

    /// <summary>Null for a summarized paper, and for one that no run has tried yet.</summary>
    public PaperFailure? Failure { get; init; }

    public ImmutableArray<Finding> Findings { get; init; } = [];

    public Provenance? Provenance { get; init; }

    /// <summary>What other programs and later versions put beside a paper; carried along untouched.</summary>
    public JsonObject Extra { get; init; } = [];

    public bool IsPending => Summary is null;

    /// <summary>Findings that a reader must see: errors that neither code nor the model's second answer mended.</summary>
    public IEnumerable<Finding> Marks => Findings.Where(finding => finding.Severity == Severity.Error);
}
