using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Searching;
using DailyPapers.Web.Serving.Live;

namespace DailyPapers.Web.Serving.Searching;

/// <summary>
/// Searches the archive. What is searched is made anew when somebody searches and a day has changed; if that takes longer than a moment, the search goes on with
/// what it had, since a reader would rather find all but the newest paper now. Only the first search of all waits.
/// </summary>
internal sealed class LiveSearch(TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    /// <summary>Between two of them lies so many times what one took: a run stores a paper every few seconds, and a processor has other work.</summary>
    private const int Rest = 4;

    private readonly Lock _lock = new();
    private Built? _built;
    private Task<Built>? _building;

    /// <returns>What was found, and what tells the searched archive from another.</returns>
    /// <exception cref="DayMovedException">A day changed before it was read for the first time.</exception>
    public async Task<(SearchResults Results, string Key)> FindAsync(ServedSite site, SearchRequest request, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(request.Text, site.Plan.Site.Options.Glossary);
        if (query.IsEmpty)
            return (new SearchResults(0, []), site.Key);
        var built = await BuiltAsync(site, cancellationToken);
        var found = built.Search.Find(request.Text, request.Filter, request.Offset + request.Limit);
        return (found with { Hits = [.. found.Hits.Skip(request.Offset)] }, built.Key);
    }

    private async Task<Built> BuiltAsync(ServedSite site, CancellationToken cancellationToken)
    {
        var (known, building) = Begin(site);
        if (known is null)
            return await building!.WaitAsync(cancellationToken);
        if (building is null)
            return known;
        await Task.WhenAny(building, Task.Delay(Moment, clock, cancellationToken));
        return building.IsCompletedSuccessfully ? building.Result : known;
    }

    private (Built? Known, Task<Built>? Building) Begin(ServedSite site)
    {
        lock (_lock)
        {
            if (_built?.Key == site.Key || (_built is not null && clock.GetElapsedTime(_built.Ended) < _built.Took * Rest))
                return (_built, null);
            if (_building is null or { IsCompleted: true })
                _building = Task.Run(() => BuildAsync(site, _built));
            return (_built, _building);
        }
    }

    private async Task<Built> BuildAsync(ServedSite site, Built? before)
    {
        var start = clock.GetTimestamp();
        var editions = ImmutableDictionary.CreateBuilder<string, Edition>(StringComparer.Ordinal);
        foreach (var day in site.Catalog.Days)
            editions[day.Hash] = before?.Editions.GetValueOrDefault(day.Hash) ?? await site.Shelf.ReadAsync(day, CancellationToken.None);
        var built = new Built(site.Key, new SearchIndex(editions.Values, site.Plan.Site.Options.Glossary), editions.ToImmutable(), clock.GetElapsedTime(start), clock.GetTimestamp());
        lock (_lock)
            _built = built;
        return built;
    }

    /// <param name="Key">Of the site.</param>
    /// <param name="Editions">By the days' hashes: the search holds them anyway, and the next one needs only what changed.</param>
    /// <param name="Took">How long making it took.</param>
    /// <param name="Ended">The clock's timestamp when it was made.</param>
    private sealed record Built(string Key, SearchIndex Search, ImmutableDictionary<string, Edition> Editions, TimeSpan Took, long Ended);
}
