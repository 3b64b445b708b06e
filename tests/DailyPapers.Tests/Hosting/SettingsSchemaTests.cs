extern alias schemas;

using System.Text.Json.Nodes;
using DailyPapers.Hosting;
using DailyPapers.Hosting.Founding;
using DailyPapers.Tests.Publishing;
using schemas::Json.Schema;

namespace DailyPapers.Tests.Hosting;

/// <summary>What editors are told of daily-papers.json is what the program reads.</summary>
public sealed class SettingsSchemaTests
{
    private static readonly JsonObject Written = JsonNode.Parse(SettingsSchema.Json())!.AsObject();
    private static readonly JsonSchema Schema = JsonSchema.FromText(SettingsSchema.Json());

    [Fact]
    public void The_committed_schema_is_what_the_code_makes()
    {
        var file = Path.Combine(Repository.Root, "docs", "reference", "daily-papers.schema.json");
        if (Environment.GetEnvironmentVariable("DAILY_PAPERS_UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, SettingsSchema.Json());
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(SettingsSchema.Json(), "set DAILY_PAPERS_UPDATE_GOLDEN=1 to write it again");
    }

    [Fact]
    public void Every_key_of_the_schema_is_read_with_its_default_and_changes_nothing()
    {
        using var folder = new TemporaryWorkspace();
        var (all, untouched) = (Example(Written).ToJsonString(), new Settings());
        folder.Write("daily-papers.json", all);

        var settings = ProgramSettings.Read(folder.Workspace, _ => null).Settings;

        Accepts(all).ShouldBeTrue(all);
        System.Text.Json.JsonSerializer.Serialize(settings).ShouldBe(System.Text.Json.JsonSerializer.Serialize(untouched));
    }

    [Fact]
    public void Every_key_that_is_read_stands_in_the_schema_and_no_other()
    {
        Keys(Written, "").Order(StringComparer.Ordinal).ShouldBe(Read(typeof(Settings), "").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_is_explained_in_Korean()
    {
        foreach (var key in Keys(Written, ""))
            SettingsTexts.Of(key).ShouldNotBeNull($"{key} has no line in SettingsTexts");
        SettingsTexts.Keys.Except(Keys(Written, "")).ShouldBeEmpty("explained, but there is no such key");
    }

    [Theory]
    [InlineData("""{ "colour": "blue" }""")]
    [InlineData("""{ "summarizing": { "modle": "x" } }""")]
    [InlineData("""{ "summarizing": { "concurrency": "8" } }""")]
    [InlineData("""{ "summarizing": { "concurrency": 8.5 } }""")]
    [InlineData("""{ "summarizing": { "timeout": "two minutes" } }""")]
    [InlineData("""{ "summarizing": { "timeout": "25:00:00" } }""")]
    [InlineData("""{ "summarizing": { "model": null } }""")]
    [InlineData("""{ "summarizing": { "prices": { "m": { "input": 1, "output": 2, "extra": 3 } } } }""")]
    [InlineData("""{ "reading": { "sources": ["arxiv-html", "the web"] } }""")]
    [InlineData("""{ "checking": { "register": "반말" } }""")]
    [InlineData("""{ "publishing": { "thumbnails": "yes" } }""")]
    [InlineData("""{ "publishing": [] }""")]
    public void What_the_program_refuses_an_editor_underlines(string json)
    {
        using var folder = new TemporaryWorkspace();
        folder.Write("daily-papers.json", json);
        Should.Throw<DailyPapers.Papers.DailyPapersException>(() => ProgramSettings.Read(folder.Workspace, _ => null), json);
        Accepts(json).ShouldBeFalse(json);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{ "$schema": "./.daily-papers.schema.json" }""")]
    [InlineData("""{ "summarizing": { "timeout": "00:00:20.5", "deadline": "1.00:00:00", "reasoningEffort": null, "prices": { "m": { "input": 0, "output": 0.5, "cached": null } } } }""")]
    [InlineData("""{ "publishing": { "repository": null, "notice": "시험 운영" }, "delivering": { "spacing": null, "channels": ["slack"] }, "serving": { "proxies": ["10.0.0.0/8"] } }""")]
    public void What_the_program_reads_an_editor_accepts(string json)
    {
        using var folder = new TemporaryWorkspace();
        folder.Write("daily-papers.json", json);
        Should.NotThrow(() => ProgramSettings.Read(folder.Workspace, _ => null), json);
        Accepts(json).ShouldBeTrue(json);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("gpt-6-luna", "example/digest", null)]
    [InlineData("a\"b\\${{ x }}", "https://git.example.org/a", "https://example.org/")]
    public void What_init_writes_is_valid_and_is_read(string? model, string? repository, string? siteUrl)
    {
        using var folder = new TemporaryWorkspace();
        var json = new FirstSettings(model, repository, siteUrl).Json();
        folder.Write("daily-papers.json", json);

        var settings = ProgramSettings.Read(folder.Workspace, _ => null).Settings;

        Accepts(json).ShouldBeTrue(json);
        settings.Summarizing.Model.ShouldBe(model ?? new Settings().Summarizing.Model);
        settings.Publishing.Repository.ShouldBe(repository);
        settings.Publishing.SiteUrl.ShouldBe(siteUrl);
    }

    private static bool Accepts(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    /// <summary>Every key with its default.</summary>
    private static JsonObject Example(JsonObject schema) => new(schema["properties"]!.AsObject().Where(property => property.Key[0] != '$').Select(property =>
        KeyValuePair.Create(property.Key, property.Value!["properties"] is null ? property.Value["default"]?.DeepClone() : Example(property.Value.AsObject()))));

    private static IEnumerable<string> Keys(JsonObject schema, string path)
    {
        foreach (var (name, node) in schema["properties"]?.AsObject() ?? [])
        {
            yield return path + name;
            foreach (var key in Keys(node!.AsObject(), path + name + "."))
                yield return key;
            foreach (var key in node["additionalProperties"] is JsonObject entries ? Keys(entries, path + name + ".*.") : [])
                yield return key;
        }
    }

    // By reflection, and not through the parser's own list: else one mistake would be made twice.
    private static IEnumerable<string> Read(Type section, string path)
    {
        foreach (var property in section.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var key = path + (property.Name == "Schema" ? "$schema" : char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
            yield return key;
            var type = property.PropertyType;
            var inner = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>) ? Read(type.GetGenericArguments()[1], key + ".*.")
                : type.IsClass && type.Namespace!.StartsWith("DailyPapers", StringComparison.Ordinal) ? Read(type, key + ".") : [];
            foreach (var each in inner)
                yield return each;
        }
    }
}
