using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>A day as it is published.</summary>
/// <param name="Date">The list's name, not a UTC day: see <see cref="ListHours"/>.</param>
/// <param name="IsFinal">True once the list had closed when it was fetched.</param>
/// <param name="Entries">By upvotes, most first; ties by id.</param>
public sealed record Edition(DateOnly Date, bool IsFinal, ImmutableArray<Entry> Entries)
{
    /// <summary>The order in which papers stand everywhere.</summary>
    public static ImmutableArray<Entry> InOrder(IEnumerable<Entry> entries) =>
        [.. entries.OrderByDescending(entry => entry.Paper.Upvotes).ThenBy(entry => entry.Paper.Id)];
}
