namespace DailyPapers.Web.Feeds;

/// <summary>Addresses that a feed needs.</summary>
internal static class FeedPlace
{
    /// <summary>The feed's own address; relative where nobody knows where the site stands.</summary>
    public static string Self(SiteOptions options, string path) => options.AddressOf(path) ?? path[(path.LastIndexOf('/') + 1)..];
}
