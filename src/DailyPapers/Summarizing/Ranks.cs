using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DailyPapers.Summarizing;

/// <summary>The o200k vocabulary, read from js-tiktoken's file as npm ships it (<c>export default {…};</c>).</summary>
/// <remarks>All tokens stand behind one another in one array, found over a table of their ids with open addressing: as strings in a dictionary they take 50 MB to read.</remarks>
internal sealed class Ranks
{
    private const string Resource = "o200k_base.js";

    // Twice the tokens, rounded up: a token that is not there is known after one or two looks.
    private const int Slots = 1 << 19;

    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly int[] _slots = new int[Slots];

    private Ranks(string pattern, byte[] bytes, int[] starts)
    {
        (Pattern, _bytes, _starts) = (pattern, bytes, starts);
        for (var id = 0; id < starts.Length - 1; id++)
        {
            if (TokenOf(id) is { IsEmpty: false } token)
                _slots[SlotOf(token)] = id + 1;
        }
    }

    /// <summary>The regular expression that cuts a text into pieces before bytes are merged.</summary>
    public string Pattern { get; }

    /// <summary>Ids are ranks: the smaller is merged first.</summary>
    public bool TryFind(ReadOnlySpan<byte> token, out int id)
    {
        id = _slots[SlotOf(token)] - 1;
        return id >= 0;
    }

    /// <exception cref="InvalidDataException">The resource is not the file it was made for.</exception>
    public static Ranks Load()
    {
        using var stream = typeof(Ranks).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        var json = new Utf8JsonReader(file.AsSpan(file.AsSpan().IndexOf((byte)'{')..(file.AsSpan().LastIndexOf((byte)'}') + 1)));
        var (pattern, bytes, starts) = ("", Array.Empty<byte>(), Array.Empty<int>());
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            if (json.ValueTextEquals("pat_str"))
                pattern = json.Read() ? json.GetString()! : "";
            else if (json.ValueTextEquals("bpe_ranks") && json.Read())
                (bytes, starts) = Parse(json.ValueSpan);
        }

        return pattern.Length > 0 && starts.Length > 0 ? new Ranks(pattern, bytes, starts) : throw new InvalidDataException($"{Resource} holds no pat_str or no bpe_ranks.");
    }

    /// <summary>A line is <c>! OFFSET TOKEN TOKEN …</c>: base64, numbered upwards from the offset. Lines end in the two characters <c>\n</c>, as JSON writes them.</summary>
    private static (byte[] Bytes, int[] Starts) Parse(ReadOnlySpan<byte> lines)
    {
        var (bytes, starts, end) = (new byte[Base64.GetMaxDecodedFromUtf8Length(lines.Length)], new List<int>(200_000), 0);
        var rest = lines;
        while (!rest.IsEmpty)
        {
            var line = Cut(ref rest, "\\n"u8);
            Cut(ref line, " "u8);
            var offset = line.IsEmpty ? 0 : int.Parse(Cut(ref line, " "u8), CultureInfo.InvariantCulture);
            // Ids that no token has are as long as nothing.
            while (starts.Count < offset)
                starts.Add(end);
            while (!line.IsEmpty)
            {
                starts.Add(end);
                end += Decode(Cut(ref line, " "u8), bytes.AsSpan(end));
            }
        }

        starts.Add(end);
        return (bytes[..end], [.. starts]);
    }

    /// <summary>What stands before the next separator; the rest begins behind it.</summary>
    private static ReadOnlySpan<byte> Cut(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> separator)
    {
        var at = rest.IndexOf(separator);
        var piece = at < 0 ? rest : rest[..at];
        rest = at < 0 ? [] : rest[(at + separator.Length)..];
        return piece;
    }

    private static int Decode(ReadOnlySpan<byte> base64, Span<byte> bytes) =>
        Base64.DecodeFromUtf8(base64, bytes, out _, out var written) == System.Buffers.OperationStatus.Done
            ? written
            : throw new InvalidDataException($"{Resource}: '{Encoding.UTF8.GetString(base64)}' is no base64.");

    private ReadOnlySpan<byte> TokenOf(int id) => _bytes.AsSpan(_starts[id].._starts[id + 1]);

    /// <summary>Where the token stands, or the empty place where it would.</summary>
    private int SlotOf(ReadOnlySpan<byte> token)
    {
        // FNV-1a, its upper bits folded in. Nobody can make it slow: what is in the table is fixed.
        var hash = 2166136261;
        foreach (var one in token)
            hash = (hash ^ one) * 16777619;
        var slot = (int)((hash ^ (hash >> 19)) % Slots);
        while (_slots[slot] is var id and > 0 && !TokenOf(id - 1).SequenceEqual(token))
            slot = (slot + 1) % Slots;
        return slot;
    }
}
