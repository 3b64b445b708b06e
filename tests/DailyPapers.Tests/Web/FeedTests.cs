using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web;
using DailyPapers.Web.Feeds;
using DailyPapers.Web.Weeks;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Web;

public sealed class FeedTests
{
    private const string Url = "https://papers.example.org/digest/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Theory]
    [InlineData(null)]
    [InlineData(Url)]
    public async Task Every_feed_keeps_the_rules_of_its_format(string? url)
    {
        var site = new DrawnSite(url, Samples.Edition, Earlier);
        (await ViolationsAsync(site)).ShouldBeEmpty();
        site.Plan.Pages.Count(page => page.Path.StartsWith("feeds/", StringComparison.Ordinal)).ShouldBe(39);
    }

    [Fact]
    public async Task An_empty_archive_has_good_feeds_too() => (await ViolationsAsync(new DrawnSite(Url))).ShouldBeEmpty();

    [Fact]
    public void No_hostile_text_breaks_a_feed() => Prop.ForAll(Editions.Any, edition =>
        ViolationsAsync(new DrawnSite(Url, edition)).GetAwaiter().GetResult().Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public async Task An_item_holds_all_that_is_published_of_a_paper()
    {
        var html = Rendered.TextOf(await HtmlAsync(new DrawnSite(Url, Samples.Edition), "2611.01234"));
        foreach (var text in new[]
        {
            "검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%", "ToyBench: 대학원 수준 장난감·퍼즐 벤치마크", "ToyBench: A Graduate-Level Toy & Puzzle Benchmark",
            "Kim Example, Lee Sample, Zoë O'Neil", "데이터·평가", "결과 전문가는 65%를 맞혔습니다. (원문 §4.2)", "저자들은 장난감을 연구합니다.", "We study toys.", "본문(HTML) v2 기준",
        })
            html.ShouldContain(text);
    }

    [Fact]
    public async Task Evidence_links_to_its_place_in_the_paper() =>
        (await HtmlAsync(new DrawnSite(Url, Samples.Edition), "2611.01234")).ShouldContain("<a href=\"https://arxiv.org/html/2611.01234v2#S4.SS2\">원문 §4.2</a>");

    [Fact]
    public async Task What_could_not_be_confirmed_is_marked_in_title_and_text()
    {
        var site = new DrawnSite(Url, Samples.Edition);
        (await ItemAsync(site, "2611.00002"))["title"]!.GetValue<string>().ShouldBe("장난감 학습을 3배 빠르게 하는 압축 (확인 필요)");
        (await HtmlAsync(site, "2611.00002")).ShouldContain("<strong>확인 필요</strong>(원문에서 찾지 못한 수: 98.55%)");
    }

    [Fact]
    public async Task A_pending_paper_tells_why_and_shows_the_authors_abstract()
    {
        var site = new DrawnSite(Url, Samples.Edition);
        (await ItemAsync(site, "2611.00003"))["title"]!.GetValue<string>().ShouldBe("요약 대기: Pending Toys");
        var html = await HtmlAsync(site, "2611.00003");
        html.ShouldContain("모델이 답을 거절했습니다.");
        html.ShouldContain("<blockquote lang=\"en\"><p>Toys wait.</p><p>They wait for $5 and $6.</p></blockquote>");
    }

    [Fact]
    public async Task An_item_is_dated_by_its_lists_closing()
    {
        var rss = await XmlAsync(new DrawnSite(Url, Samples.Edition), "feed.xml");
        rss.Descendants("pubDate").Select(date => date.Value).Distinct().ShouldBe(["Sat, 21 Nov 2026 02:30:00 +0000"]);
        rss.Descendants("lastBuildDate").Single().Value.ShouldBe("Sat, 21 Nov 2026 02:30:00 +0000");
    }

    [Fact]
    public async Task Ids_stay_wherever_the_site_stands()
    {
        var nowhere = await IdsAsync(new DrawnSite(null, Samples.Edition));
        nowhere.ShouldBe(await IdsAsync(new DrawnSite(Url, Samples.Edition)));
        nowhere.ShouldBe(await IdsAsync(new DrawnSite(new PublishingOptions { Title = "Another name", SiteUrl = "https://b.example" }, VoteCounts.None, Samples.Edition)));
        // Written down: readers everywhere keep it.
        FeedId.Of(PaperId.Parse("2611.01234")).ShouldBe("urn:uuid:91ec911f-0c00-5e39-9de1-c29665d9556f");
    }

    [Fact]
    public async Task A_paper_of_two_days_is_one_item_with_the_first_days_date()
    {
        var again = Samples.Edition with { Date = new(2026, 11, 23), Entries = [Samples.Summarized] };
        var item = await ItemAsync(new DrawnSite(Url, Samples.Edition, again), "2611.01234");
        item["date_published"]!.GetValue<string>().ShouldBe("2026-11-21T02:30:00Z");
        item["date_modified"]!.GetValue<string>().ShouldBe("2026-11-24T02:30:00Z");
    }

    [Fact]
    public async Task Without_an_address_items_link_to_arXiv_and_nothing_of_the_site_is_named()
    {
        var site = new DrawnSite(null, Samples.Edition);
        var rss = await XmlAsync(site, "feed.xml");
        rss.Descendants("item").Select(item => item.Element("link")!.Value).ShouldAllBe(link => link.StartsWith("https://arxiv.org/abs/"));
        (await XmlAsync(site, "feeds/data-evaluation.atom.xml")).Elements(Atom + "link").Single().Attribute("href")!.Value.ShouldBe("data-evaluation.atom.xml");
    }

    [Fact]
    public async Task A_feed_is_made_of_whole_days()
    {
        var site = new DrawnSite(Url, Day(new(2026, 11, 16), 30), Day(new(2026, 11, 17), 30), Day(new(2026, 11, 18), 20), Day(new(2026, 11, 19), 15), Day(new(2026, 11, 20), 10));
        (await IdsAsync(site)).Length.ShouldBe(45, "10 + 15 + 20 are enough");
        (await IdsAsync(new DrawnSite(Url, Day(new(2026, 11, 19), 40), Day(new(2026, 11, 20), 30)))).Length.ShouldBe(30, "with the day before they would be 70");
        (await IdsAsync(new DrawnSite(Url, Day(new(2026, 11, 20), 68)))).Length.ShouldBe(68, "a day is never cut");
    }

    [Fact]
    public async Task An_areas_feed_holds_its_newest_forty_papers()
    {
        var site = new DrawnSite(Url, Day(new(2026, 11, 19), 30), Day(new(2026, 11, 20), 30));
        var atom = await XmlAsync(site, "feeds/robotics.atom.xml");
        atom.Elements(Atom + "entry").Count().ShouldBe(40);
        (await XmlAsync(site, "feeds/agents.atom.xml")).Elements(Atom + "entry").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_is_read_once_for_all_feeds()
    {
        var site = new DrawnSite(Url, Day(new(2026, 11, 19), 30), Day(new(2026, 11, 20), 30));
        foreach (var page in site.Plan.Pages.Where(page => page.Path.StartsWith("feed", StringComparison.Ordinal) || page.Path == "atom.xml"))
            await site.BytesAsync(page.Path);
        site.Shelf.Loads.ShouldBe(2);
    }

    [Fact]
    public void A_changed_paper_redraws_the_feeds_that_hold_it()
    {
        var changed = Samples.Summarized with { Summary = Samples.Summarized.Summary! with { Headline = "퍼즐 448문항으로 잰 모델의 한계: 전문가 65%" } };
        var before = new DrawnSite(Url, Samples.Edition, Earlier);
        var after = new DrawnSite(Url, Samples.Edition with { Entries = [changed, .. Samples.Edition.Entries.Skip(1)] }, Earlier);
        after.Plan.Pages.Where(page => page.Path.StartsWith("feed", StringComparison.Ordinal) || page.Path == "atom.xml").Where(page => before.Plan.Find(page.Path)!.Key != page.Key)
            .Select(page => page.Path).Order(StringComparer.Ordinal)
            .ShouldBe(["atom.xml", "feed.json", "feed.xml", "feeds/data-evaluation.atom.xml", "feeds/data-evaluation.json", "feeds/data-evaluation.xml", "feeds/weeks.atom.xml", "feeds/weeks.json", "feeds/weeks.xml"]);
    }

    [Fact]
    public async Task A_title_of_100_000_characters_and_3_303_authors_do_not_break_a_feed()
    {
        var giant = Samples.Summarized with { Paper = Samples.Summarized.Paper with { Title = new string('가', 100_000), Authors = [.. Enumerable.Range(0, 3_303).Select(number => $"Author {number}")] } };
        var site = new DrawnSite(Url, Samples.Edition with { Entries = [giant] });
        (await ViolationsAsync(site)).ShouldBeEmpty();
        var html = await HtmlAsync(site, "2611.01234");
        html.Length.ShouldBeLessThan(10_000);
        html.ShouldContain("외 3253명");
    }

    [Fact]
    public async Task The_same_days_give_the_same_bytes()
    {
        var (first, second) = (new DrawnSite(Url, Samples.Edition, Earlier), new DrawnSite(Url, Earlier, Samples.Edition));
        foreach (var page in first.Plan.Pages)
            (await second.BytesAsync(page.Path)).ShouldBe(await first.BytesAsync(page.Path), page.Path);
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    public async Task A_feed_is_as_the_golden_file_shows_it(string name)
    {
        var text = await new DrawnSite(Url, Samples.Edition).TextAsync(name);
        var file = Repository.TestFile("Web", "Golden", name);
        if (Environment.GetEnvironmentVariable("DAILY_PAPERS_UPDATE_GOLDEN") == "1")
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        text.ShouldBe(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), $"{name} differs; look at it, then set DAILY_PAPERS_UPDATE_GOLDEN=1.");
    }

    [Fact]
    public void The_rules_find_what_they_are_made_for()
    {
        const string Bad = """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>t</title><link>/x</link><description>d</description><language>en</language>
            <lastBuildDate>Mon, 21 Nov 26 02:30:00 GMT</lastBuildDate><atom:link rel="self" type="application/rss+xml" href="y"/>
            <item><title>a</title><author>Kim</author><guid>1</guid><pubDate>2026-11-20</pubDate><content:encoded>&lt;a href="z" onclick="x"&gt;&lt;script&gt;</content:encoded></item><item><title>b</title><guid isPermaLink="false">1</guid><pubDate>Fri, 20 Nov 2026 02:40:00 +0000</pubDate></item></channel></rss>
            """;
        FeedRules.Rss(Encoding.UTF8.GetBytes(Bad), "feed.xml").ShouldBe(
            ["language", "channel: link is absolute", "lastBuildDate", "self", "guid", "pubDate", "undefined element author", "attribute href=z", "attribute onclick=x", "element script", "id twice: 1"], ignoreOrder: true);
    }

    private static Edition Earlier => Samples.Edition with { Date = new(2026, 11, 12), Entries = [Samples.Marked with { Paper = Samples.Paper("2611.00010", "Earlier Toys", 3) }] };

    private static Edition Day(DateOnly date, int papers) => new(date, IsFinal: true,
    [
        .. Enumerable.Range(1, papers).Select(number => new Entry
        {
            Paper = Samples.Paper($"2611.{date.Day:00}{number:000}", $"Paper {number}", papers - number),
            Summary = Summary.Restore("로봇 제목", "로봇", "머리말", [], [], []),
        }),
    ]);

    private static async Task<List<string>> ViolationsAsync(DrawnSite site)
    {
        var wrong = new List<string>();
        foreach (var files in Sets)
        {
            wrong.AddRange(FeedRules.Rss(await site.BytesAsync(files.Rss), Self(site, files.Rss)!).Select(rule => $"{files.Rss}: {rule}"));
            wrong.AddRange(FeedRules.AtomFeed(await site.BytesAsync(files.Atom), Self(site, files.Atom)!).Select(rule => $"{files.Atom}: {rule}"));
            wrong.AddRange(FeedRules.Json(await site.BytesAsync(files.Json), site.Site.Options.Url is null ? null : Self(site, files.Json)).Select(rule => $"{files.Json}: {rule}"));
        }

        return wrong;
    }

    private static ImmutableArray<FeedFiles> Sets => [FeedFiles.All, FeedFiles.Weeks, .. DailyPapers.Web.Catalogs.Areas.All.Select(FeedFiles.Of)];

    private static string Self(DrawnSite site, string path) => site.Site.Options.Url is { } url ? url + path : Path.GetFileName(path);

    private static async Task<XElement> XmlAsync(DrawnSite site, string path) => XDocument.Parse(await site.TextAsync(path)).Root!;

    private static async Task<string[]> IdsAsync(DrawnSite site)
    {
        var json = JsonNode.Parse(await site.BytesAsync("feed.json"))!["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()).ToArray();
        (await XmlAsync(site, "feed.xml")).Descendants("guid").Select(id => id.Value).ShouldBe(json);
        (await XmlAsync(site, "atom.xml")).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ShouldBe(json);
        return json;
    }

    private static async Task<JsonNode> ItemAsync(DrawnSite site, string id) =>
        JsonNode.Parse(await site.BytesAsync("feed.json"))!["items"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == FeedId.Of(PaperId.Parse(id)))!;

    private static async Task<string> HtmlAsync(DrawnSite site, string id)
    {
        var html = (await ItemAsync(site, id))["content_html"]!.GetValue<string>();
        var rss = (await XmlAsync(site, "feed.xml")).Descendants("item").Single(item => item.Element("guid")!.Value == FeedId.Of(PaperId.Parse(id)));
        rss.Element(Content + "encoded")!.Value.ShouldBe(html);
        return html;
    }
}
