using Microsoft.Playwright;

namespace DailyPapers.EndToEndTests.Serving;

/// <summary>The served site in a real browser: the same pages as in the folder, with results from the server.</summary>
public sealed class ServedPageTests(Browser browser, DemoSite site) : IClassFixture<Browser>, IClassFixture<DemoSite>
{
    [Fact]
    public async Task Every_page_is_shown_as_in_the_folder_and_nobody_else_is_asked()
    {
        using var served = await ServedDigest.StartAsync(site.Folder);
        var (page, asked, said) = (await browser.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } }), new List<string>(), new List<string>());
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => said.Add($"{page.Url}: {error}");
        foreach (var path in DemoSite.Pages.Where(path => path is not ("404.html" or "search.html")))
        {
            await page.GotoAsync(site.Address(path));
            var inFolder = await page.Locator("main").InnerTextAsync();
            var answer = await page.GotoAsync(new Uri(served.Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
            answer!.Status.ShouldBe(200, path);
            (await page.Locator("main").InnerTextAsync()).ShouldBe(inFolder, path);
        }

        said.ShouldBeEmpty();
        asked.Where(address => !address.StartsWith("file:", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal) && !address.StartsWith(served.Address.AbsoluteUri, StringComparison.Ordinal)).ShouldBeEmpty();
        (await served.StopAsync()).ShouldEndWith(0);
    }

    [Fact]
    public async Task Typing_finds_papers_as_the_server_finds_them_with_and_without_scripts()
    {
        using var served = await ServedDigest.StartAsync(site.Folder);
        var address = new Uri(served.Address, "search").AbsoluteUri;
        var page = await browser.OpenAsync();
        page.Console += (_, message) => message.Type.ShouldNotBe("error", message.Text);
        await page.GotoAsync(address);
        await page.Locator("input[name=q]").PressSequentiallyAsync("어텐");
        var first = page.Locator("#search-results > li").First;
        await Assertions.Expect(first.Locator("a")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("papers/1706\\.03762"));
        await Assertions.Expect(first.Locator("mark").First).ToHaveTextAsync("어텐");
        page.Url.ShouldContain("q=" + Uri.EscapeDataString("어텐"));
        var typed = await page.Locator("#search-results").InnerTextAsync();

        var plain = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await plain.GotoAsync(address);
        await plain.Locator("input[name=q]").FillAsync("어텐");
        await plain.Keyboard.PressAsync("Enter");
        await Assertions.Expect(plain.Locator("#search-results > li").First).ToBeVisibleAsync();
        (await plain.Locator("#search-results").InnerTextAsync()).ShouldBe(typed);
        (await served.StopAsync()).ShouldEndWith(0);
    }
}
