using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Publishing.Archive;

/// <summary>
/// Brings the store up to <c>paper_logs/</c>, the durable record: after the database was deleted, and after other machines' days came in with a pull.
/// Only files that differ from what we wrote last are read.
/// </summary>
public sealed class ArchiveRestorer(IPaperStore store, Workspace workspace, ILogger<ArchiveRestorer> log)
{
    /// <returns>What can't be read: the index, and days that the store does not have either.</returns>
    public async Task<ImmutableArray<ArchiveDamage>> RestoreAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(workspace.Logs))
            return [];
        var damages = ImmutableArray.CreateBuilder<ArchiveDamage>();
        if (await MendIndexAsync(cancellationToken) is { } trouble)
            damages.Add(new ArchiveDamage(null, trouble));
        damages.AddRange(await RestoreDaysAsync(cancellationToken));
        return damages.ToImmutable();
    }

    /// <summary>The same of the days alone: it changes no file.</summary>
    /// <returns>Days that can't be read and that the store does not have either.</returns>
    public async Task<ImmutableArray<ArchiveDamage>> RestoreDaysAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(workspace.Logs))
            return [];
        var damages = ImmutableArray.CreateBuilder<ArchiveDamage>();
        var known = (await store.ListDaysAsync(cancellationToken)).ToDictionary(day => day.Date);
        foreach (var (date, path) in ArchiveFiles.Of(workspace))
        {
            var json = await File.ReadAllTextAsync(path, cancellationToken);
            var record = known.GetValueOrDefault(date);
            if (record?.DataHash == HashOf(json))
                continue;
            try
            {
                await TakeOverAsync(Read(json, date, path), HashOf(json), cancellationToken);
            }
            catch (DailyPapersException damage) when (damage.Code == "archive.damaged")
            {
                if (record is { IsFetched: true })
                    log.LogWarning("{File} can't be read and is written again from the store: {Damage}", path, damage.Message);
                else
                    damages.Add(new ArchiveDamage(date, damage));
            }
        }

        return damages.ToImmutable();
    }

    /// <summary>What tells one content of a day's file from another.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    // A conflict that git left in the index must not stop the day: every readable line is kept, and the file as it was beside the database.
    private async Task<DailyPapersException?> MendIndexAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(workspace.Index))
            return null;
        var (name, text) = (Path.GetRelativePath(workspace.Root, workspace.Index), await File.ReadAllTextAsync(workspace.Index, cancellationToken));
        try
        {
            PaperIndex.Parse(text, name);
            return null;
        }
        catch (DailyPapersException damage)
        {
            await AtomicFile.WriteAsync(workspace, Path.Combine(workspace.State, "papers_list.damaged.csv"), text, cancellationToken);
            await AtomicFile.WriteAsync(workspace, workspace.Index, PaperIndex.Salvage(text), cancellationToken);
            return damage;
        }
    }

    // The file may be older than the store on the other side's papers: what it has pending and we have summarized stays summarized.
    private async Task TakeOverAsync(Edition file, string hash, CancellationToken cancellationToken)
    {
        var known = await store.LoadEditionAsync(file.Date, cancellationToken);
        log.LogInformation("Took {Papers} papers of {Day} over from its data file", file.Entries.Length, file.Date);
        await store.TakeOverAsync(known is { IsFinal: true } && !file.IsFinal ? file with { Entries = KeepingCounts(file, known) } : file, hash, cancellationToken);
    }

    // A final day keeps the votes it was closed with, also against an older, preliminary file.
    private static ImmutableArray<Entry> KeepingCounts(Edition file, Edition known)
    {
        var final = known.Entries.ToDictionary(entry => entry.Paper.Id, entry => entry.Paper);
        return [.. file.Entries.Select(entry => final.TryGetValue(entry.Paper.Id, out var paper) ? entry with { Paper = paper } : entry)];
    }

    private Edition Read(string json, DateOnly date, string path)
    {
        var name = Path.GetRelativePath(workspace.Root, path);
        var edition = DayData.Parse(json, name);
        return edition.Date == date ? edition : throw new DailyPapersException("archive.damaged", 2, new Sentence(
            $"{name}: 날짜가 파일 이름과 다릅니다({edition.Date:yyyy-MM-dd}). 파일을 옳은 자리로 옮기거나 git에서 되살리세요.",
            $"{name}: the date in it ({edition.Date:yyyy-MM-dd}) is not the file's. Move the file to its place or restore it from git."));
    }
}
