using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <summary>
/// Votes as they were seen last. An edition keeps those of its closing; for a week after that a run looks again, and the working store knows what it saw. A
/// site made without that store shows the editions' votes.
/// </summary>
public sealed class VoteCounts(IEnumerable<LaterVotes> later)
{
    private readonly ImmutableDictionary<PaperId, LaterVotes> _later = later.ToImmutableDictionary(votes => votes.Id);

    public static VoteCounts None { get; } = new([]);

    /// <summary>The newest number, and whether it is another than the edition's. When it was seen is shown nowhere: a run that finds the same votes changes no page.</summary>
    public (int Upvotes, bool IsLater) Of(CatalogPaper paper) =>
        _later.TryGetValue(paper.Id, out var votes) && votes.Seen > paper.Date && votes.Upvotes != paper.Upvotes ? (votes.Upvotes, true) : (paper.Upvotes, false);
}
