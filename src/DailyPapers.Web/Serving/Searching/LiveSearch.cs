using DailyPapers.Papers;
using DailyPapers.Searching;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Serving.Live;

namespace DailyPapers.Web.Serving.Searching;

/// <summary>Searches the days of one catalog. The papers' texts are read when the first one asks.</summary>
internal sealed class LiveSearch(Site site, LiveShelf shelf)
{
    private readonly Lock _lock = new();
    private Task<PaperSearch>? _search;

    /// <exception cref="DayMovedException">A day changed before it was read.</exception>
    public async Task<SearchResults> FindAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(request.Text, site.Options.Glossary);
        if (query.IsEmpty)
            return new SearchResults(0, []);
        var search = await Search().WaitAsync(cancellationToken);
        var found = search.Find(query, int.MaxValue).Hits.Where(request.Takes).ToList();
        return new SearchResults(found.Count, [.. found.Skip(request.Offset).Take(request.Limit)]);
    }

    private Task<PaperSearch> Search()
    {
        lock (_lock)
        {
            if (_search is null or { IsFaulted: true } or { IsCanceled: true })
                _search = Task.Run(ReadAsync);
            return _search;
        }
    }

    private async Task<PaperSearch> ReadAsync()
    {
        var editions = new List<Edition>();
        foreach (var day in site.Catalog.Days)
            editions.Add(await shelf.ReadAsync(day, CancellationToken.None));
        return new PaperSearch(editions);
    }
}
