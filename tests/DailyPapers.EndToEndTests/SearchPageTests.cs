using System.Globalization;
using System.Text.Json;
using DailyPapers.Papers;
using DailyPapers.Searching;
using Microsoft.Playwright;

namespace DailyPapers.EndToEndTests;

/// <summary>The search of the static site in a real browser, from a plain folder.</summary>
public sealed class SearchPageTests(Browser browser) : IClassFixture<Browser>
{
    private const int Page = 10;

    /// <summary>For the first result: the scripts that the page loads, uncompressed.</summary>
    private const int MostBytes = 300_000;

    private static readonly string[] Common = ["모델", "학", "다", "a", "the", "언어 모델", "language model", "강화 학습 로봇", "gpt-4", "합니다", "없는말"];

    [Theory]
    [InlineData("앵무새")]
    [InlineData("무새")]
    [InlineData("새")]
    [InlineData("언어 모델")]
    [InlineData("language model")]
    [InlineData("LM")]
    [InlineData("gpt-4")]
    [InlineData("owl night")]
    [InlineData("cs/0112017")]
    [InlineData("inforcement")]
    [InlineData("강화학습 까마귀")]
    [InlineData("`${q}` \\ </script>")]
    [InlineData("")]
    public async Task A_toy_query_finds_what_the_program_finds(string query)
    {
        using var site = new SearchSite(SearchSite.ToyEditions);
        var page = await OpenAsync(site);
        await ShouldAgreeAsync(page, new PaperSearch(SearchSite.ToyEditions), query, SearchFilter.None);
        await ShouldAgreeAsync(page, new PaperSearch(SearchSite.ToyEditions), query, new SearchFilter(new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 20), "로봇"));
    }

    [Fact]
    public async Task Recorded_days_give_the_same_first_results_with_the_same_scores()
    {
        Assert.SkipUnless(Recorded.IsThere, Recorded.Absent);
        var editions = SearchSite.RecordedEditions(300);
        using var site = new SearchSite(editions);
        var (page, search, random) = (await OpenAsync(site), new PaperSearch(editions), new Random(20261130));
        foreach (var query in Common.Concat(Enumerable.Range(0, Rounds.Count(30)).Select(_ => Typed(editions, random))))
            await ShouldAgreeAsync(page, search, query, SearchFilter.None);
        await ShouldAgreeAsync(page, search, "모델 학습", new SearchFilter(new DateOnly(2025, 12, 5), new DateOnly(2026, 1, 5), "에이전트"));
    }

    [Fact]
    public async Task The_first_result_needs_little()
    {
        Assert.SkipUnless(Recorded.IsThere, Recorded.Absent);
        using var site = new SearchSite(SearchSite.RecordedEditions(Rounds.Count(600)));
        foreach (var query in Common)
        {
            var page = await browser.OpenAsync();
            var bytes = 0L;
            page.RequestFinished += (_, request) => bytes += SearchSite.SizeOf(new Uri(request.Url));
            await page.GotoAsync(site.Address + "?q=" + Uri.EscapeDataString(query));
            await Assertions.Expect(page.Locator("#search-status")).Not.ToBeEmptyAsync(new() { Timeout = 60_000 });
            bytes.ShouldBeLessThan(MostBytes, query);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Typing_finds_marks_announces_and_is_remembered_in_the_address()
    {
        using var site = new SearchSite(SearchSite.ToyEditions);
        var page = await OpenAsync(site);
        await page.Locator("input[name=q]").PressSequentiallyAsync("앵무새");
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync("'앵무새': 1편을 찾았습니다.");
        var result = page.Locator("#search-results > li");
        await Assertions.Expect(result.Locator("a")).ToHaveAttributeAsync("href", "../papers/cs/0112017.html");
        (await result.Locator("a mark").AllTextContentsAsync()).ShouldBe(["앵무새"]);
        (await result.Locator(".original").TextContentAsync()).ShouldBe("Parrots <b>That</b> Count");
        (await result.Locator(".meta").TextContentAsync()).ShouldBe("2025-12-31 · 로봇 · ▲3");
        page.Url.ShouldEndWith("?q=" + Uri.EscapeDataString("앵무새"));
        (await page.Locator("img").CountAsync()).ShouldBe(0);

        await page.Locator("input[name=q]").FillAsync("새");
        await Assertions.Expect(result).ToHaveCountAsync(3);
        await page.Locator("select[name=area]").SelectOptionAsync("언어 모델");
        await Assertions.Expect(result).ToHaveCountAsync(1);
        await page.Locator("input[name=to]").FillAsync("2025-12-31");
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync("'새': 찾은 논문이 없습니다.");
        await page.Locator("input[name=q]").FillAsync("");
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task An_address_with_a_query_is_answered_and_the_keyboard_goes_through_the_results()
    {
        using var site = new SearchSite(SearchSite.ToyEditions);
        var page = await OpenAsync(site, "?q=" + Uri.EscapeDataString("새") + "&from=2026-01-01");
        await Assertions.Expect(page.Locator("#search-results > li")).ToHaveCountAsync(2);
        (await page.Locator("input[name=q]").InputValueAsync()).ShouldBe("새");
        await page.Locator("input[name=q]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#search-results > li:nth-child(2) > a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("input[name=q]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#search-results > li")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task More_results_come_when_asked_for()
    {
        var editions = Enumerable.Range(1, 14).Select(number => new Edition(new DateOnly(2026, 11, number), true, [Owl(number)])).ToList();
        using var site = new SearchSite(editions);
        var page = await OpenAsync(site, "?q=owl");
        await Assertions.Expect(page.Locator("#search-results > li")).ToHaveCountAsync(Page);
        await page.Locator("#search-more").ClickAsync();
        await Assertions.Expect(page.Locator("#search-results > li")).ToHaveCountAsync(14);
        await Assertions.Expect(page.Locator("#search-more")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#search-results > li:nth-child(11) > a")).ToBeFocusedAsync();
        (await page.Locator(".meta").AllTextContentsAsync()).Select(meta => meta[8..10]).ShouldBe(Enumerable.Range(1, 14).Reverse().Select(number => number.ToString("00", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Every_letter_is_folded_as_the_program_folds_it()
    {
        using var site = new SearchSite(SearchSite.ToyEditions);
        var page = await OpenAsync(site);
        var theirs = await page.EvaluateAsync<string>("[...Array(0xd800).keys()].map(code => { const c = String.fromCharCode(code); const lower = c.toLowerCase(); return lower.length === 1 ? lower : c; }).join('')");
        var ours = string.Concat(Enumerable.Range(0, 0xd800).Select(code => char.ToLowerInvariant((char)code)));
        // Newer tables may know younger letters: what both know is the same.
        Enumerable.Range(0, 0xd800).Count(code => ours[code] != theirs[code]).ShouldBeLessThan(20);
        foreach (var code in Enumerable.Range(0, 0x1000))
            theirs[code].ShouldBe(ours[code], $"U+{code:X4}");
    }

    private static Entry Owl(int number) => new()
    {
        Paper = new Paper { Id = PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"2611.{number:00000}")), Title = "Owls", Authors = [], Published = new DateOnly(2026, 11, 1), Abstract = "Owls." },
    };

    /// <summary>A piece of a text, as long as a word or two.</summary>
    private static string Typed(List<Edition> editions, Random random)
    {
        var day = editions[random.Next(editions.Count)].Entries;
        var entry = day[random.Next(day.Length)];
        string[] texts = [entry.Paper.Title, entry.Paper.Abstract, entry.Summary?.TitleKo ?? "", .. entry.Summary?.Bullets.Select(bullet => bullet.Text) ?? []];
        var text = texts[random.Next(texts.Length)];
        var start = text.Length == 0 ? 0 : random.Next(text.Length);
        return text.Substring(start, Math.Min(text.Length - start, random.Next(1, 14)));
    }

    private async Task<IPage> OpenAsync(SearchSite site, string query = "")
    {
        var page = await browser.OpenAsync();
        // A breach of the Content-Security-Policy arrives here as well.
        page.Console += (_, message) => message.Type.ShouldNotBe("error", message.Text);
        page.PageError += (_, error) => throw new InvalidOperationException(error);
        await page.GotoAsync(site.Address + query);
        return page;
    }

    private static async Task ShouldAgreeAsync(IPage page, PaperSearch search, string query, SearchFilter filter)
    {
        var expected = search.Find(SearchQuery.Parse(query, Glossary.BuiltIn), filter, Page);
        var answer = await page.EvaluateAsync<JsonElement>("([text, filter]) => dailyPapers.search(text, filter)", new object?[] { query, new { from = Text(filter.From), to = Text(filter.To), area = filter.Area ?? "" } });
        var found = answer.GetProperty("hits").EnumerateArray().Select(hit => string.Create(CultureInfo.InvariantCulture,
            $"{hit.GetProperty("score").GetInt32()} {hit.GetProperty("verified").GetInt32()} {hit.GetProperty("date").GetString()} {hit.GetProperty("id").GetString()} {Shown(hit, "name")} | {Shown(hit, "title")} | {Shown(hit, "snippet")}"));
        found.ShouldBe(expected.Hits.Select(hit => string.Create(CultureInfo.InvariantCulture, $"{hit.Score} {hit.Score} {hit.Date:yyyy-MM-dd} {hit.Entry.Paper.Id} {Shown(hit.Name)} | {Shown(hit.Title)} | {Shown(hit.Snippet)}")), query);
        answer.GetProperty("total").GetInt32().ShouldBe(expected.Total, query);
    }

    private static string Shown(MarkedText text) => string.Concat(text.Pieces().Select(piece => piece.IsFound ? $"[{piece.Text}]" : piece.Text));

    private static string Shown(JsonElement hit, string part) => string.Concat(hit.GetProperty(part).EnumerateArray()
        .Select(piece => piece.TryGetProperty("isFound", out _) ? $"[{piece.GetProperty("text").GetString()}]" : piece.GetProperty("text").GetString()));

    private static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
