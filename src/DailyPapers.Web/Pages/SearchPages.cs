using DailyPapers.Searching;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The page of the search, with the results in it where a server knows them.</summary>
internal static class SearchPages
{
    public const string Path = "search.html";

    public static Task<byte[]> DrawAsync(SiteRenderer renderer, string query, SearchResults? results, string? area, DateOnly? from, DateOnly? to) =>
        renderer.PageAsync<SearchView>(PlainPages.Search, new()
        {
            [nameof(SearchView.IsLive)] = true,
            [nameof(SearchView.Query)] = query,
            [nameof(SearchView.Results)] = results,
            [nameof(SearchView.Area)] = area,
            [nameof(SearchView.From)] = from,
            [nameof(SearchView.To)] = to,
        });
}
