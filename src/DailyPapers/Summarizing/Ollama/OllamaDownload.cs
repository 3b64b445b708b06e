using System.Text.Json;

namespace DailyPapers.Summarizing.Ollama;

/// <summary>Adds up the lines of <c>/api/pull</c>: each speaks of one part of the model.</summary>
internal sealed class OllamaDownload(string model)
{
    private readonly Dictionary<string, (long Completed, long Total)> _parts = new(StringComparer.Ordinal);

    /// <summary>Ollama said that all is there.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Why it cannot be had, in Ollama's words.</summary>
    public string? Error { get; private set; }

    public ModelPull State => new(model, _parts.Values.Sum(part => part.Completed), _parts.Values.Sum(part => part.Total), IsDone);

    /// <param name="line">A JSON object; anything else is passed over.</param>
    public void Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                Read(document.RootElement);
        }
        catch (JsonException)
        {
            // A proxy's word or half a line: what follows tells how it ends.
        }
    }

    private void Read(JsonElement line)
    {
        Error ??= line.TryGetProperty("error", out var error) ? Papers.PlainText.Line(error.ToString()) : null;
        IsDone |= line.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.String && status.ValueEquals("success");
        if (line.TryGetProperty("digest", out var digest) && digest.ValueKind == JsonValueKind.String && Bytes(line, "total") is { } total)
            _parts[digest.GetString()!] = (Math.Min(Bytes(line, "completed") ?? 0, total), total);
    }

    private static long? Bytes(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var bytes) && bytes is >= 0 and < 1L << 50 ? bytes : null;
}
