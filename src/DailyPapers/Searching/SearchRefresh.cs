using System.Collections.Immutable;
using System.Security.Cryptography;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Searching.Sqlite;

namespace DailyPapers.Searching;

/// <summary>Brings the database up to the days' data, by what is in the files and not by when they were written: a pull or a copy changes times.</summary>
internal sealed class SearchRefresh(Workspace workspace, SearchDatabase database)
{
    private readonly List<ArchiveDamage> _damages = [];

    /// <returns>Days whose data can't be read.</returns>
    public async Task<ImmutableArray<ArchiveDamage>> RunAsync(CancellationToken cancellationToken)
    {
        var known = database.Files();
        var (changed, gone) = (new List<(DateOnly Date, string File)>(), known.Keys.ToHashSet(StringComparer.Ordinal));
        foreach (var (date, file) in Directory.Exists(workspace.Logs) ? ArchiveFiles.Of(workspace) : [])
        {
            var hash = HashOf(await File.ReadAllBytesAsync(file, cancellationToken));
            gone.Remove(PathOf(file));
            if (!known.TryGetValue(PathOf(file), out var before) || before.Hash != hash)
                changed.Add((date, file));
            else if (before.IsDamaged)
                Read(date, file, await File.ReadAllBytesAsync(file, cancellationToken));
        }

        if (changed.Count > 0 || gone.Count > 0)
            database.Write(update => Write(update, changed, gone, cancellationToken));
        return [.. _damages];
    }

    private void Write(SearchUpdate update, List<(DateOnly Date, string File)> changed, IEnumerable<string> gone, CancellationToken cancellationToken)
    {
        foreach (var path in gone)
            update.Remove(path);
        foreach (var (date, file) in changed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bytes = File.ReadAllBytes(file);
            var (path, hash, edition) = (PathOf(file), HashOf(bytes), Read(date, file, bytes));
            if (!update.Has(path, hash))
                update.Put(path, hash, edition);
        }
    }

    private Edition? Read(DateOnly date, string file, byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes));
            return DayData.Parse(reader.ReadToEnd(), Path.GetRelativePath(workspace.Root, file));
        }
        catch (DailyPapersException damage) when (damage.Code == "archive.damaged")
        {
            _damages.Add(new ArchiveDamage(date, damage));
            return null;
        }
    }

    private string PathOf(string file) => Path.GetRelativePath(workspace.Logs, file);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
