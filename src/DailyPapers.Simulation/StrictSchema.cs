using System.Text.Json.Nodes;

namespace DailyPapers.Simulation;

/// <summary>The subset of JSON Schema that strict structured output takes.</summary>
internal static class StrictSchema
{
    private static readonly string[] Refused = ["oneOf", "allOf", "not", "patternProperties", "if", "then", "else", "dependentRequired"];

    /// <summary>Null where the schema is fine; else a sentence that names the place.</summary>
    public static string? FirstDefect(JsonNode? root)
    {
        if (root is not JsonObject schema || schema["type"].AsText() != "object" || schema.ContainsKey("anyOf"))
            return "schema must be a JSON Schema of 'type: \"object\"'.";
        return In(schema, "()", depth: 1);
    }

    private static string? In(JsonNode? node, string place, int depth)
    {
        if (node is not JsonObject schema)
            return $"In context={place}, schema is not an object.";
        if (depth > 10)
            return $"In context={place}, more than 10 levels of nesting.";
        if (Refused.FirstOrDefault(schema.ContainsKey) is { } keyword)
            return $"In context={place}, '{keyword}' is not permitted.";
        return InObject(schema, place, depth)
            ?? (schema["items"] is { } items ? In(items, place + ".items", depth + 1) : null)
            ?? InEach(schema["anyOf"] as JsonArray, place, depth);
    }

    private static string? InObject(JsonObject schema, string place, int depth)
    {
        if (schema["properties"] is not JsonObject properties)
            return schema["type"].AsText() == "object" ? $"In context={place}, 'properties' is required." : null;
        if (schema["additionalProperties"] is not JsonValue additional || !additional.TryGetValue<bool>(out var allowed) || allowed)
            return $"In context={place}, 'additionalProperties' is required to be supplied and to be false.";
        var required = (schema["required"] as JsonArray ?? []).Select(name => name.AsText()).ToHashSet(StringComparer.Ordinal);
        if (properties.Select(property => property.Key).FirstOrDefault(name => !required.Contains(name)) is { } missing)
            return $"In context={place}, 'required' must include every key in properties. Missing '{missing}'.";
        return properties.Select(property => In(property.Value, $"{place}.{property.Key}", depth + 1)).FirstOrDefault(defect => defect is not null);
    }

    private static string? InEach(JsonArray? schemas, string place, int depth) =>
        schemas?.Select(schema => In(schema, place + ".anyOf", depth + 1)).FirstOrDefault(defect => defect is not null);
}
