using DailyPapers.Web.Rendering;

namespace DailyPapers.Web;

/// <summary>A file of the site: a page, a feed, a picture, a script.</summary>
/// <param name="Path">From the site's root, with forward slashes: <c>papers/2611.01234.html</c>.</param>
/// <param name="Key">The same key, the same bytes: see <see cref="PageKey"/>.</param>
/// <param name="RenderAsync">Makes the content; called only where it is needed.</param>
public sealed record SitePage(string Path, string Key, Func<SiteRenderer, CancellationToken, Task<byte[]>> RenderAsync)
{
    /// <summary>What belongs to one day; <c>publish</c> of the day writes it again whatever the key says. Null for what shows the archive as a whole.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether search engines are told of it.</summary>
    public bool IsListed { get; init; }
}
