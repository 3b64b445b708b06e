using System.Text.Json;

namespace DailyPapers.Summarizing.Ollama;

/// <summary>What <c>/api/show</c> says of a model.</summary>
/// <param name="Window">What it was made for; null where that is not told.</param>
/// <param name="Writes">False for models that only measure texts.</param>
/// <param name="Thinks">It reasons before it writes unless it is told not to.</param>
internal sealed record OllamaCard(ContextWindow? Window, bool Writes, bool Thinks)
{
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static OllamaCard Read(string body)
    {
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement;
        var abilities = Member(root, "capabilities") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(ability => ability.ToString()).ToList() : null;
        return new OllamaCard(WindowOf(Member(root, "model_info")), abilities is null || abilities.Contains("completion"), abilities?.Contains("thinking") ?? false);
    }

    // The key carries the family's name in front: "llama.context_length".
    private static ContextWindow? WindowOf(JsonElement facts) => facts.ValueKind != JsonValueKind.Object ? null : facts.EnumerateObject()
        .Where(fact => fact.Name.EndsWith(".context_length", StringComparison.Ordinal) && fact.Value.ValueKind == JsonValueKind.Number)
        .Select(fact => fact.Value.TryGetInt32(out var tokens) && tokens > 0 ? new ContextWindow(tokens) : null)
        .FirstOrDefault();

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;
}
