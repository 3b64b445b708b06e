using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Storing.Sqlite;
using DailyPapers.Web;

namespace DailyPapers.Bench;

/// <summary>How long a site takes from cold and after one changed paper, and what the first page weighs: <c>measure site</c>.</summary>
internal static partial class SiteMeasurement
{
    private const int Papers = 6_000;
    private const int Rounds = 3;

    public static string Write()
    {
        var editions = SiteArchive.Of(Papers);
        var text = new StringBuilder("# The site of 6,000 papers\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{editions.Length} days of 24 papers, from the days' data on the disk to the written folder, {Environment.ProcessorCount} processors; `dotnet run -c Release --project bench/DailyPapers.Bench -- measure site`. Median of {Rounds} rounds in one process after a first one.\n\n");
        var folder = Directory.CreateTempSubdirectory("daily-papers-site-");
        try
        {
            Weight(Times(folder.FullName, editions, text), text);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return text.ToString();
    }

    /// <returns>The last round's workspace.</returns>
    /// <remarks>Every round has a folder of its own, and nothing is removed before the end: ext4 spends milliseconds on each new file while thousands were removed just before.</remarks>
    private static Workspace Times(string root, ImmutableArray<Edition> editions, StringBuilder text)
    {
        var (cold, copied, idle, changed, files, workspace) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), 0, new Workspace(root));
        for (var round = 0; round <= Rounds; round++)
        {
            workspace = new Workspace(Path.Combine(root, round.ToString(CultureInfo.InvariantCulture)));
            SiteArchive.Keep(workspace, editions);
            var coldSeconds = Seconds(() => files = Site(workspace, editions.Select(edition => edition.Date)));
            var copySeconds = Copy(workspace);
            var idleSeconds = Seconds(() => Site(workspace, []));
            var last = editions[^1];
            SiteArchive.Keep(workspace, [SiteArchive.WithVotes(last, 1_000 + round)]);
            var changedSeconds = Seconds(() => Site(workspace, [last.Date]));
            if (round == 0)
                continue;
            cold.Add(coldSeconds);
            copied.Add(copySeconds);
            idle.Add(idleSeconds);
            changed.Add(changedSeconds);
        }

        text.Append("| what | seconds | against copying all its files |\n|---|---:|---:|\n");
        foreach (var (name, times) in new[] { ("from cold, all files", cold), ("nothing changed", idle), ("one paper changed", changed) })
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Middle.Of(times):0.00} | {Middle.Of(times) / Middle.Of(copied):0.00} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{files:N0} files. Aims: under 6 s from cold, under 0.3 s after one changed paper.\n\n");
        return workspace;
    }

    private static void Weight(Workspace workspace, StringBuilder text)
    {
        var page = File.ReadAllText(Path.Combine(workspace.Site, "index.html"));
        var own = Own().Matches(page).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal).Where(path => !path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        text.Append("## Weight of the first page\n\nEverything that it loads, without fonts and pictures. Aim: under 60 KB compressed.\n\n| file | bytes | gzip | brotli |\n|---|---:|---:|---:|\n");
        var sums = (Plain: 0L, Gzip: 0L, Brotli: 0L);
        foreach (var path in own.Prepend("index.html"))
        {
            var bytes = File.ReadAllBytes(Path.Combine(workspace.Site, path));
            var (gzip, brotli) = (Compressed(bytes, stream => new GZipStream(stream, CompressionLevel.SmallestSize)), Compressed(bytes, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
            sums = (sums.Plain + bytes.Length, sums.Gzip + gzip, sums.Brotli + brotli);
            text.Append(CultureInfo.InvariantCulture, $"| {path} | {bytes.Length:N0} | {gzip:N0} | {brotli:N0} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| **together** | {sums.Plain:N0} | {sums.Gzip:N0} | {sums.Brotli:N0} |\n");
    }

    private static int Site(Workspace workspace, IEnumerable<DateOnly> days)
    {
        using var database = new SqliteDatabase(workspace.Database);
        var writer = new SiteWriter(workspace, new PublishingOptions { Thumbnails = false }, Glossary.BuiltIn, new SqliteStore(database, TimeProvider.System));
        return writer.WriteAsync([.. days], CancellationToken.None).GetAwaiter().GetResult().Count;
    }

    private static double Copy(Workspace workspace)
    {
        var target = Path.Combine(workspace.Root, "copy");
        return Seconds(() =>
        {
            foreach (var file in Directory.EnumerateFiles(workspace.Site, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(target, Path.GetRelativePath(workspace.Site, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        });
    }

    private static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static long Compressed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
            stream.Write(bytes);
        return packed.ToArray().Length;
    }

    [GeneratedRegex("(?:src|rel=\"(?:stylesheet|icon)\" href)=\"(?<path>[^\":]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
