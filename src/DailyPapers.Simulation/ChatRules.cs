using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DailyPapers.Simulation;

/// <summary>What OpenAI refuses before a model sees it. Compatible servers are more patient; a client that passes here passes there.</summary>
internal static partial class ChatRules
{
    private static readonly FrozenSet<string> Fields = FrozenSet.Create(
        StringComparer.Ordinal,
        "model", "messages", "max_completion_tokens", "max_tokens", "response_format", "reasoning_effort", "prompt_cache_key",
        "prompt_cache_options", "service_tier", "store", "metadata", "safety_identifier", "stream", "stream_options", "temperature",
        "top_p", "n", "stop", "seed", "frequency_penalty", "presence_penalty", "logit_bias", "logprobs", "top_logprobs", "user", "verbosity");

    private static readonly FrozenSet<string> Efforts = FrozenSet.Create(StringComparer.Ordinal, "none", "minimal", "low", "medium", "high", "xhigh", "max");

    /// <param name="request">Empty where the body was no JSON object.</param>
    /// <param name="isReasoningModel">Reasoning models refuse the old name of the output limit and a temperature.</param>
    public static ChatDefect? FirstDefect(JsonObject request, bool isReasoningModel)
    {
        if (request.Count == 0)
            return new ChatDefect("We could not parse the JSON body of your request.", null);
        if (request.Select(field => field.Key).FirstOrDefault(name => !Fields.Contains(name)) is { } unknown)
            return new ChatDefect($"Unrecognized request argument supplied: {unknown}", unknown, "unknown_parameter");
        if (string.IsNullOrWhiteSpace(request["model"].AsText()))
            return new ChatDefect("you must provide a model parameter", "model");
        return InMessages(request["messages"]) ?? (isReasoningModel ? InReasoning(request) : null) ?? InFormat(request);
    }

    private static ChatDefect? InMessages(JsonNode? messages)
    {
        if (messages is not JsonArray { Count: > 0 } list)
            return new ChatDefect("Invalid 'messages': expected a non-empty array.", "messages");
        foreach (var message in list)
        {
            if (message?["role"].AsText() is not ("system" or "developer" or "user" or "assistant"))
                return new ChatDefect("Invalid value for 'messages[].role'.", "messages");
            if (message["content"] is not (JsonValue or JsonArray))
                return new ChatDefect("Invalid value for 'content': expected a string, got null.", "messages");
        }

        return null;
    }

    private static ChatDefect? InReasoning(JsonObject request)
    {
        if (request.ContainsKey("max_tokens"))
            return new ChatDefect("Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", "max_tokens", "unsupported_parameter");
        if (request.TryGetPropertyValue("reasoning_effort", out var effort) && !Efforts.Contains(effort.AsText() ?? ""))
            return new ChatDefect("Invalid value for 'reasoning_effort'.", "reasoning_effort", "invalid_value");
        return request.ContainsKey("temperature") && effort.AsText() != "none"
            ? new ChatDefect("Unsupported parameter: 'temperature' is not supported with this model.", "temperature", "unsupported_parameter")
            : null;
    }

    private static ChatDefect? InFormat(JsonObject request)
    {
        if (!request.TryGetPropertyValue("response_format", out var format))
            return null;
        return format?["type"].AsText() switch
        {
            "text" => null,
            // OpenAI's own guard against a model that writes white space for ever.
            "json_object" => request["messages"]!.ToJsonString().Contains("json", StringComparison.OrdinalIgnoreCase)
                ? null
                : new ChatDefect("'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", "messages"),
            "json_schema" => InSchemaFormat(format["json_schema"] as JsonObject),
            _ => new ChatDefect("Invalid value for 'response_format.type'.", "response_format.type", "invalid_value"),
        };
    }

    private static ChatDefect? InSchemaFormat(JsonObject? format)
    {
        if (format is null || !SchemaName().IsMatch(format["name"].AsText() ?? ""))
            return new ChatDefect("Missing or invalid 'response_format.json_schema.name'.", "response_format");
        if (format["strict"] is not JsonValue strict || !strict.TryGetValue<bool>(out var isStrict) || !isStrict)
            return new ChatDefect("The schema is not strict: this service takes only strict ones.", "response_format");
        return StrictSchema.FirstDefect(format["schema"]) is { } defect
            ? new ChatDefect($"Invalid schema for response_format '{format["name"]}': {defect}", "response_format")
            : null;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex SchemaName();
}
