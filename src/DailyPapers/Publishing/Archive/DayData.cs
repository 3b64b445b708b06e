using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>
/// The day's data, <c>paper_logs/YYYY/MM/DD.json</c>: complete, and the durable record from which the store is rebuilt. What is read
/// and written again is the same, byte for byte.
/// </summary>
public static class DayData
{
    /// <summary>The format's name; another number means another shape.</summary>
    public const string Schema = "daily-papers/day/1";

    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // Hangul stays readable. The relaxed encoder is unsafe inside HTML only, and this is a file of its own.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Render(Edition edition)
    {
        var json = Text(writer => Write(writer, edition));
        // Half a surrogate pair is written as an escaped U+FFFD, which would be read and written again as the plain character.
        return (json.Contains(@"\uFFFD", StringComparison.Ordinal) ? Text(writer => JsonNode.Parse(json)!.WriteTo(writer)) : json) + "\n";
    }

    /// <summary>Takes a day back. Keys it does not know are skipped; nulls of imported papers become empty texts and zeros.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="file">For the error's sentence.</param>
    /// <exception cref="DailyPapersException"><c>archive.damaged</c>: names the file, the place in it and what is wrong.</exception>
    public static Edition Parse(string json, string file = "DD.json") => DayDataParser.Parse(json, file);

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Form))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("date", Day(edition.Date));
        json.WriteString("edition", edition.IsFinal ? "final" : "preliminary");
        json.WriteStartArray("papers");
        foreach (var entry in edition.Entries)
            EntryJson.Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
