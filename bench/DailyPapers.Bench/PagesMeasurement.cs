using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Storing.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Bench;

/// <summary>How long the archive of 400 days takes to be read and to be written: <c>bench/results/pages.md</c>.</summary>
internal static class PagesMeasurement
{
    private const int Days = 400;
    private const int PapersADay = 24;
    private const int Rounds = 5;

    public static async Task<string> WriteAsync()
    {
        var editions = SiteArchive.Of(Days * PapersADay);
        var folder = Directory.CreateTempSubdirectory("daily-papers-pages-");
        try
        {
            var (restored, written, again, copied, files, bytes) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), 0, 0L);
            for (var round = 0; round <= Rounds; round++)
            {
                var workspace = new Workspace(Path.Combine(folder.FullName, round.ToString(CultureInfo.InvariantCulture)));
                SiteArchive.Keep(workspace, editions);
                var times = await RoundAsync(workspace);
                var logs = new DirectoryInfo(workspace.Logs).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
                (files, bytes) = (logs.Count, logs.Sum(file => file.Length));
                var copy = await SecondsAsync(() => CopyAsync(logs, workspace));
                if (round == 0)
                    continue;
                restored.Add(times.Restored);
                written.Add(times.Written);
                again.Add(times.Again);
                copied.Add(copy);
            }

            return Report(restored, written, again, copied, files, bytes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>As after a clone: the days' data are there, the database and the pages are not.</summary>
    private static async Task<(double Restored, double Written, double Again)> RoundAsync(Workspace workspace)
    {
        using var database = new SqliteDatabase(workspace.Database);
        var store = new SqliteStore(database, TimeProvider.System);
        var restored = await SecondsAsync(() => new ArchiveRestorer(store, workspace, NullLogger<ArchiveRestorer>.Instance).RestoreAsync(CancellationToken.None));
        ImmutableArray<DateOnly> days = [.. (await store.ListDaysAsync(CancellationToken.None)).Select(day => day.Date)];
        var publisher = new Publisher(store, workspace, new PublishingOptions(), []);
        var written = await SecondsAsync(() => publisher.PublishAsync(days, CancellationToken.None));
        return (restored, written, await SecondsAsync(() => publisher.PublishAsync(days, CancellationToken.None)));
    }

    private static async Task CopyAsync(IEnumerable<FileInfo> files, Workspace workspace)
    {
        foreach (var file in files)
        {
            var target = Path.Combine(workspace.Root, "copy", Path.GetRelativePath(workspace.Root, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllBytesAsync(target, await File.ReadAllBytesAsync(file.FullName));
        }
    }

    private static string Report(List<double> restored, List<double> written, List<double> again, List<double> copied, int files, long bytes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # The archive of {Days} days

            {Days} days of {PapersADay} invented papers: README, the days' pages and data and the list of papers ({files:N0} files, {bytes / 1e6:0.0} MB); without the site, which has [its own figures](site.md). Median of {Rounds} rounds in one process after a first one.

            `dotnet run -c Release --project bench/DailyPapers.Bench -- measure pages`

            .NET {Environment.Version}, {Environment.ProcessorCount} cores.

            | what | seconds | a day | against copying the files |
            |---|---:|---:|---:|

            """);
        foreach (var (name, times) in new[] { ("the database from the days' data, as after a clone", restored), ("all pages and data rendered and written", written), ("the same again: rendered, compared, nothing to write", again), ("copying the files", copied) })
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Middle.Of(times):0.00} | {Middle.Of(times) / Days * 1000:0.0} ms | {Middle.Of(times) / Middle.Of(copied):0.00} |\n");
        return text.ToString();
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
