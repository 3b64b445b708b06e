using System.Collections.Immutable;

namespace DailyPapers.Web.Feeds;

/// <summary>A feed before it takes one of its three forms.</summary>
/// <param name="Files">Where the forms stand.</param>
/// <param name="Page">The page that shows the same, from the site's root.</param>
/// <param name="Updated">When the newest list closed that it tells of, and nothing else: the same days, the same bytes.</param>
internal sealed record Feed(FeedFiles Files, string Title, string Description, string Page, DateTimeOffset Updated, ImmutableArray<FeedItem> Items)
{
    public const string Language = "ko";

    public string Id => FeedId.Of("feed:" + Files.Atom);
}
