namespace DailyPapers.EndToEndTests;

/// <summary>The site of the demo as the program wrote it, in a plain folder. Its day has a paper of every kind: marked, pending, with formulas, read in whole.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private Digest? _digest;

    public static string[] Pages { get; } =
    [
        "index.html", "days/2026-11-20.html", "papers/1706.03762.html", "papers/2010.11929.html", "papers/2205.14135.html", "archive.html", "areas.html", "areas/language-models.html", "areas/language-models/2026.html",
        "keywords.html", "weeks.html", "weeks/2026-W47.html", "trends.html", "search.html", "saved.html", "glossary.html", "quality.html", "about.html", "feeds.html", "404.html",
    ];

    /// <summary>The demo's workspace.</summary>
    public string Folder => Path.Combine(_digest!.Files.Root, "demo");

    public string Site => Path.Combine(Folder, "site");

    public async ValueTask InitializeAsync()
    {
        _digest = await Digest.StartAsync();
        using var program = Digest.StartIn(Folder, _digest.Environment(), "demo", "--no-serve");
        (await program.EndAsync()).ExitCode.ShouldBe(1);
    }

    public string Address(string page) => new Uri(Path.Combine(Site, page)).AbsoluteUri;

    public async ValueTask DisposeAsync() => await _digest!.DisposeAsync();
}
