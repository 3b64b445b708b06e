using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>An object in the day's data that knows where it stands, so that an error can say it: <c>papers[3].summary.bullets[0].text</c>.</summary>
/// <param name="file">For the error's sentence.</param>
/// <param name="json">An object.</param>
/// <param name="owner">The object in which it stands; null for the root.</param>
/// <param name="name">Its key there.</param>
/// <param name="number">Its number in the array of that name; null where it is the value itself.</param>
internal sealed class JsonPlace(string file, JsonElement json, JsonPlace? owner = null, string name = "", int? number = null)
{
    // Made for an error alone: a day has thousands of objects, and hardly ever an error.
    private string Path => owner is null ? "" : owner.Path + name + (number is { } at ? string.Create(CultureInfo.InvariantCulture, $"[{at}].") : ".");

    internal static DailyPapersException DamagedFile(string file, string korean, string english) => new("archive.damaged", 2, new Sentence(
        $"{file} 파일이 손상되었습니다: {korean}. git 기록에서 되돌리거나 파일을 고친 뒤 다시 실행하세요.",
        $"{file} is damaged: {english}. Restore it from the repository's history or mend it, then run again."));

    internal DailyPapersException Damaged(string key, string korean, string english) =>
        DamagedFile(file, $"{Path}{key}: {korean}", $"{Path}{key} {english}");

    internal string Text(string key) => TextOrNull(key) ?? throw Missing(key);

    /// <summary>Null where the key is null or left out.</summary>
    internal string? TextOrNull(string key)
    {
        if (Value(key) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(key, "문자열이어야", "a string");
    }

    internal string OneOf(string key, string first, string second) => Text(key) is var text && (text == first || text == second)
        ? text
        : throw Wrong(key, $"\"{first}\", \"{second}\" 가운데 하나여야", $"\"{first}\" or \"{second}\"");

    internal DateOnly Date(string key) => DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw Wrong(key, "2026-11-20 같은 날짜여야", "a date such as 2026-11-20");

    internal long Number(string key, long most) => NumberOrNull(key, most) ?? throw Missing(key);

    internal long? NumberOrNull(string key, long most)
    {
        if (Value(key) is not { } value)
            return null;
        var isWhole = long.TryParse(value.GetRawText(), NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= most;
        return isWhole ? whole : throw Wrong(key, "0 이상의 정수여야", "a whole number from 0");
    }

    /// <summary>Without an exponent, as it is written.</summary>
    internal decimal? MoneyOrNull(string key)
    {
        if (Value(key) is not { } value)
            return null;
        var isMoney = decimal.TryParse(value.GetRawText(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money);
        return isMoney ? money : throw Wrong(key, "금액이어야", "an amount");
    }

    internal JsonPlace Object(string key) => ObjectOrNull(key) ?? throw Missing(key);

    internal JsonPlace? ObjectOrNull(string key) => Value(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } inner => new JsonPlace(file, inner, this, key),
        _ => throw Wrong(key, "객체여야", "an object"),
    };

    /// <summary>A null list, as imported papers may have it, is empty.</summary>
    internal IEnumerable<JsonPlace> Objects(string key) => Items(key).Select((item, index) => item.ValueKind == JsonValueKind.Object
        ? new JsonPlace(file, item, this, key, index)
        : throw Wrong(key, "객체의 배열이어야", "an array of objects"));

    internal IEnumerable<JsonPlace> ObjectsOrNone(string key) => Value(key) is null ? [] : Objects(key);

    internal ImmutableArray<string> Texts(string key) => [.. Items(key).Select(item => item.ValueKind == JsonValueKind.String
        ? item.GetString()!
        : throw Wrong(key, "문자열의 배열이어야", "an array of strings"))];

    /// <summary>Whatever it holds, as long as it can be written again: half a surrogate pair cannot, and is found here.</summary>
    /// <exception cref="InvalidOperationException">It cannot.</exception>
    internal JsonObject Copy(string key)
    {
        if (Value(key) is not { } value)
            return [];
        if (value.ValueKind != JsonValueKind.Object)
            throw Wrong(key, "객체여야", "an object");
        if (value.GetPropertyCount() == 0)
            return [];
        var copy = JsonNode.Parse(value.GetRawText())!.AsObject();
        _ = copy.ToJsonString();
        return copy;
    }

    private IEnumerable<JsonElement> Items(string key) => json.TryGetProperty(key, out var items)
        ? items.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => items.EnumerateArray(),
            _ => throw Wrong(key, "배열이어야", "an array"),
        }
        : throw Missing(key);

    private JsonElement? Value(string key) => json.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private DailyPapersException Missing(string key) => Damaged(key, "값이 없습니다", "is missing");

    /// <param name="korean">With its ending: 이어야 or 여야.</param>
    private DailyPapersException Wrong(string key, string korean, string english) =>
        Damaged(key, $"값이 {korean} 합니다", $"must be {english}");
}
