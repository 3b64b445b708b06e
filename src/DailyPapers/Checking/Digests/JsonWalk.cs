using System.Globalization;
using System.Text.Json;

namespace DailyPapers.Checking.Digests;

/// <summary>Knows where in a JSON document its reader stands.</summary>
internal sealed class JsonWalk
{
    /// <summary>For names that would read as a path; none of ours does.</summary>
    private const string NoName = "\uFFFD";

    private readonly Stack<(string Path, int Index)> _open = new();
    private string _name = "";

    /// <summary>The path of the token that was just read; of an end and of a name it is of no meaning.</summary>
    public string Next(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = NameOf(ref reader);
                return "";
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open.Pop();
                return "";
        }

        var path = Value();
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _open.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
        return path;
    }

    private string Value()
    {
        if (_open.Count == 0)
            return "";
        var (path, index) = _open.Pop();
        _open.Push((path, index < 0 ? index : index + 1));
        if (index >= 0)
            return string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
        return path.Length == 0 ? _name : $"{path}.{_name}";
    }

    // A name may hold half a surrogate pair, which the reader refuses to give.
    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            var name = reader.GetString()!;
            return name.AsSpan().ContainsAny('.', '[') ? NoName : name;
        }
        catch (InvalidOperationException)
        {
            return NoName;
        }
    }
}
