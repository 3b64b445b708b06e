using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DailyPapers.Papers;

namespace DailyPapers.Hosting;

/// <summary>Lays a JSON text over settings. Every unknown or malformed key is reported, not only the first.</summary>
internal sealed partial class SettingsParser(List<Sentence> errors)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        TypeInfoResolver = Keys.Default,
        RespectNullableAnnotations = true,
    };

    /// <param name="file">Its name, for the message where the text is no JSON.</param>
    public void Lay(string json, string file, Settings settings)
    {
        try
        {
            var node = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false });
            if (node is JsonObject root)
                Lay(root, settings, "");
            else
                errors.Add(new Sentence($"{file}: JSON 객체가 아닙니다. 중괄호로 감싸세요.", $"{file}: this is no JSON object. Put it in braces."));
        }
        catch (JsonException error)
        {
            var line = (error.LineNumber ?? 0) + 1;
            errors.Add(new Sentence($"{file} {line}행: JSON이 깨져 있거나 같은 키가 두 번 있습니다({error.Message})", $"{file} line {line}: broken JSON or a key that stands twice ({error.Message})"));
        }
    }

    /// <summary>The keys of a section: what is read, and what <see cref="SettingsSchema"/> tells editors of.</summary>
    internal static IList<JsonPropertyInfo> PropertiesOf(Type section) => Options.GetTypeInfo(section).Properties;

    private void Lay(JsonObject json, object target, string path)
    {
        var properties = PropertiesOf(target.GetType());
        foreach (var (name, node) in json)
        {
            if (properties.FirstOrDefault(property => property.Name == name) is { } property)
                Lay(node, property, target, path + name);
            else
                errors.Add(Unknown(path + name, properties.Select(property => property.Name)));
        }
    }

    private void Lay(JsonNode? node, JsonPropertyInfo property, object target, string key)
    {
        var current = property.Get!(target);
        if (current is IDictionary entries && node is JsonObject members)
            LayEntries(members, entries, property.PropertyType.GetGenericArguments()[1], key);
        else if (node is JsonObject section && IsSection(current))
            Lay(section, current!, key + ".");
        else if (IsSection(current))
            errors.Add(Malformed(key, node, "{ … }"));
        else
            Set(node, property, target, key);
    }

    private void LayEntries(JsonObject members, IDictionary entries, Type type, string key)
    {
        foreach (var (name, node) in members)
        {
            if (node is not JsonObject member)
            {
                errors.Add(Malformed($"{key}.{name}", node, "{ … }"));
                continue;
            }

            var entry = Activator.CreateInstance(type)!;
            Lay(member, entry, $"{key}.{name}.");
            entries[name] = entry;
        }
    }

    private void Set(JsonNode? node, JsonPropertyInfo property, object target, string key)
    {
        try
        {
            if (node is null && !property.IsSetNullable)
                throw new JsonException("null");
            property.Set!(target, node.Deserialize(property.PropertyType, Options));
        }
        catch (JsonException)
        {
            errors.Add(Malformed(key, node, Expected(property.PropertyType)));
        }
    }

    internal static bool IsSection(object? value) => value?.GetType() is { IsClass: true, Namespace: { } space } && space.StartsWith("DailyPapers", StringComparison.Ordinal);

    private static Sentence Unknown(string key, IEnumerable<string> known)
    {
        var list = string.Join(", ", known.Where(name => name[0] != '$'));
        return new Sentence($"{key}: 모르는 키입니다. 여기서 쓸 수 있는 키: {list}", $"{key}: unknown key. Known here: {list}");
    }

    private static Sentence Malformed(string key, JsonNode? node, string expected)
    {
        var value = node?.ToJsonString() ?? "null";
        return new Sentence($"{key}: 읽을 수 없는 값입니다: {value}. 올바른 형식: {expected}", $"{key}: can't read the value {value}. Expected: {expected}");
    }

    private static string Expected(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(TimeSpan) ? "\"hh:mm:ss\""
            : plain == typeof(int) ? "12"
            : plain == typeof(decimal) ? "0.25"
            : plain == typeof(string) ? "\"…\""
            : "[\"…\"]";
    }

    [JsonSerializable(typeof(Settings))]
    private sealed partial class Keys : JsonSerializerContext;
}
