using System.Text;
using DailyPapers.Web.Serving.Pages;

namespace DailyPapers.Tests.Web.Serving;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("index.html", "", "text/html; charset=utf-8")]
    [InlineData("days/2026-11-20.md", "", "text/markdown; charset=utf-8")]
    [InlineData("feed.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\">", "application/rss+xml; charset=utf-8")]
    [InlineData("areas/agents/anything.xml", "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">", "application/atom+xml; charset=utf-8")]
    [InlineData("sitemap.xml", "<?xml version=\"1.0\"?><urlset>", "application/xml; charset=utf-8")]
    [InlineData("feed.json", "{\"version\":\"https://jsonfeed.org/version/1.1\"", "application/feed+json; charset=utf-8")]
    [InlineData("search/meta.json", "{}", "application/json; charset=utf-8")]
    [InlineData("assets/site.js", "", "text/javascript; charset=utf-8")]
    [InlineData("assets/fonts/a.woff2", "", "font/woff2")]
    [InlineData("robots.txt", "", "text/plain; charset=utf-8")]
    [InlineData("what.ever", "<rss", "application/octet-stream")]
    public void A_file_is_called_what_it_is(string path, string content, string type) => MediaTypes.Of(path, Encoding.UTF8.GetBytes(content)).ShouldBe(type);
}
