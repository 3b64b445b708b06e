using DailyPapers.Web.Rendering;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Watching;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Web.Serving.Pages;

/// <summary>Answers for the site's files: the same plan and the same components as in the folder, drawn when they are asked for.</summary>
internal sealed class PageDesk(LiveSite live, PageCache cache, ServerMeter meter)
{
    /// <summary>Scripts and styles have no version in their address: an hour's worth of old ones is the price of a new program.</summary>
    private const string Assets = "public, max-age=3600";

    /// <summary>These change with the typeface only.</summary>
    private const string Fonts = "public, max-age=2592000";

    /// <param name="path">As it was asked for, decoded, with its slash in front.</param>
    /// <param name="query">Goes along where the page stands elsewhere.</param>
    public Task<IResult> GetAsync(string path, QueryString query, CancellationToken cancellationToken) =>
        live.UseAsync(site => GetAsync(site, path, query, cancellationToken), cancellationToken);

    /// <summary>The site's own page for an address that leads nowhere; null where it has none.</summary>
    public async Task<Content?> MissingAsync(ServedSite site, string path, CancellationToken cancellationToken) =>
        site.Plan.Find("404.html") is { } page && SiteAddress.RootFrom(path) is { } root
            ? await cache.GetAsync(page.Path + " from " + root, page.Key, () => DrawAsync(site, page, root)).WaitAsync(cancellationToken)
            : null;

    /// <summary>A page of the plan; drawn at most once for all who ask.</summary>
    public Task<Content> DrawnAsync(ServedSite site, SitePage page, CancellationToken cancellationToken) =>
        cache.GetAsync(page.Path, page.Key, () => DrawAsync(site, page, root: null)).WaitAsync(cancellationToken);

    private async Task<IResult> GetAsync(ServedSite site, string path, QueryString query, CancellationToken cancellationToken)
    {
        if (SiteAddress.Find(site.Plan, path) is { } page)
            return new Answer(await DrawnAsync(site, page, cancellationToken), CachingOf(page.Path));
        // The address is the plan's and not the client's: it leads to no other host.
        if (SiteAddress.Meant(site.Plan, path) is { } meant)
            return TypedResults.Redirect(Uri.EscapeDataString(Path.GetFileName(meant.Path)).Insert(0, "../") + query);
        if (SiteAddress.IsMalformedDay(path))
            return PlainPage.Answer(StatusCodes.Status400BadRequest);
        return await MissingAsync(site, path, cancellationToken) is { } missing ? new Answer(missing, Answer.Revalidated) { Status = StatusCodes.Status404NotFound } : PlainPage.Answer(StatusCodes.Status404NotFound);
    }

    private async Task<Content> DrawAsync(ServedSite site, SitePage page, string? root)
    {
        var renderer = new SiteRenderer(site.Plan.Site, site.Shelf) { Root = root };
        var bytes = await page.RenderAsync(renderer, CancellationToken.None);
        meter.Drew();
        return new Content(bytes, MediaTypes.Of(page.Path, bytes), page.Key);
    }

    private static string CachingOf(string path) => Path.GetExtension(path) switch
    {
        ".woff2" => Fonts,
        ".css" or ".js" or ".svg" or ".png" or ".ico" when path.StartsWith("assets/", StringComparison.Ordinal) => Assets,
        _ => Answer.Revalidated,
    };
}
