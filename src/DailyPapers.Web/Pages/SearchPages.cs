using DailyPapers.Searching;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>The page of the search, with the results in it where a server knows them.</summary>
internal static class SearchPages
{
    public static Task<byte[]> DrawAsync(SiteRenderer renderer, string query, SearchResults? results, SearchFilter filter) =>
        renderer.PageAsync<SearchView>(PlainPages.Search, new()
        {
            [nameof(SearchView.IsLive)] = true,
            [nameof(SearchView.Query)] = query,
            [nameof(SearchView.Results)] = results,
            [nameof(SearchView.Area)] = filter.Area,
            [nameof(SearchView.From)] = filter.From,
            [nameof(SearchView.To)] = filter.To,
        });
}
