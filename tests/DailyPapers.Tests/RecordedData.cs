using System.IO.Compression;

namespace DailyPapers.Tests;

/// <summary>Recorded answers of the real services; they stand beside the repository or not at all.</summary>
internal static class RecordedData
{
    public static string Root { get; } = Environment.GetEnvironmentVariable("DAILY_PAPERS_RECORDED") ?? Path.Combine(Repository(), "..", "shared", "data");

    public static void SkipUnlessPresent() =>
        Assert.SkipUnless(Directory.Exists(Root), "no recorded data: set DAILY_PAPERS_RECORDED to their folder");

    /// <summary>All recorded lists: the day and its JSON.</summary>
    public static IEnumerable<(DateOnly Day, string Json)> Lists()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "hf"), "*.json.gz").Order(StringComparer.Ordinal))
            yield return (DateOnly.Parse(Path.GetFileName(file)[..10], System.Globalization.CultureInfo.InvariantCulture), Unzip(file));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "hf-sample"), "*.json").Order(StringComparer.Ordinal))
            yield return (DateOnly.Parse(Path.GetFileName(file)[..10], System.Globalization.CultureInfo.InvariantCulture), File.ReadAllText(file));
    }

    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DailyPapers.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside the repository");
        return folder.FullName;
    }

    private static string Unzip(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
