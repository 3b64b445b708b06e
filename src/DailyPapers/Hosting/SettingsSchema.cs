using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DailyPapers.Checking;
using DailyPapers.Reading;

namespace DailyPapers.Hosting;

/// <summary>
/// What an editor must know to complete and check <c>daily-papers.json</c> while it is typed: made from the options classes, so that it
/// cannot fall behind what <see cref="SettingsParser"/> takes.
/// </summary>
/// <remarks>Draft 7 is what editors know best: https://code.visualstudio.com/docs/languages/json</remarks>
public static class SettingsSchema
{
    /// <summary>Everything that the reader of spans takes: days are optional, fractions have up to seven digits.</summary>
    private const string Span = @"^([0-9]+\.)?([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?$";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSerializerOptions Defaults = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>By key, the values that it may have.</summary>
    private static readonly Dictionary<string, ImmutableArray<string>> Choices = new(StringComparer.Ordinal)
    {
        ["reading.sources"] = ReadingOptions.KnownSources,
        ["checking.register"] = CheckingOptions.Registers,
    };

    /// <summary>The schema's text, ending in a line break.</summary>
    public static string Json()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "daily-papers.json",
            ["description"] = "daily-papers의 설정. 모든 키는 생략할 수 있습니다.",
            // Editors complain of what the program reads without complaint: comments and commas at the end.
            ["allowComments"] = true,
            ["allowTrailingCommas"] = true,
        };
        foreach (var (name, node) in Section(new Settings(), "").ToList())
            schema[name] = node?.DeepClone();
        return schema.ToJsonString(Written) + "\n";
    }

    private static JsonObject Section(object section, string path)
    {
        var properties = new JsonObject();
        foreach (var property in SettingsParser.PropertiesOf(section.GetType()))
            properties[property.Name] = Property(property, property.Get!(section), path + property.Name);
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Property(JsonPropertyInfo property, object? value, string key)
    {
        var schema = value is IDictionary entries ? Entries(entries, property.PropertyType.GetGenericArguments()[1], key)
            : SettingsParser.IsSection(value) ? Section(value!, key + ".")
            : Value(property, value, key);
        if (SettingsTexts.Of(key) is { } text)
            schema.Insert(0, "description", text);
        return schema;
    }

    private static JsonObject Entries(IDictionary entries, Type type, string key) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = Section(Activator.CreateInstance(type)!, key + ".*."),
        ["default"] = JsonSerializer.SerializeToNode(entries, Defaults),
    };

    private static JsonObject Value(JsonPropertyInfo property, object? value, string key)
    {
        var schema = Plain(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, key);
        if (property.IsSetNullable && property.PropertyType != typeof(ImmutableArray<string>))
            schema["type"] = new JsonArray((string)schema["type"]!, "null");
        if (key[0] != '$')
            schema["default"] = value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType(), Defaults);
        return schema;
    }

    private static JsonObject Plain(Type type, string key)
    {
        if (type == typeof(ImmutableArray<string>))
            return new JsonObject { ["type"] = "array", ["items"] = Text(key) };
        if (type == typeof(TimeSpan))
            return new JsonObject { ["type"] = "string", ["pattern"] = Span };
        return type == typeof(bool) ? new JsonObject { ["type"] = "boolean" }
            : type == typeof(int) ? Number("integer", key)
            : type == typeof(decimal) || type == typeof(double) ? Number("number", key)
            : Text(key);
    }

    private static JsonObject Number(string type, string key)
    {
        var schema = new JsonObject { ["type"] = type };
        if (SettingsChecks.BoundsOf(key) is var (least, most))
            (schema["minimum"], schema["maximum"]) = (least, most);
        return schema;
    }

    private static JsonObject Text(string key)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (Choices.TryGetValue(key, out var choices))
            schema["enum"] = new JsonArray([.. choices.Select(choice => JsonValue.Create(choice))]);
        return schema;
    }
}
