namespace DailyPapers.Web.Feeds;

/// <summary>Addresses that a feed needs.</summary>
internal static class FeedPlace
{
    /// <summary>The feed's own address; relative where nobody knows where the site stands.</summary>
    public static string Self(SiteOptions options, string path) => options.Url is { } url ? url + path : path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The page's address; null where nobody knows where the site stands.</summary>
    public static string? Page(SiteOptions options, string path) => options.Url is { } url ? url + (path == "index.html" ? "" : path) : null;
}
