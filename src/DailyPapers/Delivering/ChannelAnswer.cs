using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Http;

namespace DailyPapers.Delivering;

/// <summary>What a service answered over HTTP.</summary>
/// <param name="Body">Null where it is no JSON object.</param>
/// <param name="Header">The first value of a header, by its name.</param>
/// <param name="RetryAfter">How long the service asked to wait.</param>
internal sealed record ChannelAnswer(int Status, JsonObject? Body, Func<string, string?> Header, TimeSpan? RetryAfter)
{
    private const int SizeCap = 1 << 20;

    // Names that stand twice would throw later, where they are looked up.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Sends once and reads the whole answer.</summary>
    /// <exception cref="HttpRequestException">There was none, or one without end.</exception>
    public static async Task<ChannelAnswer> ToAsync(HttpRequestMessage request, HttpClient http, CancellationToken cancellationToken)
    {
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        await response.Content.LoadIntoBufferAsync(SizeCap, cancellationToken);
        var headers = response.Headers.ToDictionary(header => header.Key, header => header.Value.FirstOrDefault(), StringComparer.OrdinalIgnoreCase);
        return new ChannelAnswer(
            (int)response.StatusCode,
            Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken)),
            name => headers.GetValueOrDefault(name),
            response.Headers.RetryAfter?.Delta);
    }

    /// <summary>A text of the body, on one line and not long; null where there is none.</summary>
    public string? Text(params ReadOnlySpan<string> path)
    {
        JsonNode? node = Body;
        foreach (var name in path)
            node = (node as JsonObject)?[name];
        return node is JsonValue value && value.TryGetValue<string>(out var text) ? ForeignText.Of(text) : null;
    }

    /// <summary>True where the body's <c>ok</c> is.</summary>
    public bool IsOk => Body?["ok"] is JsonValue value && value.TryGetValue<bool>(out var ok) && ok;

    private static JsonObject? Parse(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body, documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
