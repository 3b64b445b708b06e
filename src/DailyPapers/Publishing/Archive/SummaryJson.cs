using System.Text.Json;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The Korean of a paper in the day's data; null for a pending one.</summary>
internal static class SummaryJson
{
    internal static void Write(Utf8JsonWriter json, Summary? summary)
    {
        if (summary is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        EntryJson.WriteText(json, "area", summary.Area);
        EntryJson.WriteText(json, "headline", summary.Headline);
        WriteBullets(json, summary);
        WriteAbstract(json, summary);
        WriteKeywords(json, summary);
        json.WriteEndObject();
    }

    private static void WriteBullets(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("bullets");
        foreach (var bullet in summary.Bullets)
        {
            json.WriteStartObject();
            EntryJson.WriteText(json, "label", bullet.Label);
            json.WriteString("text", bullet.Text);
            json.WritePropertyName("evidence");
            WriteEvidence(json, bullet.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        EntryJson.WriteText(json, "section", evidence.Section);
        EntryJson.WriteText(json, "section_title", evidence.SectionTitle);
        json.WriteString("quote", evidence.Quote);
        json.WriteEndObject();
    }

    private static void WriteAbstract(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("abstract");
        foreach (var pair in summary.Abstract)
        {
            json.WriteStartObject();
            EntryJson.WriteText(json, "en", pair.English);
            EntryJson.WriteText(json, "ko", pair.Korean);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKeywords(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("keywords");
        foreach (var keyword in summary.Keywords)
        {
            json.WriteStartObject();
            EntryJson.WriteText(json, "ko", keyword.Korean);
            EntryJson.WriteText(json, "en", keyword.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
