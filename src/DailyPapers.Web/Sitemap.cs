using System.Text;
using System.Xml.Linq;
using DailyPapers.Web.Feeds;

namespace DailyPapers.Web;

/// <summary>What search engines are told: where the pages are, if the operator has said where the site stands.</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";
    public const string Robots = "robots.txt";

    /// <summary>The protocol's, of one file (https://www.sitemaps.org/protocol.html). An archive of 200 papers a week has as many pages after five years.</summary>
    private const int Most = 50_000;

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="site">Whose.</param>
    /// <param name="pages">All that the site has beside these.</param>
    public static IEnumerable<SitePage> Of(Site site, IReadOnlyCollection<SitePage> pages)
    {
        yield return new SitePage(Robots, PageKey.Of(site.Key), (_, _) => Task.FromResult(Encoding.UTF8.GetBytes(RobotsOf(site.Options.Url))));
        if (site.Options.Url is null)
            yield break;
        // Where there are too many, the oldest days are left out.
        var paths = pages.Where(page => page.IsListed).OrderBy(page => page.Day is null ? 0 : 1).ThenByDescending(page => page.Day).ThenBy(page => page.Path, StringComparer.Ordinal).Take(Most).Select(page => page.Path).ToList();
        yield return new SitePage(Path, PageKey.Of([site.Key, .. paths]), (_, _) => Task.FromResult(Render(paths.Select(site.Options.AddressOf))));
    }

    /// <summary>No dates of change: nobody keeps when a page changed, and a wrong one is worse than none.</summary>
    private static byte[] Render(IEnumerable<string?> addresses) =>
        FeedXml.Bytes(new XElement(Schema + "urlset", addresses.Select(address => new XElement(Schema + "url", new XElement(Schema + "loc", address)))));

    private static string RobotsOf(string? url) => "User-agent: *\nAllow: /\n" + (url is null ? "" : $"\nSitemap: {url}{Path}\n");
}
