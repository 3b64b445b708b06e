using System.IO.Compression;
using System.Text.Json;

namespace DailyPapers.Tests.Publishing;

/// <summary>Lists as Hugging Face answered them. They are not part of the repository: where they are absent the test is skipped.</summary>
internal static class Recorded
{
    internal static IReadOnlyList<string> Texts()
    {
        var lists = Path.Combine(Folder(), "hf");
        Assert.SkipUnless(Directory.Exists(lists), $"No recorded lists in {lists}; set DAILY_PAPERS_RECORDED.");
        return [.. Directory.EnumerateFiles(lists, "*.json.gz").SelectMany(TextsOf)];
    }

    private static IEnumerable<string> TextsOf(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var list = JsonDocument.Parse(stream);
        foreach (var item in list.RootElement.EnumerateArray())
        {
            var paper = item.GetProperty("paper");
            yield return item.GetProperty("title").GetString()!;
            yield return paper.GetProperty("title").GetString()!;
            yield return paper.GetProperty("summary").GetString()!;
            foreach (var author in paper.GetProperty("authors").EnumerateArray().Take(60))
                yield return author.GetProperty("name").GetString() ?? "";
        }
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("DAILY_PAPERS_RECORDED") is { Length: > 0 } folder)
            return folder;
        return Path.Combine(RepositoryRoot(), "..", "shared", "data");
    }

    /// <summary>Found from where the tests run: paths in a build on CI are not real ones.</summary>
    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DailyPapers.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
