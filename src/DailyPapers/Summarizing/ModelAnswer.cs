using System.Text.Json;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>What stands in an answer's body.</summary>
/// <param name="FinishReason">Any word: compatible servers have their own.</param>
/// <param name="Usage">Null where the server counts nothing, or less than can be.</param>
public sealed record ModelAnswer(string Content, string Refusal, string FinishReason, TokenUsage? Usage)
{
    /// <summary>The limit of output was reached: what is there is not to be read.</summary>
    public bool IsCutOff => FinishReason is "length" or "max_tokens" or "MAX_TOKENS";

    public bool IsRefused => Refusal.Length > 0 || FinishReason is "content_filter" or "SAFETY" or "refusal";

    /// <summary>Null where the body is no chat completion.</summary>
    public static ModelAnswer? Read(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("choices", out var choices) || choices.ValueKind != JsonValueKind.Array || choices.GetArrayLength() == 0)
                return null;
            var choice = choices[0];
            var message = Member(choice, "message");
            return new ModelAnswer(ContentOf(message), Text(message, "refusal"), Text(choice, "finish_reason"), ReadUsage(Member(root, "usage")));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Some servers answer in parts: [{"type":"text","text":"…"}].
    private static string ContentOf(JsonElement message)
    {
        var content = Member(message, "content");
        return content.ValueKind == JsonValueKind.Array
            ? string.Concat(content.EnumerateArray().Select(part => Text(part, "text")))
            : Text(message, "content");
    }

    private static TokenUsage? ReadUsage(JsonElement usage)
    {
        if (usage.ValueKind != JsonValueKind.Object || Number(usage, "prompt_tokens") is not (> 0 and { } input) || Number(usage, "completion_tokens") is not { } output)
            return null;
        var (inputs, outputs) = (Member(usage, "prompt_tokens_details"), Member(usage, "completion_tokens_details"));
        return new TokenUsage(input, Number(inputs, "cached_tokens") ?? 0, Number(inputs, "cache_write_tokens") ?? 0,
            output, Number(outputs, "reasoning_tokens") ?? 0, IsEstimated: false);
    }

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;

    private static string Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    private static long? Number(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) && number >= 0 ? number : null;
}
