using DailyPapers.Publishing;

namespace DailyPapers.Tests.Publishing;

/// <summary>What a reader finds, byte for byte. DAILY_PAPERS_UPDATE_GOLDEN=1 writes the files anew.</summary>
public sealed class GoldenTests
{
    private static readonly PublishingOptions Options = new() { Repository = "example/daily-papers" };

    [Fact]
    public async Task A_day_is_published_as_the_golden_files_show_it()
    {
        using var folder = new TemporaryWorkspace();
        var before = Samples.Edition with { Date = Samples.Day.AddDays(-1), Entries = [Samples.Marked] };
        var store = new MemoryStore(before, Samples.Edition);
        var publisher = new Publisher(store, folder.Workspace, Options, []);

        await publisher.PublishAsync([before.Date, Samples.Day], TestContext.Current.CancellationToken);

        Compare(folder, "README.md", "README.md");
        Compare(folder, "paper_logs/2026/11/20.md", "20.md");
        Compare(folder, "paper_logs/2026/11/20.json", "20.json");
        Compare(folder, "paper_logs/papers_list.csv", "papers_list.csv");
    }

    private static void Compare(TemporaryWorkspace folder, string path, string golden)
    {
        var text = folder.Read(path);
        var file = Repository.TestFile("Publishing", "Golden", golden);
        if (Environment.GetEnvironmentVariable("DAILY_PAPERS_UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, text);
        text.ShouldBe(File.ReadAllText(file), $"{golden} differs; look at it, then set DAILY_PAPERS_UPDATE_GOLDEN=1.");
    }
}
