using System.Text;
using System.Text.Json;

namespace DailyPapers.Summarizing;

/// <summary>The o200k vocabulary, read from js-tiktoken's file as npm ships it (<c>export default {…};</c>).</summary>
internal sealed class Ranks
{
    private const string Resource = "o200k_base.js";

    // Bytes are kept as the chars 0-255: string keys can be asked with a span, so that no merge allocates.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> table;

    private Ranks(string pattern, Dictionary<string, int> ids)
    {
        Pattern = pattern;
        table = ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The regular expression that cuts a text into pieces before bytes are merged.</summary>
    public string Pattern { get; }

    /// <summary>Ids are ranks: the smaller is merged first.</summary>
    public bool TryFind(ReadOnlySpan<char> bytes, out int id) => table.TryGetValue(bytes, out id);

    public static Ranks Load()
    {
        using var stream = typeof(Ranks).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var file = reader.ReadToEnd();
        using var json = JsonDocument.Parse(file.AsMemory(file.IndexOf('{', StringComparison.Ordinal)..(file.LastIndexOf('}') + 1)));
        return new Ranks(
            json.RootElement.GetProperty("pat_str").GetString()!,
            Parse(json.RootElement.GetProperty("bpe_ranks").GetString()!));
    }

    /// <summary>A line is <c>! OFFSET TOKEN TOKEN …</c>: base64, numbered upwards from the offset.</summary>
    private static Dictionary<string, int> Parse(string lines)
    {
        var ids = new Dictionary<string, int>(200_000, StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(' ');
            var offset = int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture);
            for (var i = 2; i < fields.Length; i++)
                ids[Encoding.Latin1.GetString(Convert.FromBase64String(fields[i]))] = offset + i - 2;
        }

        return ids;
    }
}
