using System.Globalization;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>A README that stood in the workspace before us.</summary>
internal static class ForeignReadme
{
    /// <summary>Keeps it as <c>README.before-daily-papers.md</c>; with a number where another one is kept under that name.</summary>
    /// <returns>The new file; null where README is ours, absent, or kept already.</returns>
    internal static async Task<string?> KeepAsync(Workspace workspace, CancellationToken cancellationToken)
    {
        if (!File.Exists(workspace.Readme))
            return null;
        // Kept byte for byte: it may be in any encoding.
        var bytes = await File.ReadAllBytesAsync(workspace.Readme, cancellationToken);
        if (Encoding.UTF8.GetString(bytes).TrimEnd().EndsWith(Readme.Marker, StringComparison.Ordinal))
            return null;
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(workspace.Root, Name(number));
            if (!File.Exists(path))
                return await AtomicFile.WriteAsync(workspace, path, bytes, cancellationToken) ? path : null;
            var kept = await File.ReadAllBytesAsync(path, cancellationToken);
            if (bytes.AsSpan().SequenceEqual(kept))
                return null;
        }
    }

    private static string Name(int number) => number == 1
        ? "README.before-daily-papers.md"
        : string.Create(CultureInfo.InvariantCulture, $"README.before-daily-papers.{number}.md");
}
