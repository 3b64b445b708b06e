using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DailyPapers.Checking.Digests;

/// <summary>The strings of a JSON file by their paths (<c>papers[0].summary.headline</c>), each with the places of its characters between the quotation marks.</summary>
internal sealed class JsonTexts
{
    private const int Deepest = 512;

    private readonly Dictionary<string, Located> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (JsonTokenType Kind, int Start)> _values = new(StringComparer.Ordinal);

    private JsonTexts()
    {
    }

    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonTexts Read(string file)
    {
        var texts = new JsonTexts();
        texts.ReadAll(file);
        return texts;
    }

    public Located? this[string path] => _texts.GetValueOrDefault(path);

    /// <summary>What stands at the path and where; null where nothing does. An object and an array are told by their beginning.</summary>
    public (JsonTokenType Kind, int Start)? At(string path) => _values.TryGetValue(path, out var value) ? value : null;

    private void ReadAll(string file)
    {
        var skipped = file.StartsWith('\uFEFF') ? 1 : 0;
        var bytes = Encoding.UTF8.GetBytes(file[skipped..]);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
        var walk = new JsonWalk();
        long seenBytes = 0;
        var place = skipped;
        while (reader.Read())
        {
            // Bytes before a token, as characters: places are counted in the file's text.
            place += Encoding.UTF8.GetCharCount(bytes.AsSpan((int)seenBytes, (int)(reader.TokenStartIndex - seenBytes)));
            seenBytes = reader.TokenStartIndex;
            var path = walk.Next(ref reader);
            if (reader.TokenType == JsonTokenType.String)
                _texts[path] = Decode(file, place + 1);
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
                _values[path] = (reader.TokenType, place);
        }
    }

    /// <summary>By hand and not by the reader: it refuses half a surrogate pair, and it does not tell where an escape ends.</summary>
    private static Located Decode(string file, int start)
    {
        var (text, places) = (new StringBuilder(), new List<int>());
        var at = start;
        while (file[at] != '"')
        {
            places.Add(at);
            if (file[at] != '\\')
            {
                text.Append(file[at++]);
                continue;
            }

            text.Append(Escaped(file, at));
            at += file[at + 1] == 'u' ? 6 : 2;
        }

        places.Add(at);
        return new Located(text.ToString(), places.ToArray());
    }

    private static char Escaped(string file, int at) => file[at + 1] switch
    {
        'u' => (char)ushort.Parse(file.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        var other => other,
    };
}
