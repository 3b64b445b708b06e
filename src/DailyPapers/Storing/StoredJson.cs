using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DailyPapers.Papers;

namespace DailyPapers.Storing;

/// <summary>The parts of an entry as JSON columns, the same in every database.</summary>
internal static class StoredJson
{
    // By reflection: generated code gives a property that an older version did not write no default of its own.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // What follows from the rest, such as all of a text in one piece, is not kept.
        IgnoreReadOnlyProperties = true,
        Converters = { new PaperIdConverter(), new JsonStringEnumConverter<Severity>() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static T? ReadOrNull<T>(string? json) where T : class => json is null ? null : Read<T>(json);

    public static string WriteSummary(Summary summary) =>
        Write(new SummaryColumn(summary.TitleKo, summary.Area, summary.Headline, summary.Bullets, summary.Abstract, summary.Keywords));

    public static Summary? ReadSummary(string? json) => ReadOrNull<SummaryColumn>(json) is { } column
        ? Summary.Restore(column.TitleKo, column.Area, column.Headline, column.Bullets, column.Abstract, column.Keywords)
        : null;

    public static string WriteFacts(PaperFacts facts) => facts.AddTo([]).ToJsonString(Options);

    public static PaperFacts ReadFacts(string? json) => json is null ? new PaperFacts() : PaperFacts.From((JsonObject)JsonNode.Parse(json)!);

    /// <summary>A paper's text shrinks to a fourth.</summary>
    public static byte[] WriteText(PaperText text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(brotli, text, Options);
        return packed.ToArray();
    }

    public static PaperText? ReadTextOrNull(byte[]? packed)
    {
        if (packed is null)
            return null;
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<PaperText>(brotli, Options);
    }

    public static string WriteFindings(IEnumerable<Finding> findings) =>
        Write(findings.Select(finding => new FindingColumn(finding.Rule, finding.Severity, finding.Where, finding.Text)));

    public static ImmutableArray<Finding> ReadFindings(string json) =>
        [.. Read<FindingColumn[]>(json).Select(column => new Finding(column.Rule, column.Severity, column.Where, column.Text))];

    private sealed record SummaryColumn(
        string TitleKo, string Area, string Headline, ImmutableArray<Bullet> Bullets, ImmutableArray<SentencePair> Abstract, ImmutableArray<Keyword> Keywords);

    // How to repair a finding matters only while its draft is at hand.
    private sealed record FindingColumn(string Rule, Severity Severity, string Where, string Text);

    private sealed class PaperIdConverter : JsonConverter<PaperId>
    {
        public override PaperId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PaperId.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PaperId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
