using System.Xml.Linq;
using DailyPapers.Tests.Publishing;

namespace DailyPapers.Tests.Web;

public sealed class SitemapTests
{
    [Fact]
    public async Task Where_the_site_stands_search_engines_are_told_of_its_pages()
    {
        var site = new DrawnSite("https://papers.example.org/digest", Samples.Edition);
        var map = XDocument.Parse(await site.TextAsync("sitemap.xml")).Root!;
        map.Name.ShouldBe(XName.Get("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"));
        var addresses = map.Elements().Select(url => url.Elements().Single().Value).ToList();
        addresses.ShouldContain("https://papers.example.org/digest/days/2026-11-20.html");
        addresses.ShouldContain("https://papers.example.org/digest/weeks/2026-W47.html");
        addresses.ShouldBeUnique();
        addresses.ShouldNotContain(address => address.EndsWith(".md") || address.EndsWith(".xml"));
        (await site.TextAsync("robots.txt")).ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://papers.example.org/digest/sitemap.xml\n");
    }

    [Fact]
    public async Task Where_nobody_knows_nothing_absolute_is_told()
    {
        var site = new DrawnSite(null, Samples.Edition);
        site.Plan.Find("sitemap.xml").ShouldBeNull();
        (await site.TextAsync("robots.txt")).ShouldBe("User-agent: *\nAllow: /\n");
    }
}
