using System.Security.Cryptography;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Web.Catalogs;

/// <summary>Reads the days' data into a catalog. Files that are as they were (length and time) are taken from a cache, which may be deleted at any time.</summary>
/// <param name="workspace">Whose days.</param>
/// <param name="keepsCache">Only the holder of the workspace's lock may write.</param>
internal sealed class CatalogReader(Workspace workspace, bool keepsCache)
{
    /// <param name="changed">Days whose files were just written; their time may be the same.</param>
    /// <returns>The readable days: others are told of by whoever mends the archive.</returns>
    public async Task<Catalog> ReadAsync(IReadOnlyCollection<DateOnly> changed, CancellationToken cancellationToken)
    {
        var cache = await CatalogCache.ReadAsync(workspace, cancellationToken);
        var files = (Directory.Exists(workspace.Logs) ? ArchiveFiles.Of(workspace) : []).ToList();
        var days = new CachedDay?[files.Count];
        var isNew = false;
        await Parallel.ForAsync(0, files.Count, cancellationToken, async (at, token) =>
        {
            var (date, path) = files[at];
            var stamp = FileStamp.Of(path);
            days[at] = changed.Contains(date) ? null : cache.Find(date, stamp);
            if (days[at] is not null)
                return;
            Volatile.Write(ref isNew, true);
            days[at] = await ReadOrNullAsync(date, path, stamp, token);
        });
        var readable = days.OfType<CachedDay>().ToList();
        if (keepsCache && (isNew || readable.Count != cache.Count))
            await CatalogCache.WriteAsync(workspace, readable, cancellationToken);
        return new Catalog(readable.Select(day => day.Day));
    }

    /// <exception cref="DailyPapersException"><c>archive.damaged</c>: names the file and what is wrong.</exception>
    public static async Task<CatalogDay> ReadDayAsync(DateOnly date, string path, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        var edition = DayData.Parse(Encoding.UTF8.GetString(bytes), path);
        return edition.Date == date ? CatalogEntry.Day(edition, HashOf(bytes)) : throw new DailyPapersException("archive.damaged", 2, new Sentence(
            $"{path}: 날짜가 파일 이름과 다릅니다({edition.Date:yyyy-MM-dd}).", $"{path}: the date in it ({edition.Date:yyyy-MM-dd}) is not the file's."));
    }

    /// <summary>What tells one content of a day from another.</summary>
    public static string HashOf(ReadOnlySpan<byte> json) => Convert.ToHexStringLower(SHA256.HashData(json));

    private static async Task<CachedDay?> ReadOrNullAsync(DateOnly date, string path, FileStamp stamp, CancellationToken cancellationToken)
    {
        try
        {
            return new CachedDay(stamp, await ReadDayAsync(date, path, cancellationToken));
        }
        catch (Exception damage) when (damage is DailyPapersException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
