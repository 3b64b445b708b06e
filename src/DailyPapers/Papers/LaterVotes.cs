namespace DailyPapers.Papers;

/// <summary>Votes of a paper that were seen after its edition had become final.</summary>
/// <param name="Seen">The UTC day of the last look.</param>
public sealed record LaterVotes(PaperId Id, int Upvotes, DateOnly Seen);
