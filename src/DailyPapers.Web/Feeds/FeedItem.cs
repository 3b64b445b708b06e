using System.Collections.Immutable;

namespace DailyPapers.Web.Feeds;

/// <summary>An item of a feed. All texts are plain but <see cref="Html"/>, in which everything foreign is escaped.</summary>
/// <param name="Id">See <see cref="FeedId"/>.</param>
/// <param name="Link">Absolute; null where nobody knows an address.</param>
/// <param name="Published">When the list closed that had it first.</param>
/// <param name="Updated">When the list closed that had it last: some papers stand on two days.</param>
internal sealed record FeedItem(string Id, string Title, string? Link, DateTimeOffset Published, DateTimeOffset Updated, string Html)
{
    /// <summary>One or two sentences.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What the item is about, elsewhere; null where <see cref="Link"/> leads there.</summary>
    public string? Source { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];
}
