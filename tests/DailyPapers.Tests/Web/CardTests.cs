using System.Buffers.Binary;
using System.Xml.Linq;
using DailyPapers.Publishing;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web;
using DailyPapers.Web.Cards;
using DailyPapers.Web.Charts;
using DailyPapers.Web.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Web;

public sealed class CardTests
{
    private const string Url = "https://papers.example.org/";
    private static readonly string[] Colours = ["#FBFAF7", "#1B1D1F", "#5A5F66"];

    [Fact]
    public void No_text_leaves_a_card() => Prop.ForAll(HostileText.Any, HostileText.Any, (first, second) =>
    {
        var (one, two) = (VisibleText.Title(first), VisibleText.Title(second + first + second));
        Check(CardSvg.Paper(one, "2026. 11. 20.", two, one));
        Check(CardSvg.Day(two, "2026. 11. 20.", one, [one, two, one, two], two));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData('W')]
    [InlineData('뷁')]
    [InlineData('i')]
    [InlineData('漢')]
    public void The_longest_words_stay_within(char letter)
    {
        Check(CardSvg.Paper(new string(letter, 500), "2026. 11. 20.", new string(letter, 500), new string(letter, 500)));
        Check(CardSvg.Day(new string(letter, 500), "2026. 11. 20.", new string(letter, 500), [new string(letter, 500)], new string(letter, 500)));
    }

    [Fact]
    public void A_headline_breaks_at_its_blanks()
    {
        TextWidth.Lines("검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%", 17.3, 4).ShouldBe(["검색으로 못 푸는 퍼즐 448문항:", "전문가 65%, GPT-4 39%"]);
        TextWidth.Lines("가나다라마바사", 3, 2).ShouldBe(["가나다", "라마…"]);
        TextWidth.Lines("", 3, 2).ShouldBeEmpty();
        TextWidth.Lines("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 0.5, 3).Count.ShouldBe(2, "what is wider than a line has one of its own");
    }

    [Fact]
    public async Task Without_an_address_no_card_is_drawn_nor_named()
    {
        var site = new DrawnSite(null, Samples.Edition).Site;
        (await CardTool.FindAsync(site.Options, TestContext.Current.CancellationToken)).ShouldBeNull();
        CardPages.PathOf(site, Samples.Day).ShouldBeNull();
        CardPages.Of(site).ShouldBeEmpty();
    }

    [Fact]
    public void Every_card_that_is_named_is_a_file()
    {
        var editions = Enumerable.Range(0, 40).Select(number => Samples.Edition with
        {
            Date = Samples.Day.AddDays(-number),
            Entries = [Samples.Summarized with { Paper = Samples.Paper($"2611.{number:00000}", "Toys", 1) }],
        }).ToArray();
        using var tool = new CardTool("no-such-program", "1");
        var site = new DrawnSite(Url, editions).Site with { Cards = tool };
        var files = CardPages.Of(site).Select(page => page.Path).ToList();
        files.Count.ShouldBe(70);
        files.ShouldBeUnique();
        files.ShouldBe(site.Catalog.Papers.Select(paper => CardPages.PathOf(site, paper)!).Concat(site.Catalog.Days.Select(day => CardPages.PathOf(site, day.Date)!)).Distinct(), ignoreOrder: true);
        CardPages.Of(site with { Options = site.Options with { CardDays = 100 } }).Count().ShouldBe(80);
        CardPages.Of(site with { Options = site.Options with { CardDays = 0 } }).Count().ShouldBe(40);
        site.Key.ShouldNotBe((site with { Cards = null }).Key);
    }

    [Fact]
    public async Task A_drawer_that_fails_leaves_a_card_without_words()
    {
        foreach (var program in new[] { "no-such-program", "false" })
        {
            using var tool = new CardTool(program, "1");
            var png = await tool.DrawAsync("<svg/>", TestContext.Current.CancellationToken);
            png.ShouldBe(PlainCard.Png);
            Size(png).ShouldBe((1200, 630));
        }
    }

    [Fact]
    public async Task Cards_are_drawn_where_the_tools_are()
    {
        using var tool = await CardTool.FindAsync(SiteOptions.From(new PublishingOptions { SiteUrl = Url }, DailyPapers.Papers.Glossary.BuiltIn), TestContext.Current.CancellationToken);
        Assert.SkipWhen(tool is null, "No rsvg-convert, or no Korean font.");
        var site = new DrawnSite(Url, Samples.Edition).Site with { Cards = tool };
        var renderer = new SiteRenderer(site, new MemoryShelf());
        foreach (var page in CardPages.Of(site))
        {
            var png = await page.RenderAsync(renderer, TestContext.Current.CancellationToken);
            Size(png).ShouldBe((1200, 630));
            png.ShouldNotBe(PlainCard.Png);
            png.ShouldBe(await page.RenderAsync(renderer, TestContext.Current.CancellationToken));
        }
    }

    private static void Check(string svg)
    {
        var root = XElement.Parse(svg);
        root.Elements().Select(element => element.Name.LocalName).Distinct().ShouldBeSubsetOf(["rect", "text"]);
        root.Descendants().Attributes("fill").Select(fill => fill.Value).ShouldBeSubsetOf(Colours);
        root.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Distinct().ShouldBeSubsetOf(["x", "y", "width", "height", "fill", "fill-opacity", "text-anchor", "font-size", "font-weight"]);
        foreach (var text in root.Elements().Where(element => element.Name.LocalName == "text"))
        {
            var (x, y, width) = ((double)text.Attribute("x")!, (double)text.Attribute("y")!, TextWidth.Of(text.Value) * (double)text.Attribute("font-size")!);
            (text.Attribute("text-anchor")!.Value == "end" ? x - width >= 80 : x + width <= 1120.5).ShouldBeTrue($"{width}: {text.Value}");
            y.ShouldBeInRange(60, 600);
        }
    }

    private static (int Width, int Height) Size(byte[] png) => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
