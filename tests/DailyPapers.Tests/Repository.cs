using System.Globalization;
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

    /// <summary>All recorded lists: the day and its JSON; skips the test where they are absent.</summary>
    public static IEnumerable<(DateOnly Day, string Json)> RecordedLists()
    {
        var (whole, samples) = (Path.Combine(Recorded, "hf"), Path.Combine(Recorded, "hf-sample"));
        Assert.SkipUnless(Directory.Exists(whole) && Directory.Exists(samples), "No recorded lists in the folder that DAILY_PAPERS_RECORDED names.");
        foreach (var file in Directory.EnumerateFiles(whole, "*.json.gz").Concat(Directory.EnumerateFiles(samples, "*.json")).Order(StringComparer.Ordinal))
            yield return (DateOnly.Parse(Path.GetFileName(file).AsSpan(0, 10), CultureInfo.InvariantCulture), ReadWhole(file));
    }

    /// <summary>Titles, abstracts and authors as people wrote them.</summary>
    public static IEnumerable<string> RecordedTexts()
    {
        foreach (var item in RecordedLists().SelectMany(list => JsonNode.Parse(list.Json)!.AsArray()))
        {
            var paper = item!["paper"]!;
            yield return (string)item["title"]!;
            yield return (string)paper["title"]!;
            yield return (string)paper["summary"]!;
            foreach (var author in paper["authors"]!.AsArray().Take(60))
                yield return (string?)author!["name"] ?? "";
        }
    }

    private static string ReadWhole(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        return reader.ReadToEnd();
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
