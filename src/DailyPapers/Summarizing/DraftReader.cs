using System.Globalization;
using System.Text;
using System.Text.Json;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>
/// Reads a model's content as a draft. Fences, a preface and a reasoning part before the object are passed over; a field that is absent or of
/// another type comes out empty, so that the checks can name it. What is no JSON object at all is <see cref="Draft.Unreadable"/>.
/// </summary>
public static class DraftReader
{
    /// <summary>Braces of a preface that are tried in vain before the answer is given up.</summary>
    private const int MostPlaces = 8;

    public static Draft Read(string content)
    {
        if (string.IsNullOrWhiteSpace(content))
            return Draft.Unreadable("답이 비어 있습니다. JSON 객체 전체를 답하세요.");
        var start = FirstBrace(content);
        if (start < 0)
            return Draft.Unreadable("답이 JSON 객체가 아닙니다. JSON 객체 하나만 답하세요.");
        return Candidates(content, start).Select(at => ReadAt(content, at)).FirstOrDefault(draft => draft is not null)
            ?? Draft.Unreadable("답의 JSON이 깨져 있습니다(끝나지 않았거나 따옴표, 역슬래시가 잘못되었습니다). 올바른 JSON 객체 하나만 답하세요.");
    }

    private static int FirstBrace(string content)
    {
        var thought = content.LastIndexOf("</think>", StringComparison.OrdinalIgnoreCase);
        return content.IndexOf('{', thought < 0 ? 0 : thought);
    }

    // A preface may hold braces of its own: "Here {is} it: {…}".
    private static IEnumerable<int> Candidates(string content, int start)
    {
        for (var (at, tries) = (start, 0); at >= 0 && tries < MostPlaces; at = content.IndexOf('{', at + 1), tries++)
            yield return at;
    }

    /// <summary>The object that begins here, whatever follows it; null where there is none, or one of other fields.</summary>
    private static Draft? ReadAt(string content, int at)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(content[at..]), new JsonReaderOptions { AllowTrailingCommas = true, MaxDepth = 32 });
            using var document = JsonDocument.ParseValue(ref reader);
            var isDraft = at == FirstBrace(content) || document.RootElement.EnumerateObject().Any(member => member.Name is "title_ko" or "bullets" or "abstract");
            return isDraft ? ReadObject(document.RootElement) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static Draft ReadObject(JsonElement root) => new(
        Text(root, "title_ko"),
        Text(root, "headline"),
        Text(root, "area"),
        [.. Items(root, "bullets").Select(bullet => new DraftBullet(Text(bullet, "label"), Text(bullet, "text"), Text(bullet, "quote")))],
        [.. Items(root, "abstract").Select(sentence => new DraftSentence(Number(sentence, "n"), Text(sentence, "ko")))],
        [.. Items(root, "keywords").Select(keyword => new Keyword(Text(keyword, "ko"), Text(keyword, "en")))]);

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static string Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static int Number(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var value))
            return 0;
        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetDouble(out var number) => Whole(number),
            JsonValueKind.String when double.TryParse(value.GetString()!.Trim(' ', '[', ']'), CultureInfo.InvariantCulture, out var number) => Whole(number),
            _ => 0,
        };
    }

    /// <summary>Some servers write every number as 1.0.</summary>
    private static int Whole(double number) => double.IsInteger(number) && Math.Abs(number) <= int.MaxValue ? (int)number : 0;
}
