using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Web.Serving.Pages;

namespace DailyPapers.Web.Serving.Api;

/// <summary>How the API writes: names as in the day's data, Korean readable.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Configured(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Also for the document, which is made from the same records.</summary>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DictionaryKeyPolicy = null;
        options.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
        // The relaxed encoder is unsafe inside HTML only, and this is sent as JSON, with nosniff.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        return options;
    }

    public static Content Content<T>(T value, string key) => new(JsonSerializer.SerializeToUtf8Bytes(value, Options), MediaTypes.Json, key);

    public static Content Content(JsonNode value, string key) => Content<JsonNode>(value, key);
}
