using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyPapers.Summarizing;

/// <summary>Puts a request into the words of a server.</summary>
internal static class RequestBody
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static BinaryData Write(ModelRequest request, Dialect dialect, int outputTokens, string? reasoningEffort)
    {
        var body = new JsonObject { ["model"] = request.Model, ["messages"] = Messages(request, describesSchema: dialect.Format != AnswerFormat.JsonSchema) };
        body[dialect.KnowsMaxCompletionTokens ? "max_completion_tokens" : "max_tokens"] = outputTokens;
        if (reasoningEffort is not null)
            body["reasoning_effort"] = reasoningEffort;
        if (ResponseFormat(dialect.Format) is { } format)
            body["response_format"] = format;
        return Text(body);
    }

    public static BinaryData Text(JsonObject body) => BinaryData.FromString(body.ToJsonString(Readable));

    /// <param name="describesSchema">The schema stands in the instructions: the server does not show it to the model, or does not know it at all.</param>
    public static JsonArray Messages(ModelRequest request, bool describesSchema)
    {
        var messages = new JsonArray();
        foreach (var message in request.Messages)
        {
            var content = message.Role == "system" && describesSchema ? message.Content + Prompts.Schema : message.Content;
            messages.Add(new JsonObject { ["role"] = message.Role, ["content"] = content });
        }

        return messages;
    }

    private static JsonObject? ResponseFormat(AnswerFormat format) => format switch
    {
        AnswerFormat.JsonSchema => new JsonObject
        {
            ["type"] = "json_schema",
            ["json_schema"] = new JsonObject { ["name"] = AnswerSchema.Name, ["strict"] = true, ["schema"] = JsonNode.Parse(AnswerSchema.Text) },
        },
        AnswerFormat.JsonObject => new JsonObject { ["type"] = "json_object" },
        _ => null,
    };
}
