using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DailyPapers.Papers;

/// <summary>What reading a paper tells beside its text. It stands in the <c>extra</c> of the day's data under the keys <c>text</c>, <c>figure</c>, <c>links</c> and <c>repositories</c>, and what was mended of its summary under <c>mended</c>.</summary>
public sealed record PaperFacts
{
    private static readonly string[] Keys = ["text", "figure", "links", "repositories", "mended"];

    /// <summary>Of the sections; null where only the abstract was read.</summary>
    public int? Words { get; init; }

    /// <summary>Known from a PDF alone.</summary>
    public int? Pages { get; init; }

    /// <summary>As the source prints it (<c>CC BY 4.0</c>).</summary>
    public string? Licence { get; init; }

    public PaperFigure? Figure { get; init; }

    /// <summary>The paper's own code, found in its text; http or https.</summary>
    public string? Code { get; init; }

    /// <summary>The paper's own page, found in its text; http or https.</summary>
    public string? Project { get; init; }

    /// <summary>Null where nobody could be asked.</summary>
    public RepositoryCounts? Repositories { get; init; }

    /// <summary>How often each rule mended the summary before it was published. No fact of the text, and not kept with it.</summary>
    [JsonIgnore]
    public RuleCounts Mended { get; init; } = RuleCounts.None;

    /// <summary>Other programs may have written there too: what is not of the right kind is passed over.</summary>
    public static PaperFacts From(JsonObject extra) => new()
    {
        Words = Number(extra["text"], "words"),
        Pages = Number(extra["text"], "pages"),
        Licence = Text(extra["text"], "licence"),
        Figure = Text(extra["figure"], "url") is { } address ? new PaperFigure(Text(extra["figure"], "caption") ?? "", address) : null,
        Code = Text(extra["links"], "code"),
        Project = Text(extra["links"], "project"),
        Repositories = Number(extra["repositories"], "models") is { } models && Number(extra["repositories"], "datasets") is { } datasets && Number(extra["repositories"], "spaces") is { } spaces
            ? new RepositoryCounts(models, datasets, spaces)
            : null,
        Mended = Counts(extra["mended"]),
    };

    /// <summary>The facts behind whatever else stands there; a fact that is not known has no key.</summary>
    public JsonObject AddTo(JsonObject extra)
    {
        var all = Without(extra);
        Add(all, "text", ("words", Words), ("pages", Pages), ("licence", Licence));
        Add(all, "figure", ("caption", Figure?.Caption), ("url", Figure?.Address));
        Add(all, "links", ("code", Code), ("project", Project));
        Add(all, "repositories", ("models", Repositories?.Models), ("datasets", Repositories?.Datasets), ("spaces", Repositories?.Spaces));
        Add(all, "mended", [.. Mended.ByRule.Select(each => (each.Key, (object?)each.Value))]);
        return all;
    }

    /// <summary>What stands there that is not ours.</summary>
    public static JsonObject Without(JsonObject extra) =>
        new(extra.Where(member => !Keys.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static void Add(JsonObject extra, string key, params (string Name, object? Value)[] members)
    {
        var known = members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, Node(member.Value!))).ToList();
        if (known.Count > 0)
            extra[key] = new JsonObject(known);
    }

    private static JsonNode? Node(object value) => value is int number ? JsonValue.Create(number) : JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture));

    private static string? Text(JsonNode? parent, string key) =>
        (parent as JsonObject)?[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static RuleCounts Counts(JsonNode? mended) =>
        RuleCounts.OfCounts((mended as JsonObject ?? []).Select(each => KeyValuePair.Create(each.Key, Number(mended, each.Key) ?? 0)));

    private static int? Number(JsonNode? parent, string key) =>
        (parent as JsonObject)?[key] is JsonValue value && value.TryGetValue<int>(out var number) && number >= 0 ? number : null;
}
