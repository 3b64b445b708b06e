using System.Xml.Linq;

namespace DailyPapers.Web.Feeds;

/// <summary>A feed as Atom.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc4287</remarks>
internal static class AtomFeed
{
    public static byte[] Render(Feed feed, SiteOptions options) => FeedXml.Bytes(new XElement(FeedXml.Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", Feed.Language),
        Text("id", feed.Id),
        Text("title", feed.Title),
        Text("subtitle", feed.Description),
        Text("updated", FeedXml.Moment(feed.Updated)),
        Link("self", FeedPlace.Self(options, feed.Files.Atom), "application/atom+xml"),
        options.AddressOf(feed.Page) is { } page ? Link("alternate", page, "text/html") : null,
        options.License.Length == 0 ? null : Text("rights", options.License),
        // For items without authors of their own.
        Author(FeedPages.TitleOf(options)),
        feed.Items.Select(Entry)));

    private static XElement Entry(FeedItem item) => new(FeedXml.Atom + "entry",
        Text("id", item.Id),
        Text("title", item.Title),
        Text("published", FeedXml.Moment(item.Published)),
        Text("updated", FeedXml.Moment(item.Updated)),
        item.Link is null ? null : Link("alternate", item.Link, "text/html"),
        item.Source is null ? null : Link("related", item.Source, "text/html"),
        item.Authors.Select(Author),
        item.Tags.Select(tag => new XElement(FeedXml.Atom + "category", new XAttribute("term", FeedXml.Text(tag)))),
        item.Summary.Length == 0 ? null : Text("summary", item.Summary),
        new XElement(FeedXml.Atom + "content", new XAttribute("type", "html"), FeedXml.Text(item.Html)));

    private static XElement Author(string name) => new(FeedXml.Atom + "author", Text("name", name));

    private static XElement Link(string rel, string address, string type) =>
        new(FeedXml.Atom + "link", new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("href", address));

    private static XElement Text(string name, string text) => new(FeedXml.Atom + name, FeedXml.Text(text));
}
