using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>The days' data under <c>paper_logs/</c>.</summary>
internal static class ArchiveFiles
{
    /// <summary>By date. A JSON file that is not where a day's belongs is none.</summary>
    public static IEnumerable<(DateOnly Date, string Path)> Of(Workspace workspace)
    {
        foreach (var path in Directory.EnumerateFiles(workspace.Logs, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.ChangeExtension(Path.GetRelativePath(workspace.Logs, path), null).Replace(Path.DirectorySeparatorChar, '/');
            if (DateOnly.TryParseExact(name, "yyyy/MM/dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                yield return (date, path);
        }
    }
}
