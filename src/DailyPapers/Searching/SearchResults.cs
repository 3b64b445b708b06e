using System.Collections.Immutable;

namespace DailyPapers.Searching;

/// <param name="Total">All that were found.</param>
/// <param name="Hits">The best of them, in order.</param>
public sealed record SearchResults(int Total, ImmutableArray<SearchHit> Hits);
