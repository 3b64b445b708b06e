using System.Globalization;
using DailyPapers.Searching;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Pages;
using DailyPapers.Web.Rendering;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Pages;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Web.Serving.Searching;

/// <summary>The search page with its results drawn into it, so that searching needs no script.</summary>
internal sealed class SearchDesk(LiveSite live, LiveSearch search)
{
    /// <summary>A page's worth; whoever wants more narrows the search.</summary>
    private const int Shown = 50;

    /// <summary>Longer than anything that is looked for; the rest is not repeated in the page either.</summary>
    private const int LongestQuery = 200;

    public Task<IResult> GetAsync(IQueryCollection query, CancellationToken cancellationToken) => live.UseAsync(site => GetAsync(site, RequestOf(query), cancellationToken), cancellationToken);

    // A filter that names nothing is no reason to refuse a reader: it is left out, and the page shows none.
    internal static SearchRequest RequestOf(IQueryCollection query)
    {
        var text = query["q"].ToString();
        var area = query["area"].ToString();
        return new SearchRequest(
            VisibleQuery(text), new SearchFilter(Day(query["from"]), Day(query["to"]), Areas.Find(area)?.Name))
        { Limit = Shown };
    }

    private async Task<IResult> GetAsync(ServedSite site, SearchRequest request, CancellationToken cancellationToken)
    {
        if (request.Text.Length == 0)
            return new Answer(await DrawAsync(site, request, null, site.Key), Answer.Revalidated);
        var (results, key) = await search.FindAsync(site, request, cancellationToken);
        return new Answer(await DrawAsync(site, request, results, key), Answer.Revalidated);
    }

    private static async Task<Content> DrawAsync(ServedSite site, SearchRequest request, SearchResults? results, string key)
    {
        var renderer = new SiteRenderer(site.Plan.Site, site.Shelf);
        var bytes = await SearchPages.DrawAsync(renderer, request.Text, results, request.Filter);
        return new Content(bytes, MediaTypes.Html, PageKey.Of(site.Key, key, "search", request.Text, request.Filter.Area, request.Filter.From?.ToString("O", CultureInfo.InvariantCulture), request.Filter.To?.ToString("O", CultureInfo.InvariantCulture)));
    }

    private static string VisibleQuery(string text) => Publishing.VisibleText.Of(text.Length > LongestQuery ? text[..LongestQuery] : text);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
