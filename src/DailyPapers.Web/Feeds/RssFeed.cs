using System.Globalization;
using System.Xml.Linq;

namespace DailyPapers.Web.Feeds;

/// <summary>A feed as RSS 2.0.</summary>
/// <remarks>https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile</remarks>
internal static class RssFeed
{
    /// <summary>RSS wants a page's address: without one of ours, and without a repository, that of the lists themselves.</summary>
    private const string Lists = "https://huggingface.co/papers";

    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static byte[] Render(Feed feed, SiteOptions options) => FeedXml.Bytes(new XElement("rss",
        new XAttribute("version", "2.0"),
        new XAttribute(XNamespace.Xmlns + "atom", FeedXml.Atom),
        new XAttribute(XNamespace.Xmlns + "content", Content),
        new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
        new XElement("channel",
            Text("title", feed.Title),
            Text("link", options.AddressOf(feed.Page) ?? options.Repository?.Url ?? Lists),
            Text("description", feed.Description),
            Text("language", Feed.Language),
            options.License.Length == 0 ? null : Text("copyright", options.License),
            Text("lastBuildDate", Date(feed.Updated)),
            new XElement(FeedXml.Atom + "link",
                new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml"), new XAttribute("href", FeedPlace.Self(options, feed.Files.Rss))),
            feed.Items.Select(Item))));

    private static XElement Item(FeedItem item) => new("item",
        Text("title", item.Title),
        item.Link is null ? null : Text("link", item.Link),
        new XElement("guid", new XAttribute("isPermaLink", "false"), item.Id),
        Text("pubDate", Date(item.Published)),
        // RSS's own author is an e-mail address, which nobody wants to publish.
        item.Authors.Select(author => Text(DublinCore + "creator", author)),
        item.Tags.Select(tag => Text("category", tag)),
        item.Summary.Length == 0 ? null : Text("description", HtmlText.Escape(item.Summary)),
        Text(Content + "encoded", item.Html));

    private static XElement Text(XName name, string text) => new(name, FeedXml.Text(text));

    /// <summary>RFC 822 with the year in full.</summary>
    private static string Date(DateTimeOffset moment) => moment.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}
