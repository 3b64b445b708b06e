using System.Collections.Immutable;

namespace DailyPapers.Hosting.Founding;

/// <summary><c>.gitignore</c>: what is there stays, what is missing is put behind it.</summary>
public static class IgnoreList
{
    /// <summary>The working store and the scratch folder in it: made again from <c>paper_logs/</c> at any time.</summary>
    public const string State = ".daily-papers/";

    /// <summary>Made again from <c>paper_logs/</c> and deployed by the workflow: thousands of files that would change every day.</summary>
    public const string Site = "/site/";

    /// <summary>Where somebody may publish the site by committing it.</summary>
    public static ImmutableArray<string> AtHome { get; } = [State];

    public static ImmutableArray<string> OnGitHub { get; } = [State, Site];

    /// <param name="text">Of the file; empty where there is none.</param>
    /// <param name="needed">The lines that must stand in it.</param>
    /// <returns>The same text where nothing is missing.</returns>
    public static string With(string text, IEnumerable<string> needed)
    {
        var known = text.Split('\n').Select(Plain).ToHashSet(StringComparer.Ordinal);
        var missing = needed.Where(line => !known.Contains(Plain(line))).ToList();
        if (missing.Count == 0)
            return text;
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = text.Length == 0 || text.EndsWith('\n') ? "" : end;
        return text + gap + string.Concat(missing.Select(line => line + end));
    }

    // For a folder at the top these forms say the same.
    private static string Plain(string line) => line.Trim().Trim('/');
}
