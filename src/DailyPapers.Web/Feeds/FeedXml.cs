using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DailyPapers.Web.Feeds;

/// <summary>What both forms in XML share.</summary>
internal static class FeedXml
{
    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static XNamespace Atom { get; } = "http://www.w3.org/2005/Atom";

    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Form))
            new XDocument(root).Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The text without characters that XML has no way to write; titles from PDFs contain them.</summary>
    public static string Text(string text)
    {
        var known = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair is enumerated as the replacement character, which is one of XML's.
            if (rune.Value is >= 0x10000 || XmlConvert.IsXmlChar((char)rune.Value))
                known.Append(rune.ToString());
        }

        return known.ToString();
    }

    /// <summary>RFC 3339.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
