using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DailyPapers.Papers;
using DailyPapers.Tests.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Web;

/// <summary>Everything from papers and models is text, on every page.</summary>
public sealed class SiteSafetyTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "body", "meta", "title", "link", "script", "header", "nav", "main", "footer", "section", "article", "aside", "div", "span", "p", "a", "b", "h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd",
        "details", "summary", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "time", "figure", "img", "pre", "code", "kbd", "button", "form", "label", "input", "select", "option", "output", "mark", "br",
        "noscript", "svg", "g", "rect", "path", "line", "text", "desc", "polyline", "circle", "figcaption", "tspan", "em", "strong", "small", "sup", "hr",
    ];

    [Fact]
    public async Task Hostile_texts_become_no_markup_on_any_page()
    {
        foreach (var (path, html) in await new DrawnSite(null, Samples.Edition).FilesAsync())
            Check(path, html);
    }

    [Fact]
    public void Nor_do_texts_made_of_what_markup_is_made_of() => Prop.ForAll(Editions.Any, edition =>
    {
        foreach (var (path, html) in new DrawnSite(null, edition).FilesAsync().GetAwaiter().GetResult().Where(file => file.Key.StartsWith("papers/", StringComparison.Ordinal) || file.Key.StartsWith("days/", StringComparison.Ordinal)))
            Check(path, html);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public async Task A_title_of_a_hundred_thousand_characters_is_cut()
    {
        var endless = new string('한', 50_000) + "<script>" + new string('x', 50_000);
        var entry = Samples.Summarized with { Paper = Samples.Summarized.Paper with { Title = endless, Authors = [.. Enumerable.Range(0, 3303).Select(number => $"Author Number{number}")] } };
        var files = await new DrawnSite(null, Samples.Edition with { Entries = [entry] }).FilesAsync();
        foreach (var (path, html) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Check(path, html);
            html.ShouldNotContain(new string('한', 501), customMessage: path);
        }

        files["papers/2611.01234.html"].ShouldContain("외 3253명");
    }

    [Fact]
    public async Task Marks_that_turn_the_direction_of_writing_are_gone()
    {
        foreach (var (path, text) in await new DrawnSite(null, Samples.Edition).FilesAsync())
            text.IndexOfAny(['\u202e', '\u2066', '\u200e', '\u0007']).ShouldBe(-1, path);
    }

    private static void Check(string path, string html)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal))
            return;
        var page = new HtmlParser().ParseDocument(html);
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content");
        policy.ShouldNotBeNull(path).ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'");
        foreach (var element in page.All)
        {
            Elements.ShouldContain(element.LocalName.ToLowerInvariant(), path);
            element.Attributes.ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name != "style", path);
            Links(element).ShouldAllBe(address => IsGood(address), path);
        }

        page.QuerySelectorAll("script:not([src])").ShouldAllBe(script => script.GetAttribute("type") == "application/ld+json", path);
        page.QuerySelectorAll("script[src]").ShouldAllBe(script => !script.GetAttribute("src")!.Contains(':', StringComparison.Ordinal), path);
    }

    private static IEnumerable<string> Links(IElement element) => new[] { "href", "src", "action", "srcset", "poster", "formaction", "xlink:href" }.Select(element.GetAttribute).OfType<string>();

    private static bool IsGood(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || !address.Contains(':', StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal);
}
