using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Feeds;

namespace DailyPapers.Web.Rendering;

/// <summary>Pages for machines, as JSON-LD of https://schema.org that may stand in a script element: no sign of it can end the element.</summary>
public static class StructuredData
{
    private const string Context = "https://schema.org";

    /// <summary>Escapes &lt;, &gt;, &amp;, quotes and the line separators that JavaScript knows; Hangul stays readable.</summary>
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The Korean of a paper, as a translation of the paper; a pending one is the paper itself.</summary>
    /// <param name="site">Where the page stands.</param>
    /// <param name="entry">The paper.</param>
    /// <param name="day">The page's, on whose list the paper stands.</param>
    public static string Paper(Site site, Entry entry, DateOnly day) => Text(json =>
    {
        Begin(json, "ScholarlyArticle");
        if (entry.Summary is { } summary)
            WriteKorean(json, site, entry, summary, day);
        else
            WriteOriginal(json, entry.Paper);
        WriteDay(json, site, day);
        json.WriteEndObject();
    });

    /// <summary>A day as a list of its papers.</summary>
    public static string Day(Site site, CatalogDay day) => Text(json =>
    {
        Begin(json, "CollectionPage");
        json.WriteString("name", FormattableString.Invariant($"{site.Options.Title} {day.Date:yyyy-MM-dd}"));
        Address(json, "url", site, SitePaths.Day(day.Date));
        json.WriteString("inLanguage", "ko");
        json.WriteString("datePublished", FeedXml.Moment(ListHours.ClosesAt(day.Date)));
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "ItemList");
        json.WriteNumber("numberOfItems", day.Papers.Length);
        json.WriteStartArray("itemListElement");
        foreach (var (index, paper) in day.Papers.Index())
            WriteItem(json, site, paper, index + 1);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteItem(Utf8JsonWriter json, Site site, CatalogPaper paper, int position)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", paper.Name);
        json.WriteString("url", site.Options.AddressOf(SitePaths.Paper(paper.Id)) ?? paper.Id.ArxivUrl);
        json.WriteEndObject();
    }

    private static void WriteKorean(Utf8JsonWriter json, Site site, Entry entry, Summary summary, DateOnly day)
    {
        json.WriteString("headline", PaperLines.Name(entry));
        Known(json, "name", VisibleText.Title(summary.TitleKo));
        Address(json, "url", site, SitePaths.Paper(entry.Paper.Id));
        json.WriteString("inLanguage", "ko");
        json.WriteString("datePublished", FeedXml.Moment(ListHours.ClosesAt(day)));
        Known(json, "abstract", string.Join(' ', summary.Abstract.Select(pair => VisibleText.Of(pair.Korean)).Where(text => text.Length > 0)));
        Known(json, "articleSection", Areas.Named(summary.Area)?.Name);
        WriteKeywords(json, summary);
        WriteAuthors(json, entry.Paper);
        Known(json, "license", Licenses.UrlOf(site.Options.License));
        json.WriteStartObject("translationOfWork");
        json.WriteString("@type", "ScholarlyArticle");
        WriteOriginal(json, entry.Paper);
        json.WriteEndObject();
    }

    private static void WriteOriginal(Utf8JsonWriter json, Paper paper)
    {
        json.WriteString("name", VisibleText.Title(paper.Title) is { Length: > 0 } title ? title : paper.Id.Value);
        json.WriteString("url", paper.Id.ArxivUrl);
        json.WriteString("identifier", "arXiv:" + paper.Id);
        json.WriteString("inLanguage", "en");
        if (paper.Published != default)
            json.WriteString("datePublished", FormattableString.Invariant($"{paper.Published:yyyy-MM-dd}"));
        WriteAuthors(json, paper);
        json.WriteString("sameAs", paper.Id.HuggingFaceUrl);
    }

    private static void WriteKeywords(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("about");
        foreach (var keyword in summary.Keywords)
        {
            var (korean, english) = (VisibleText.Title(keyword.Korean), VisibleText.Title(keyword.English));
            if (korean.Length + english.Length == 0)
                continue;
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", korean.Length > 0 ? korean : english);
            Known(json, "alternateName", korean.Length > 0 ? english : "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAuthors(Utf8JsonWriter json, Paper paper)
    {
        json.WriteStartArray("author");
        foreach (var name in paper.Authors.Select(VisibleText.Title).Where(name => name.Length > 0).Take(PaperLines.MostAuthors))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter json, Site site, DateOnly day)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "CollectionPage");
        json.WriteString("name", FormattableString.Invariant($"{site.Options.Title} {day:yyyy-MM-dd}"));
        Address(json, "url", site, SitePaths.Day(day));
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("@type", type);
    }

    /// <summary>A relative address would be one of whoever copies the data.</summary>
    private static void Address(Utf8JsonWriter json, string key, Site site, string path) => Known(json, key, site.Options.AddressOf(path));

    private static void Known(Utf8JsonWriter json, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(key, text);
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Form))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
