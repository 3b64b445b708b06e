using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;
using DailyPapers.Web.Catalogs;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Web.Serving.Live;

/// <summary>The days' data under <c>paper_logs/</c>, read again where a file's stamp changed. A file that can't be read costs its own day.</summary>
internal sealed class DayFiles(Workspace workspace, TimeProvider clock, ILogger log)
{
    /// <summary>A file that was written so short a time ago may be written again without another stamp.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);

    private Dictionary<DateOnly, Known>? _known;

    /// <summary>Whether there is such a folder at all.</summary>
    public bool IsThere { get; private set; }

    /// <summary>The readable ones.</summary>
    public ImmutableDictionary<DateOnly, CatalogDay> Days { get; private set; } = ImmutableDictionary<DateOnly, CatalogDay>.Empty;

    /// <returns>Whether anything is different from the time before.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        if (List() is not { } files)
            return false;
        var known = _known ?? await CachedAsync(cancellationToken);
        if (_known is not null && files.Count == known.Count && files.TrueForAll(file => IsAsBefore(file, known)))
            return false;
        var next = new Dictionary<DateOnly, Known>();
        foreach (var file in files)
        {
            if (IsAsBefore(file, known))
                next[file.Date] = known[file.Date];
            else if (await ReadAsync(file, known, cancellationToken) is { } read)
                next[file.Date] = read;
        }

        _known = next;
        Days = next.Where(day => day.Value.Day is not null).ToImmutableDictionary(day => day.Key, day => day.Value.Day!);
        return true;
    }

    /// <summary>Reads this day again at the next look, whatever its stamp says.</summary>
    public void Forget(DateOnly date) => _known?.Remove(date);

    private static bool IsAsBefore((DateOnly Date, string Path, FileStamp Stamp) file, Dictionary<DateOnly, Known> known) =>
        known.TryGetValue(file.Date, out var day) && day.Stamp == file.Stamp && day.IsSettled;

    /// <summary>Null while folders come and go under our eyes: the next look will tell.</summary>
    private List<(DateOnly Date, string Path, FileStamp Stamp)>? List()
    {
        try
        {
            IsThere = Directory.Exists(workspace.Logs);
            return IsThere ? [.. ArchiveFiles.Of(workspace).Select(file => (file.Date, file.Path, FileStamp.Of(file.Path)))] : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // What `publish` remembers of the same files saves reading hundreds of them at the start.
    private async Task<Dictionary<DateOnly, Known>> CachedAsync(CancellationToken cancellationToken)
    {
        var cache = await CatalogCache.ReadAsync(workspace, cancellationToken);
        return cache.Days.ToDictionary(day => day.Day.Date, day => new Known(day.Stamp, day.Day, IsSettled: true));
    }

    private async Task<Known?> ReadAsync((DateOnly Date, string Path, FileStamp Stamp) file, Dictionary<DateOnly, Known> known, CancellationToken cancellationToken)
    {
        var isSettled = clock.GetUtcNow().UtcTicks - file.Stamp.Written > Settling.Ticks;
        try
        {
            return new Known(file.Stamp, await CatalogReader.ReadDayAsync(file.Date, file.Path, cancellationToken), isSettled);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception damage) when (damage is DailyPapersException or IOException or UnauthorizedAccessException)
        {
            // The same broken file is told of once.
            if (!(known.TryGetValue(file.Date, out var before) && before.Day is null && before.Stamp == file.Stamp))
                log.LogWarning("The day {Day} is left out: {Damage}", file.Date, damage.Message);
            return new Known(file.Stamp, null, isSettled);
        }
    }

    /// <param name="Stamp">From before it was read: what came later has another one.</param>
    /// <param name="Day">Null where the file can't be read.</param>
    /// <param name="IsSettled">Whether the stamp tells this content from a later one.</param>
    private sealed record Known(FileStamp Stamp, CatalogDay? Day, bool IsSettled);
}
