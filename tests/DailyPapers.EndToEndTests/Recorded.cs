using System.IO.Compression;
using System.Text.Json.Nodes;

namespace DailyPapers.EndToEndTests;

/// <summary>Recorded answers that don't belong to the repository: tests that need them skip where they are absent.</summary>
internal static class Recorded
{
    /// <summary>From <c>DAILY_PAPERS_RECORDED</c>, or beside the repository.</summary>
    public static string Root { get; } = Environment.GetEnvironmentVariable("DAILY_PAPERS_RECORDED") ?? Path.Combine(RepositoryRoot(), "../shared/data");

    public static bool IsThere => Directory.Exists(Root);

    public const string Absent = "The recorded data are not on this machine.";

    /// <summary>A file's text, unpacked where its name ends in .gz.</summary>
    public static string Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(Root, name));
        using Stream plain = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }

    /// <summary>The Korean bullets that a model once wrote, by paper id.</summary>
    public static Dictionary<string, List<string>> Bullets()
    {
        var papers = Read("joined.jsonl.gz").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);
        return papers.GroupBy(paper => (string)paper["arxiv_id"]!).ToDictionary(
            group => group.Key,
            group => group.First()["korean_bullets"]!.AsArray().Select(bullet => (string)bullet!).ToList(),
            StringComparer.Ordinal);
    }

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DailyPapers.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
