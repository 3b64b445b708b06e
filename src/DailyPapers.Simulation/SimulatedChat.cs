using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DailyPapers.Simulation;

/// <summary>A chat request as a model understands it.</summary>
public sealed partial record SimulatedChat
{
    public required string Model { get; init; }

    /// <summary>All system and developer messages.</summary>
    public required string SystemText { get; init; }

    /// <summary>The first user message: the paper.</summary>
    public required string UserText { get; init; }

    /// <summary>The last user message of a follow-up; empty in round 1.</summary>
    public required string Complaints { get; init; }

    /// <summary>The first arXiv id of the user message, empty where there is none.</summary>
    public required string PaperId { get; init; }

    /// <summary>The abstract's sentences without their numbers, in order.</summary>
    public required ImmutableArray<string> Sentences { get; init; }

    public required ChatFormat Format { get; init; }

    /// <summary>2 for a follow-up: the model's first answer stands among the messages.</summary>
    public required int Round { get; init; }

    /// <summary>The request's limit under either of its names, null where it has none.</summary>
    public required int? MaxTokens { get; init; }

    /// <summary>Of all messages and the schema, in UTF-8.</summary>
    public required long Bytes { get; init; }

    /// <summary>How many messages there are.</summary>
    public required int Messages { get; init; }

    internal static SimulatedChat Read(JsonObject request)
    {
        var messages = (request["messages"] as JsonArray ?? []).OfType<JsonObject>().Select(message => (Role: message["role"].AsText(), Text: TextOf(message["content"]))).ToList();
        var user = messages.Where(message => message.Role == "user").Select(message => message.Text).ToList();
        var paper = user.FirstOrDefault() ?? "";
        var isFollowUp = messages.Exists(message => message.Role == "assistant");
        return new SimulatedChat
        {
            Model = request["model"].AsText() ?? "",
            SystemText = string.Join('\n', messages.Where(message => message.Role is "system" or "developer").Select(message => message.Text)),
            UserText = paper,
            Complaints = isFollowUp ? user[^1] : "",
            PaperId = ArxivId().Match(paper).Value,
            Sentences = SentencesOf(paper),
            Format = FormatOf(request["response_format"]),
            Round = isFollowUp ? 2 : 1,
            Bytes = messages.Sum(message => (long)Encoding.UTF8.GetByteCount(message.Text)) + SchemaBytes(request["response_format"]),
            Messages = messages.Count,
            MaxTokens = (int?)(request["max_completion_tokens"] ?? request["max_tokens"]),
        };
    }

    /// <summary>The same in the words of Ollama's native chat.</summary>
    internal static SimulatedChat ReadNative(JsonObject request) => Read(request) with
    {
        Format = request["format"] switch { JsonObject => ChatFormat.JsonSchema, null => ChatFormat.Text, _ => ChatFormat.JsonObject },
        MaxTokens = (int?)request["options"]?["num_predict"],
    };

    /// <summary>Content is a string, or parts of which those of type text count.</summary>
    private static string TextOf(JsonNode? content) =>
        content is JsonArray parts ? string.Concat(parts.Select(part => part?["text"].AsText())) : content.AsText() ?? "";

    private static int SchemaBytes(JsonNode? format) => format?["json_schema"] is { } schema ? Encoding.UTF8.GetByteCount(Json.Text(schema)) : 0;

    private static ImmutableArray<string> SentencesOf(string text)
    {
        var block = AbstractBlock().Match(text);
        return [.. NumberedLine().Matches(block.Groups["lines"].Value).Select(line => line.Groups["sentence"].Value)];
    }

    private static ChatFormat FormatOf(JsonNode? format) => format?["type"].AsText() switch
    {
        "json_schema" => ChatFormat.JsonSchema,
        "json_object" => ChatFormat.JsonObject,
        _ => ChatFormat.Text,
    };

    [GeneratedRegex(@"[0-9]{4}\.[0-9]{5}")]
    private static partial Regex ArxivId();

    [GeneratedRegex(@"<abstract>(?<lines>.*)</abstract>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex AbstractBlock();

    [GeneratedRegex(@"^\[[0-9]+\] (?<sentence>[^\r\n]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberedLine();
}
