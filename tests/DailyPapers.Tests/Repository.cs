using System.IO.Compression;
using System.Text.Json.Nodes;

namespace DailyPapers.Tests;

/// <summary>Files that tests read in place: specs of this repository, and recorded data beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Recorded answers are others' property and not in the repository; their tests skip where they are absent.</summary>
    public static string Recorded { get; } =
        Environment.GetEnvironmentVariable("DAILY_PAPERS_RECORDED") ?? Path.Combine(Root, "..", "shared", "data");

    /// <summary>The path of a file of these tests.</summary>
    public static string TestFile(params string[] names) => Path.Combine([Root, "tests", "DailyPapers.Tests", .. names]);

    /// <summary>The lines of a compressed file of JSON lines; skips the test where it is absent.</summary>
    public static IEnumerable<JsonObject> RecordedLines(string name)
    {
        var path = Path.Combine(Recorded, name);
        Assert.SkipUnless(File.Exists(path), $"No recorded data: {name} is not in the folder that DAILY_PAPERS_RECORDED names.");
        return Read(path);
    }

    private static IEnumerable<JsonObject> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return JsonNode.Parse(line)!.AsObject();
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DailyPapers.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
