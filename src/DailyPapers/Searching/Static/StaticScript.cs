using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyPapers.Searching.Static;

/// <summary>Data as scripts that hand themselves over: from a plain folder, a page can read nothing else.</summary>
internal static class StaticScript
{
    // The relaxed encoder is unsafe inside HTML only, and these are files of their own.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Call(string function, string name, JsonNode value) => $"dailyPapers.{function}({JsonValue.Create(name).ToJsonString(Readable)},{value.ToJsonString(Readable)})\n";

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
