using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace DailyPapers.Tests.Web;

/// <summary>What the three formats ask of a feed, and what validators complain of most. Every method tells what is wrong; nothing is good.</summary>
internal static partial class FeedRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly string[] Elements = ["a", "blockquote", "br", "em", "h3", "li", "ol", "p", "small", "strong", "ul"];

    /// <param name="self">Where the feed says that it stands.</param>
    internal static List<string> Rss(byte[] bytes, string self)
    {
        var wrong = new List<string>();
        var root = Parse(bytes, wrong);
        if (root is null)
            return wrong;
        wrong.Unless(root.Name == "rss" && (string?)root.Attribute("version") == "2.0", "not RSS 2.0");
        var channel = root.Elements().Single();
        foreach (var name in new[] { "title", "link", "description", "language", "lastBuildDate" })
            wrong.Unless(channel.Elements(name).Count() == 1 && !string.IsNullOrWhiteSpace((string?)channel.Element(name)), $"channel: {name} once");
        wrong.Unless((string?)channel.Element("language") == "ko", "language");
        wrong.Unless(IsAbsolute((string?)channel.Element("link")), "channel: link is absolute");
        wrong.Unless(IsRfc822((string?)channel.Element("lastBuildDate")), "lastBuildDate");
        wrong.Unless(channel.Elements(Atom + "link").Single() is var link && (string?)link.Attribute("rel") == "self"
            && (string?)link.Attribute("type") == "application/rss+xml" && (string?)link.Attribute("href") == self, "self");
        Unknown(channel, ["title", "link", "description", "language", "copyright", "lastBuildDate", Atom + "link", "item"], wrong);
        foreach (var item in channel.Elements("item"))
            RssItem(item, wrong);
        Unique(channel.Elements("item").Select(item => (string?)item.Element("guid")), wrong);
        return wrong;
    }

    private static void RssItem(XElement item, List<string> wrong)
    {
        wrong.Unless(!string.IsNullOrWhiteSpace((string?)item.Element("title") ?? (string?)item.Element("description")), "item: title or description");
        wrong.Unless(item.Elements("guid").Single() is var guid && ((string?)guid.Attribute("isPermaLink") == "false" || IsAbsolute(guid.Value)) && guid.Value.Length > 0, "guid");
        wrong.Unless(item.Elements("pubDate").Single() is var date && IsRfc822(date.Value), "pubDate");
        wrong.Unless(item.Element("link") is null || IsAbsolute((string?)item.Element("link")), "item: link is absolute");
        Unknown(item, ["title", "link", "guid", "pubDate", "category", "description", DublinCore + "creator", Content + "encoded"], wrong);
        foreach (var name in new XName[] { "title", "link", "description", Content + "encoded" })
            wrong.Unless(item.Elements(name).Count() <= 1, $"item: {name} at most once");
        wrong.Unless(item.Elements(DublinCore + "creator").All(creator => creator.Value.Length > 0), "dc:creator");
        Html((string?)item.Element(Content + "encoded"), wrong);
        Html((string?)item.Element("description"), wrong);
    }

    internal static List<string> AtomFeed(byte[] bytes, string self)
    {
        var wrong = new List<string>();
        var root = Parse(bytes, wrong);
        if (root is null)
            return wrong;
        wrong.Unless(root.Name == Atom + "feed" && (string?)root.Attribute(XNamespace.Xml + "lang") == "ko", "an Atom feed in Korean");
        AtomPart(root, wrong);
        wrong.Unless(root.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == "self").Select(link => (string?)link.Attribute("href")).SequenceEqual([self]), "self");
        Unknown(root, [.. new[] { "id", "title", "subtitle", "updated", "link", "rights", "author", "entry" }.Select(name => Atom + name)], wrong);
        foreach (var entry in root.Elements(Atom + "entry"))
        {
            AtomPart(entry, wrong);
            wrong.Unless(entry.Element(Atom + "author") is not null || root.Element(Atom + "author") is not null, "author");
            wrong.Unless(entry.Elements(Atom + "content").Count() == 1 && (string?)entry.Element(Atom + "content")!.Attribute("type") == "html", "content");
            Unknown(entry, [.. new[] { "id", "title", "updated", "published", "link", "author", "category", "summary", "content" }.Select(name => Atom + name)], wrong);
            Html((string?)entry.Element(Atom + "content"), wrong);
        }

        Unique(root.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "id")), wrong);
        return wrong;
    }

    private static void AtomPart(XElement part, List<string> wrong)
    {
        foreach (var name in new[] { "id", "title", "updated" })
            wrong.Unless(part.Elements(Atom + name).Count() == 1 && !string.IsNullOrWhiteSpace((string?)part.Element(Atom + name)), $"{part.Name.LocalName}: {name} once");
        wrong.Unless(Uri.TryCreate((string?)part.Element(Atom + "id"), UriKind.Absolute, out _), "id is an IRI");
        foreach (var date in part.Elements(Atom + "updated").Concat(part.Elements(Atom + "published")))
            wrong.Unless(IsRfc3339(date.Value), date.Name.LocalName);
        wrong.Unless(part.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") != "self").All(link => IsAbsolute((string?)link.Attribute("href"))), "links are absolute");
        wrong.Unless(part.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") == "alternate") <= 1, "one alternate");
        wrong.Unless(part.Elements(Atom + "author").All(author => author.Elements(Atom + "name").Count() == 1 && ((string)author).Length > 0), "author's name");
        wrong.Unless(part.Elements(Atom + "category").All(category => category.Attribute("term")?.Value.Length > 0), "category's term");
    }

    internal static List<string> Json(byte[] bytes, string? self)
    {
        var wrong = new List<string>();
        Plain(bytes, wrong);
        var feed = JsonNode.Parse(bytes)!.AsObject();
        wrong.Unless((string?)feed["version"] == "https://jsonfeed.org/version/1.1", "version");
        wrong.Unless(!string.IsNullOrWhiteSpace((string?)feed["title"]), "title");
        wrong.Unless((string?)feed["language"] == "ko", "language");
        wrong.Unless((string?)feed["feed_url"] == self, "feed_url");
        wrong.Unless(feed["home_page_url"] is null || IsAbsolute((string?)feed["home_page_url"]), "home_page_url");
        foreach (var item in feed["items"]!.AsArray().Select(item => item!.AsObject()))
        {
            wrong.Unless(((string?)item["id"])?.Length > 0, "id is a string");
            wrong.Unless(item["content_html"] is not null || item["content_text"] is not null, "content");
            wrong.Unless(item["url"] is null || IsAbsolute((string?)item["url"]), "url");
            wrong.Unless(item["external_url"] is null || IsAbsolute((string?)item["external_url"]), "external_url");
            wrong.Unless(IsRfc3339((string?)item["date_published"]) && IsRfc3339((string?)item["date_modified"]), "dates");
            wrong.Unless(item["authors"] is null || item["authors"]!.AsArray().All(author => ((string?)author!["name"])?.Length > 0), "authors");
            wrong.Unless(item["tags"]!.AsArray().All(tag => ((string?)tag)?.Length > 0), "tags");
            Html((string?)item["content_html"], wrong);
        }

        Unique(feed["items"]!.AsArray().Select(item => (string?)item!["id"]), wrong);
        return wrong;
    }

    /// <summary>Only what we put there: no foreign element, no handler, no style, no address that is relative or of another scheme.</summary>
    internal static void Html(string? html, List<string> wrong)
    {
        foreach (var element in new HtmlParser().ParseDocument("<body>" + html).Body!.QuerySelectorAll("*"))
        {
            wrong.Unless(Elements.Contains(element.LocalName), $"element {element.LocalName}");
            foreach (var attribute in element.Attributes)
                wrong.Unless(attribute.Name is "href" && IsAbsolute(attribute.Value) || attribute.Name is "lang", $"attribute {attribute.Name}={attribute.Value}");
        }
    }

    private static XElement? Parse(byte[] bytes, List<string> wrong)
    {
        Plain(bytes, wrong);
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
            return XDocument.Load(reader).Root;
        }
        catch (XmlException failure)
        {
            wrong.Add("XML: " + failure.Message);
            return null;
        }
    }

    private static void Plain(byte[] bytes, List<string> wrong)
    {
        wrong.Unless(!bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), "no byte order mark");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        wrong.Unless(!text.Any(character => character < ' ' && character is not ('\n' or '\t' or '\r') || character is '\u202e' or '\u2066' or '\u200e'), "no control characters");
    }

    private static void Unknown(XElement parent, XName[] known, List<string> wrong) =>
        wrong.AddRange(parent.Elements().Select(child => child.Name).Except(known).Select(name => $"undefined element {name}"));

    private static void Unique(IEnumerable<string?> ids, List<string> wrong) => wrong.AddRange(ids.CountBy(id => id ?? "").Where(id => id.Value > 1).Select(id => $"id twice: {id.Key}"));

    private static void Unless(this List<string> wrong, bool isGood, string rule)
    {
        if (!isGood)
            wrong.Add(rule);
    }

    private static bool IsAbsolute(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !address!.Any(char.IsWhiteSpace);

    private static bool IsRfc822(string? date) => date is not null && Rfc822().IsMatch(date)
        && DateTimeOffset.TryParseExact(date.Replace(" +0000", " +00:00", StringComparison.Ordinal), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsRfc3339(string? date) => date is not null && Rfc3339().IsMatch(date) && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex(@"\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} \+0000\z")]
    private static partial Regex Rfc822();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Rfc3339();
}
