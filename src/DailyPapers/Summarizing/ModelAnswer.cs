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

    /// <summary>Reads a chat completion, or what Ollama's native chat answers; null where the body is neither.</summary>
    public static ModelAnswer? Read(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (Member(root, "choices") is { ValueKind: JsonValueKind.Array } choices)
                return choices.GetArrayLength() > 0 ? ReadChoice(choices[0], Member(root, "usage")) : null;
            return Member(root, "message") is { ValueKind: JsonValueKind.Object } message ? ReadNative(root, message) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ModelAnswer ReadChoice(JsonElement choice, JsonElement usage)
    {
        var message = Member(choice, "message");
        return new ModelAnswer(ContentOf(message), Text(message, "refusal"), Text(choice, "finish_reason"), ReadUsage(usage));
    }

    /// <summary>Ollama's: what it read anew and what it remembered are one number, and so are thoughts and text.</summary>
    private static ModelAnswer ReadNative(JsonElement root, JsonElement message)
    {
        var usage = Number(root, "prompt_eval_count") is > 0 and { } input && Number(root, "eval_count") is { } output ? new TokenUsage(input, 0, 0, output, 0, IsEstimated: false) : null;
        return new ModelAnswer(Text(message, "content"), "", Text(root, "done_reason"), usage);
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
