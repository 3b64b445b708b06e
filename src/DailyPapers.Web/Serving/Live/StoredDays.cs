using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Storing.Sqlite;
using DailyPapers.Web.Catalogs;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Web.Serving.Live;

/// <summary>
/// What a run has stored and not yet published, and the votes that were seen after the editions' closing. The store may be missing, replaced, broken or another version's at any time: then the days' files are all there
/// is. It is only looked at, and no lock is taken.
/// </summary>
internal sealed class StoredDays(Workspace workspace, TimeProvider clock, ILogger log)
{
    /// <summary>As for <see cref="DayFiles"/>: two transactions may share a stamp.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);

    private (FileStamp Database, FileStamp Log) _stamp;
    private bool _isSettled = true;

    public ImmutableDictionary<DateOnly, StoredDay> Days { get; private set; } = ImmutableDictionary<DateOnly, StoredDay>.Empty;

    public ImmutableArray<LaterVotes> Votes { get; private set; } = [];

    /// <returns>Whether the store was read again.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var stamp = Stamp();
        if (stamp == _stamp && _isSettled)
            return false;
        var (days, votes) = await ReadAsync(stamp, cancellationToken);
        // Without the writers' log nothing kept a writer away that began meanwhile.
        if (stamp.Log == default && Stamp() != stamp)
        {
            _isSettled = false;
            return false;
        }

        _isSettled = clock.GetUtcNow().UtcTicks - Math.Max(stamp.Database.Written, stamp.Log.Written) > Settling.Ticks;
        (_stamp, Days, Votes) = (stamp, days, votes);
        return true;
    }

    // An empty log is none: whoever opens the store makes one.
    private (FileStamp Database, FileStamp Log) Stamp()
    {
        var writers = FileStamp.Of(workspace.Database + "-wal");
        return (FileStamp.Of(workspace.Database), writers.Length == 0 ? default : writers);
    }

    private async Task<(ImmutableDictionary<DateOnly, StoredDay>, ImmutableArray<LaterVotes>)> ReadAsync((FileStamp Database, FileStamp Log) stamp, CancellationToken cancellationToken)
    {
        try
        {
            using var database = SqliteDatabase.ForWatching(workspace.Database);
            if (database is not null)
            {
                var store = new SqliteStore(database, clock);
                return (await DaysAsync(store, cancellationToken), await store.ListVotesAsync(cancellationToken));
            }

            Tell(stamp, "no store of this version can be read");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever stands in a broken database, it may cost no more than what is not published yet.
            Tell(stamp, failure.Message);
        }

        return (ImmutableDictionary<DateOnly, StoredDay>.Empty, []);
    }

    private static async Task<ImmutableDictionary<DateOnly, StoredDay>> DaysAsync(SqliteStore store, CancellationToken cancellationToken)
    {
        var days = ImmutableDictionary.CreateBuilder<DateOnly, StoredDay>();
        foreach (var record in (await store.ListDaysAsync(cancellationToken)).Where(record => record is { IsFetched: true, IsStale: true, IsPublishable: true }))
        {
            if (await store.LoadEditionAsync(record.Date, cancellationToken) is { } edition)
                days[record.Date] = Of(edition, record.DataHash);
        }

        return days.ToImmutable();
    }

    // By way of the file's form, so that the page is the one that will be published.
    private static StoredDay Of(Edition edition, string? fileHash)
    {
        var json = DayData.Render(edition);
        var bytes = Encoding.UTF8.GetBytes(json);
        return new StoredDay(CatalogEntry.Day(DayData.Parse(json), CatalogReader.HashOf(bytes)), bytes, fileHash);
    }

    private void Tell((FileStamp Database, FileStamp Log) stamp, string reason)
    {
        if (stamp.Database != default && stamp != _stamp)
            log.LogWarning("The days are served from their files alone: {Store}: {Reason}", workspace.Database, reason);
    }
}
