using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>
/// The answer's JSON schema in the subset that strict servers share: every property required, no additional ones, no limits of length or
/// number (those are checked by us, since not every server accepts them).
/// </summary>
public static class AnswerSchema
{
    /// <summary>The name that goes with it in a request.</summary>
    public const string Name = "korean_digest";

    /// <summary>Compact, always the same bytes.</summary>
    public static string Text { get; } = Build().ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static JsonObject Build() => Object(
        ("title_ko", String()),
        ("headline", String()),
        ("area", OneOf(Vocabulary.Areas)),
        ("bullets", Array(Object(("label", OneOf(Vocabulary.Labels)), ("text", String()), ("quote", String())))),
        ("abstract", Array(Object(("n", new JsonObject { ["type"] = "integer" }), ("ko", String())))),
        ("keywords", Array(Object(("ko", String()), ("en", String())))));

    private static JsonObject Object(params (string Name, JsonObject Schema)[] properties)
    {
        var members = new JsonObject();
        foreach (var (name, schema) in properties)
            members[name] = schema;
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["required"] = new JsonArray([.. properties.Select(property => JsonValue.Create(property.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Array(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject String() => new() { ["type"] = "string" };

    private static JsonObject OneOf(IEnumerable<string> values) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) };
}
