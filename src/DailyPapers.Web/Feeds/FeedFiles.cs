using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Feeds;

/// <summary>Where a feed's three forms stand, from the site's root.</summary>
internal sealed record FeedFiles(string Rss, string Atom, string Json)
{
    public static FeedFiles All { get; } = new("feed.xml", "atom.xml", "feed.json");

    public static FeedFiles Weeks { get; } = Named("weeks");

    public static FeedFiles Of(Area area) => Named(area.Slug);

    private static FeedFiles Named(string name) => new($"feeds/{name}.xml", $"feeds/{name}.atom.xml", $"feeds/{name}.json");
}
