using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Fetching;

/// <summary>One page of a list.</summary>
/// <param name="Count">Entries on the page, good or not: a page shorter than the limit is the last.</param>
internal sealed record ListPage(int Count, ImmutableArray<Paper> Papers, ImmutableArray<string> Rejected);
