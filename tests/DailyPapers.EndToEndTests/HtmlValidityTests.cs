using System.Diagnostics;

namespace DailyPapers.EndToEndTests;

/// <summary>What html-validate (10.17) says of every page that the program writes.</summary>
/// <remarks>https://html-validate.org/rules/</remarks>
public sealed class HtmlValidityTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Tool = "html-validate";

    /// <summary>All that it recommends, but for two matters of taste: how an element without content is closed, and how long a title may be (a paper's title is as long as it is).</summary>
    private const string Rules = """{ "root": true, "extends": ["html-validate:recommended"], "rules": { "no-trailing-whitespace": "off", "void-style": "off", "long-title": "off" } }""";

    [Fact]
    public async Task Every_page_is_valid_html()
    {
        Assert.SkipUnless(IsThere(), $"No {Tool} on the path.");
        var config = Path.Combine(site.Folder, "html-validate.json");
        await File.WriteAllTextAsync(config, Rules, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(Tool) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, ArgumentList = { "--config", config, "--formatter", "text" } };
        foreach (var page in Directory.EnumerateFiles(site.Site, "*.html", SearchOption.AllDirectories))
            start.ArgumentList.Add(page);
        start.ArgumentList.Count.ShouldBeGreaterThan(DemoSite.Pages.Length);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await said + complained);
    }

    private static bool IsThere() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Tool)));
}
