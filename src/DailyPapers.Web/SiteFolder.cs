using System.Collections.Concurrent;
using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web;

/// <summary>Writes a plan's files into <c>site/</c>: those that changed, and nothing outside. Files that we wrote once and that are no page any more are removed.</summary>
internal sealed class SiteFolder(Workspace workspace)
{
    /// <summary>What stands there by now: it can be looked up while the plan is being made.</summary>
    public (SiteManifest Known, IReadOnlyDictionary<string, long> Lengths) Look() => (SiteManifest.Read(workspace.Site), Lengths(workspace.Site));

    /// <param name="plan">What shall stand there.</param>
    /// <param name="found">What <see cref="Look"/> found since the workspace was locked.</param>
    /// <param name="shelf">The days' texts.</param>
    /// <param name="days">Days whose pages are drawn and compared whatever the manifest says.</param>
    /// <returns>The files that changed or went, absolute.</returns>
    /// <exception cref="DailyPapersException"><c>publishing.write</c> (exit 3): a file can't be written.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(SitePlan plan, (SiteManifest Known, IReadOnlyDictionary<string, long> Lengths) found, IEditionShelf shelf, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var root = workspace.Site;
        var (known, there) = found;
        var (files, changed) = (new ConcurrentDictionary<string, SiteManifest.Line>(StringComparer.Ordinal), new ConcurrentBag<string>());
        var due = new List<SitePage>();
        foreach (var page in plan.Pages)
        {
            var isSame = known.Files.TryGetValue(page.Path, out var line) && line.Key == page.Key && there.GetValueOrDefault(page.Path, -1) == line.Length;
            if (isSame && !(page.Day is { } day && days.Contains(day)))
                files[page.Path] = line;
            else
                due.Add(page);
        }

        SiteFile.MakeFolders(due.Select(page => Path.Combine(root, page.Path)).Append(Path.Combine(workspace.Scratch, "site")));
        var number = 0;
        var renderer = new SiteRenderer(plan.Site, shelf);
        await EachAsync(due, async (page, token) =>
        {
            var bytes = await page.RenderAsync(renderer, token);
            var scratch = Path.Combine(workspace.Scratch, string.Create(CultureInfo.InvariantCulture, $"site-{Interlocked.Increment(ref number)}.part"));
            if (SiteFile.Write(Path.Combine(root, page.Path), scratch, bytes, there.TryGetValue(page.Path, out var length) ? length : null))
                changed.Add(page.Path);
            files[page.Path] = new SiteManifest.Line(page.Key, bytes.Length);
        }, cancellationToken);
        foreach (var gone in known.Files.Keys.Where(file => plan.Find(file) is null && there.ContainsKey(file)))
        {
            SiteFile.Remove(root, gone);
            changed.Add(gone);
        }

        await new SiteManifest(files).WriteAsync(workspace, root, cancellationToken);
        return [.. changed.Order(StringComparer.Ordinal).Select(path => Path.Combine(root, path))];
    }

    /// <summary>Side by side, but pages of one day one behind the other: its texts are read once.</summary>
    private static Task EachAsync(IEnumerable<SitePage> pages, Func<SitePage, CancellationToken, Task> draw, CancellationToken cancellationToken)
    {
        var pieces = pages.GroupBy(page => page.Day).OrderBy(group => group.Key).SelectMany(group => group.Chunk(group.Key is null ? 16 : int.MaxValue)).ToList();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(pieces, options, async (piece, token) =>
        {
            foreach (var page in piece)
                await draw(page, token);
        });
    }

    private static Dictionary<string, long> Lengths(string root)
    {
        if (!Directory.Exists(root))
            return [];
        return new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), file => file.Length, StringComparer.Ordinal);
    }
}
