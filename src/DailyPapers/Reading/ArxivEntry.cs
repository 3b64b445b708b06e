using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Reads the one entry of an answer of arXiv's search API (Atom).</summary>
internal static class ArxivEntry
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Null where the feed has no such paper: no entry, one without a title, or the one with which the API reports an error.</summary>
    /// <exception cref="GarbledAnswerException">It is no XML.</exception>
    public static Paper? Read(byte[] feed, PaperId id)
    {
        var entry = Load(feed).Descendants(Atom + "entry").FirstOrDefault(entry => IsAbout(entry, id));
        return entry is not null && Line(entry, "title") is { Length: > 0 } title and not "Error" ? Read(entry, id, title) : null;
    }

    private static Paper Read(XElement entry, PaperId id, string title) => new()
    {
        Id = id,
        Title = title,
        Authors = [.. entry.Elements(Atom + "author").Select(author => Line(author, "name")).Where(name => name.Length > 0)],
        Published = Date(Line(entry, "published")) ?? HuggingFacePaper.MonthOf(id),
        Abstract = PlainText.Paragraphs(entry.Element(Atom + "summary")?.Value.Trim() ?? ""),
    };

    // http://arxiv.org/abs/2611.01234v2
    private static bool IsAbout(XElement entry, PaperId id)
    {
        var address = Line(entry, "id");
        var at = address.IndexOf("/abs/", StringComparison.Ordinal);
        return at >= 0 && PaperId.TryParse(address[(at + "/abs/".Length)..], out var said) && said == id;
    }

    private static XDocument Load(byte[] feed)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(feed), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (XmlException error)
        {
            throw new GarbledAnswerException("expected an Atom feed", error);
        }
    }

    private static string Line(XElement parent, string name) => PlainText.Line(parent.Element(Atom + name)?.Value ?? "");

    private static DateOnly? Date(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
