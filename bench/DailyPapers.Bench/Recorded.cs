namespace DailyPapers.Bench;

/// <summary>The recorded data, and this repository.</summary>
internal static class Recorded
{
    public static string Root { get; } = FindRoot();

    /// <summary>From <c>DAILY_PAPERS_RECORDED</c>, by default <c>../shared/data</c> of the repository.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("DAILY_PAPERS_RECORDED") is { Length: > 0 } folder ? folder : Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    /// <summary>BenchmarkDotNet runs copies in folders far below.</summary>
    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DailyPapers.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Run it from a checkout of the repository.");
    }
}
