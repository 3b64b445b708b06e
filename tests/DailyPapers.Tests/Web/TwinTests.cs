using System.Text.RegularExpressions;
using DailyPapers.Tests.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Web;

public sealed partial class TwinTests
{
    [Fact]
    public async Task A_papers_twin_holds_all_of_it()
    {
        var text = Rendered.Text(await new DrawnSite(null, Samples.Edition).TextAsync("papers/2611.01234.md"));
        foreach (var part in new[]
        {
            "ToyBench: A Graduate-Level Toy & Puzzle Benchmark", "검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%", "ToyBench: 대학원 수준 장난감·퍼즐 벤치마크", "▲ 42 · 데이터·평가 · Kim Example, Lee Sample, Zoë O'Neil · Example Lab",
            "본문(HTML) v2 기준", "결과 전문가는 65%를 맞혔습니다. §4.2", "저자들은 장난감을 연구합니다.", "We study toys.", "4.2 Results", "experts solve 65%.", "벤치마크(benchmark)",
        })
            text.ShouldContain(part);
    }

    [Fact]
    public async Task The_home_pages_twin_is_the_newest_days()
    {
        var site = new DrawnSite(null, Samples.Edition, Samples.Edition with { Date = new(2026, 11, 12) });
        (await site.TextAsync("index.md")).ShouldBe(await site.TextAsync("days/2026-11-20.md"));
        (await new DrawnSite(null).TextAsync("index.md")).ShouldContain("아직 펴낸 호가 없습니다.");
    }

    [Fact]
    public async Task A_pending_paper_is_shown_as_such()
    {
        var text = await new DrawnSite(null, Samples.Edition).TextAsync("papers/2611.00003.md");
        text.ShouldContain("**요약 대기** 모델이 답을 거절했습니다.");
        text.ShouldContain("> Toys wait.");
    }

    [Fact]
    public async Task A_weeks_twin_links_to_the_papers_twins() =>
        (await new DrawnSite(null, Samples.Edition).TextAsync("weeks/2026-W47.md")).ShouldContain("1. [검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%](../papers/2611.01234.md)");

    [Fact]
    public void No_hostile_text_breaks_out_of_its_place() => Prop.ForAll(Editions.Any, edition =>
    {
        var site = new DrawnSite(null, edition);
        foreach (var page in site.Plan.Pages.Where(page => page.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var html = Rendered.Html(site.TextAsync(page.Path).GetAwaiter().GetResult());
            var isPaper = page.Path.StartsWith("papers/", StringComparison.Ordinal);
            Tag().Matches(html).Select(tag => tag.Groups["name"].Value).Distinct().Except(["h1", "h2", "h3", "p", "a", "strong", "br", "ul", "ol", "li", "blockquote", "span", "hr", "table", "thead", "tbody", "tr", "th", "td"]).ShouldBeEmpty(html);
            Count(html, "<h1").ShouldBe(1, html);
            if (isPaper)
                Count(html, "<hr").ShouldBe(1, html);
            Links().Matches(html).Select(link => link.Groups["to"].Value).ShouldAllBe(link => link.StartsWith("http") || link.StartsWith("../papers/"));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_changed_paper_redraws_its_own_twin_and_its_days()
    {
        var changed = Samples.Marked with { Findings = [] };
        var (before, after) = (new DrawnSite(null, Samples.Edition), new DrawnSite(null, Samples.Edition with { Entries = [Samples.Summarized, changed, Samples.Hostile, Samples.Pending] }));
        after.Plan.Pages.Where(page => page.Path.EndsWith(".md", StringComparison.Ordinal) && before.Plan.Find(page.Path)!.Key != page.Key).Select(page => page.Path).Order(StringComparer.Ordinal)
            .ShouldBe(["days/2026-11-20.md", "index.md", "papers/2611.00002.md", "weeks/2026-W47.md"]);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("</?(?<name>[a-z0-9]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"")]
    private static partial Regex Links();
}
