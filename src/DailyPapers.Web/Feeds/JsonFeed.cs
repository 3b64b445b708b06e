using System.Text.Encodings.Web;
using System.Text.Json;

namespace DailyPapers.Web.Feeds;

/// <summary>A feed as JSON Feed 1.1.</summary>
/// <remarks>https://www.jsonfeed.org/version/1.1/</remarks>
internal static class JsonFeed
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        // Hangul stays readable. The relaxed encoder is unsafe inside HTML only, and this is a file of its own.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Render(Feed feed, SiteOptions options)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Form))
            Write(json, feed, options);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Feed feed, SiteOptions options)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        Optional(json, "home_page_url", options.AddressOf(feed.Page));
        // The format knows no relative addresses.
        Optional(json, "feed_url", options.Url is null ? null : FeedPlace.Self(options, feed.Files.Json));
        json.WriteString("description", feed.Description);
        json.WriteString("language", Feed.Language);
        Authors(json, [FeedPages.TitleOf(options)]);
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
            Write(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        Optional(json, "url", item.Link);
        Optional(json, "external_url", item.Source);
        json.WriteString("title", item.Title);
        Optional(json, "summary", item.Summary.Length == 0 ? null : item.Summary);
        json.WriteString("content_html", item.Html);
        json.WriteString("date_published", FeedXml.Moment(item.Published));
        json.WriteString("date_modified", FeedXml.Moment(item.Updated));
        Authors(json, item.Authors);
        json.WriteStartArray("tags");
        foreach (var tag in item.Tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
            return;
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }
}
