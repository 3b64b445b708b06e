using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web;

/// <summary>
/// The file <c>site/.manifest</c>: what we wrote there and from what. It stands beside the pages because it is true of them alone; without it every page is
/// drawn again, and no file is removed, since nobody knows whose it is.
/// </summary>
/// <param name="Files">By path.</param>
internal sealed record SiteManifest(IReadOnlyDictionary<string, SiteManifest.Line> Files)
{
    public const string Name = ".manifest";
    private const string First = "daily-papers site 1";

    /// <summary>Empty where there is none or it can't be read.</summary>
    public static SiteManifest Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        var files = new Dictionary<string, Line>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return new SiteManifest(files);
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is [var file, var key, var length] && IsInside(file) && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
                files[file] = new Line(key, bytes);
        }

        return new SiteManifest(files);
    }

    public Task WriteAsync(Workspace workspace, string folder, CancellationToken cancellationToken)
    {
        var text = new StringBuilder(First).Append('\n');
        foreach (var (file, line) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{file}\t{line.Key}\t{line.Length}\n");
        return AtomicFile.WriteAsync(workspace, Path.Combine(folder, Name), text.ToString(), cancellationToken);
    }

    // The file may come from elsewhere with a pull: it must not make us remove what stands outside.
    private static bool IsInside(string file) =>
        file.Length > 0 && file[0] != '/' && !file.Contains('\\', StringComparison.Ordinal) && !file.Contains(':', StringComparison.Ordinal) && file.Split('/').All(part => part is not ("" or "." or ".."));

    /// <param name="Key">The page's when it was written.</param>
    /// <param name="Length">In bytes.</param>
    internal readonly record struct Line(string Key, long Length);
}
