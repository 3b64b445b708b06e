using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Catalogs;

/// <summary>The file <c>.daily-papers/catalog.json</c>: what the catalog knew last time. It only saves time.</summary>
internal sealed partial class CatalogCache
{
    private readonly Dictionary<DateOnly, CachedDay> _days;

    private CatalogCache(IEnumerable<CachedDay> days) => _days = days.ToDictionary(day => day.Day.Date);

    public int Count => _days.Count;

    public IReadOnlyCollection<CachedDay> Days => _days.Values;

    /// <summary>Null where the file is another one by now.</summary>
    public CachedDay? Find(DateOnly date, FileStamp stamp) => _days.TryGetValue(date, out var day) && day.Stamp == stamp ? day : null;

    /// <summary>Empty where there is none, where it can't be read, and where another version of the program wrote it.</summary>
    public static async Task<CatalogCache> ReadAsync(Workspace workspace, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(PathOf(workspace));
            var file = await JsonSerializer.DeserializeAsync(stream, Json.Default.CacheFile, cancellationToken);
            return new CatalogCache(file?.Program == SiteVersion.Program && !file.Days.IsDefault ? file.Days : []);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or ArgumentException or FormatException)
        {
            return new CatalogCache([]);
        }
    }

    public static Task WriteAsync(Workspace workspace, IEnumerable<CachedDay> days, CancellationToken cancellationToken) =>
        AtomicFile.WriteAsync(workspace, PathOf(workspace), JsonSerializer.SerializeToUtf8Bytes(new CacheFile(SiteVersion.Program, [.. days]), Json.Default.CacheFile), cancellationToken);

    private static string PathOf(Workspace workspace) => Path.Combine(workspace.State, "catalog.json");

    private sealed record CacheFile(string Program, ImmutableArray<CachedDay> Days);

    private sealed class PaperIdConverter : JsonConverter<PaperId>
    {
        public override PaperId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PaperId.Parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, PaperId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    [JsonSourceGenerationOptions(Converters = [typeof(PaperIdConverter)])]
    [JsonSerializable(typeof(CacheFile))]
    private sealed partial class Json : JsonSerializerContext;
}
