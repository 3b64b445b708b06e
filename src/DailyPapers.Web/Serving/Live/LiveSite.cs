using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Serving.Watching;
using DailyPapers.Web.Weeks;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Web.Serving.Live;

/// <summary>
/// The site of a workspace as it is now. Changes are looked for when somebody asks, by the files' stamps and not more often than needed; the request that
/// finds one waits for the new site, all others go on with the one they have.
/// </summary>
internal sealed class LiveSite(Workspace workspace, SiteOptions options, TimeProvider clock, ServerMeter meter, ILogger log) : IDisposable
{
    /// <summary>Sooner than a person reloads a page.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private const int Attempts = 3;

    private readonly DayFiles _files = new(workspace, clock, log);
    private readonly StoredDays _stored = new(workspace, clock, log);
    private readonly RecentEditions _recent = new();
    private readonly SemaphoreSlim _looking = new(1, 1);
    private ImmutableArray<LaterVotes> _votes = [];
    private volatile ServedSite? _current;
    private long _looked;

    public async ValueTask<ServedSite> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_current is { } current && (clock.GetElapsedTime(Volatile.Read(ref _looked)) < Between || _looking.CurrentCount == 0))
            return current;
        return await LookAsync(isDue: () => _current is null || clock.GetElapsedTime(Volatile.Read(ref _looked)) >= Between, cancellationToken);
    }

    /// <summary>Makes something from the site as it is now; once more where a day changed in the middle of it.</summary>
    public async Task<T> UseAsync<T>(Func<ServedSite, Task<T>> use, CancellationToken cancellationToken)
    {
        var site = await CurrentAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await use(site);
            }
            catch (DayMovedException moved) when (attempt < Attempts)
            {
                site = await LookAgainAsync(moved.Date, cancellationToken);
            }
        }
    }

    public void Dispose() => _looking.Dispose();

    private Task<ServedSite> LookAgainAsync(DateOnly moved, CancellationToken cancellationToken) => LookAsync(
        isDue: () =>
        {
            // Its stamp may be the old one: some programs copy a file's time along.
            _files.Forget(moved);
            return true;
        },
        cancellationToken);

    private async Task<ServedSite> LookAsync(Func<bool> isDue, CancellationToken cancellationToken)
    {
        await _looking.WaitAsync(cancellationToken);
        try
        {
            // A look that has begun is of use to others than the one who asked.
            if (isDue())
                await LookAsync();
            return _current!;
        }
        finally
        {
            _looking.Release();
        }
    }

    private async Task LookAsync()
    {
        try
        {
            // Both, whatever the first one says.
            if (await _files.LookAsync(CancellationToken.None) | await _stored.LookAsync(CancellationToken.None) || _current is null)
                Serve([.. ServedSite.Together(_files.Days, _stored.Days)]);
        }
        finally
        {
            Volatile.Write(ref _looked, clock.GetTimestamp());
        }
    }

    private void Serve(List<CatalogDay> days)
    {
        // A run also stores what readers don't see, and a published day is the stored one.
        var hasArchive = _files.IsThere || days.Count > 0;
        if (_current is { } current && current.HasArchive == hasArchive && _votes.SequenceEqual(_stored.Votes) && days.Select(day => (day.Date, day.Hash)).SequenceEqual(current.Catalog.Days.Select(day => (day.Date, day.Hash))))
            return;
        _votes = _stored.Votes;
        var site = new Site(new Catalog(days), options) { Votes = new VoteCounts(_votes) };
        _current = new ServedSite(SitePlan.Of(site), new LiveShelf(workspace, _stored.Days, _recent), hasArchive);
        meter.Reloaded(site.Catalog);
    }
}
