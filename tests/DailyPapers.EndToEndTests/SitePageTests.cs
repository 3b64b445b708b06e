using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DailyPapers.EndToEndTests;

/// <summary>The site in a real browser, opened from a folder: on a phone and on a desk, in the light and in the dark, with the keyboard alone, without scripts.</summary>
public sealed class SitePageTests(Browser browser, DemoSite site) : IClassFixture<Browser>, IClassFixture<DemoSite>
{
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };
    private static readonly string[] Colourful = ["index.html", "papers/1706.03762.html", "papers/2010.11929.html", "papers/2205.14135.html", "trends.html", "search.html"];

    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 900 };

    [Fact]
    public async Task No_page_breaks_a_rule_of_accessibility_in_the_light_or_in_the_dark()
    {
        var page = await browser.OpenAsync(new() { ViewportSize = Phone });
        var broken = new List<string>();
        foreach (var path in DemoSite.Pages)
        {
            // The dark differs in its colours alone, and these pages have all of them.
            foreach (var scheme in Colourful.Contains(path) ? new[] { ColorScheme.Light, ColorScheme.Dark } : [ColorScheme.Light])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.GotoAsync(site.Address(path));
                var rules = scheme == ColorScheme.Light ? new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } : new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] };
                var found = await page.RunAxe(new AxeRunOptions { RunOnly = rules });
                broken.AddRange(found.Violations.Select(violation => $"{path} {scheme} {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
            }
        }

        broken.Select(line => line[..Math.Min(300, line.Length)]).Take(20).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_asked_of_anybody_else_and_no_policy_is_broken()
    {
        var page = await browser.OpenAsync(new() { ViewportSize = Desk });
        var (asked, said) = (new List<string>(), new List<string>());
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => said.Add($"{page.Url}: {error}");
        foreach (var path in DemoSite.Pages)
            await page.GotoAsync(site.Address(path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        asked.Where(address => !address.StartsWith("file:", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal)).ShouldBeEmpty();
        said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Three_headlines_fit_the_first_screen_of_a_phone()
    {
        var page = await OpenAsync("index.html", Phone);
        foreach (var headline in await page.Locator(".lead h3").AllAsync())
        {
            var box = (await headline.BoundingBoxAsync()).ShouldNotBeNull();
            (box.Y + box.Height).ShouldBeLessThan(Phone.Height);
        }

        (await page.Locator(".lead h3").CountAsync()).ShouldBe(3);
        (await page.Locator(".masthead").InnerTextAsync()).ShouldMatch("데일리 페이퍼\\s+검색\\s+관심");
        (await page.Locator(".facts").InnerTextAsync()).ShouldMatch("^11편 · [0-9]+분 · 대기 1 · 11:30 마감$");
    }

    [Fact]
    public async Task No_page_is_wider_than_its_screen_not_even_at_twice_the_size()
    {
        // 200 % on a phone's screen is half its width.
        foreach (var size in new[] { new() { Width = 195, Height = 422 }, Phone, new() { Width = 640, Height = 450 } })
        {
            var page = await browser.OpenAsync(new() { ViewportSize = size });
            // What fits half a phone fits a phone, but for what is laid out anew.
            foreach (var path in size.Width == 195 ? DemoSite.Pages : Colourful)
            {
                await page.GotoAsync(site.Address(path));
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(size.Width, $"{path} at {size.Width}");
            }
        }
    }

    [Fact]
    public async Task Links_that_a_thumb_must_hit_are_large_enough()
    {
        var page = await OpenAsync("index.html", Phone);
        foreach (var line in await page.Locator(".oneliners a").AllAsync())
            (await line.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(48);
        await page.GotoAsync(site.Address("papers/1706.03762.html"));
        foreach (var evidence in await page.Locator(".evidence summary").AllAsync())
            (await evidence.BoundingBoxAsync())!.ShouldSatisfyAllConditions(box => box.Height.ShouldBeGreaterThanOrEqualTo(44), box => box.Width.ShouldBeGreaterThanOrEqualTo(44));
    }

    [Fact]
    public async Task Without_scripts_every_text_can_be_read_and_evidence_unfolds()
    {
        var page = await browser.OpenAsync(new() { ViewportSize = Phone, JavaScriptEnabled = false });
        await page.GotoAsync(site.Address("index.html"));
        (await page.Locator(".lead dd").First.IsVisibleAsync()).ShouldBeTrue();
        await page.GotoAsync(site.Address("papers/1706.03762.html"));
        var evidence = page.Locator(".evidence").Nth(3);
        (await evidence.Locator("blockquote").IsVisibleAsync()).ShouldBeFalse();
        await evidence.Locator("summary").ClickAsync();
        (await evidence.Locator("blockquote").InnerTextAsync()).ShouldContain("28.4 BLEU");
        (await evidence.Locator("summary").InnerTextAsync()).ShouldContain("원문 §6.1");
        (await page.Locator(".sentence").CountAsync()).ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Evidence_stands_in_the_margin_of_a_wide_screen_with_the_same_numbers_underlined()
    {
        var page = await OpenAsync("papers/1706.03762.html", Desk);
        var bullet = page.Locator(".bullet").Nth(3);
        var (claim, quote) = ((await bullet.Locator(".claim").BoundingBoxAsync())!, (await bullet.Locator("blockquote").BoundingBoxAsync())!);
        quote.X.ShouldBeGreaterThan(claim.X + claim.Width);
        (await bullet.Locator(".claim .pair").AllInnerTextsAsync()).ShouldContain("28.4");
        (await bullet.Locator("blockquote .pair").AllInnerTextsAsync()).ShouldContain("28.4");
    }

    [Fact]
    public async Task A_doubtful_number_carries_a_wavy_line_and_a_sentence()
    {
        var page = await OpenAsync("papers/2010.11929.html", Phone);
        (await page.Locator(".doubt").First.InnerTextAsync()).ShouldBe("98.55%");
        (await page.Locator(".doubt").First.EvaluateAsync<string>("element => getComputedStyle(element).textDecorationStyle")).ShouldBe("wavy");
        (await page.Locator(".warning").AllInnerTextsAsync()).ShouldContain("확인 필요 원문에서 98.55%를 찾지 못했습니다");
    }

    [Fact]
    public async Task A_pending_paper_shows_its_English_abstract_and_why()
    {
        var page = await OpenAsync("papers/2205.14135.html", Phone);
        (await page.Locator(".waiting").InnerTextAsync()).ShouldSatisfyAllConditions(text => text.ShouldContain("요약 대기"), text => text.ShouldContain("모델이 답하기를 거절했습니다"), text => text.ShouldContain("영어 초록"));
    }

    [Fact]
    public async Task The_keyboard_leads_through_a_day()
    {
        var page = await OpenAsync("index.html", Desk);
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("j");
        (await page.Locator("[data-chosen]").GetAttributeAsync("data-paper")).ShouldBe("2201.11903");
        await page.Keyboard.PressAsync("o");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/papers/2201\.11903\.html$"));
        // The address changes before the page's script listens.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#help")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search\.html$"));
    }

    [Fact]
    public async Task What_was_read_marked_and_followed_stays_in_the_browser()
    {
        var page = await OpenAsync("papers/2106.09685.html", Phone);
        await page.GetByRole(AriaRole.Button, new() { Name = "북마크" }).ClickAsync();
        await page.GotoAsync(site.Address("saved.html"));
        (await page.Locator("#bookmark-list .title").InnerTextAsync()).ShouldContain("GPT-3");
        await page.GetByLabel("관심 낱말").FillAsync("강화 학습, diffusion");
        await page.GetByLabel("숨길 낱말").FillAsync("번역");
        await page.GetByRole(AriaRole.Button, new() { Name = "저장" }).ClickAsync();
        (await page.Locator("#topics").InnerTextAsync()).ShouldBe("""["강화 학습","diffusion"]""");
        await page.GotoAsync(site.Address("index.html"));
        (await page.Locator("[data-paper='2106.09685']").First.GetAttributeAsync("data-read")).ShouldNotBeNull();
        (await page.Locator("#interests .row").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("[data-paper='1706.03762']").First.IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task An_area_that_was_chosen_stays_chosen()
    {
        var page = await OpenAsync("index.html", Desk);
        await page.GetByRole(AriaRole.Button, new() { Name = "언어 모델" }).ClickAsync();
        await page.ReloadAsync();
        (await page.Locator("[data-paper]:visible").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.area)")).ShouldAllBe(area => area == "language-models");
        await page.GetByRole(AriaRole.Button, new() { Name = "언어 모델" }).ClickAsync();
        (await page.Locator("[data-paper]:visible").CountAsync()).ShouldBe(11);
    }

    [Fact]
    public async Task The_search_of_the_folder_finds_a_paper_by_half_a_word()
    {
        var page = await OpenAsync("search.html", Phone);
        await page.Locator("#q").FillAsync("텐션");
        await page.Locator("#search-results a[href$='papers/1706.03762.html']").WaitForAsync();
        (await page.Locator("#search-results mark").First.InnerTextAsync()).ShouldBe("텐션");
        (await page.Locator("#search-status").InnerTextAsync()).ShouldContain("편을 찾았습니다");
    }

    [Fact]
    public async Task Formulas_are_drawn()
    {
        var page = await OpenAsync("papers/1706.03762.html", Desk);
        (await page.Locator("blockquote .maths .katex").CountAsync()).ShouldBeGreaterThan(0);
    }

    private async Task<IPage> OpenAsync(string path, ViewportSize size)
    {
        var page = await browser.OpenAsync(new() { ViewportSize = size });
        await page.GotoAsync(site.Address(path));
        return page;
    }
}
