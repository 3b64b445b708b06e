using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Fetching;

/// <summary>
/// Reads a page of <c>GET /api/daily_papers</c>. Only <c>paper.id</c> must be there; every other key may be absent, null or of
/// another type than last year, and unknown ones are ignored. The outer <c>publishedAt</c> is not used: since 2025-03 it is a shifted clock.
/// </summary>
internal static class ListPageReader
{
    /// <param name="day">For papers whose date of publication is missing.</param>
    /// <exception cref="GarbledAnswerException">The answer is no JSON array.</exception>
    public static ListPage Read(HttpAnswer answer, DateOnly day)
    {
        using var document = Parse(answer);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            throw new GarbledAnswerException($"expected a JSON array, got {document.RootElement.ValueKind}: {answer.Beginning}");
        var papers = ImmutableArray.CreateBuilder<Paper>();
        var rejected = ImmutableArray.CreateBuilder<string>();
        foreach (var item in document.RootElement.EnumerateArray())
        {
            try
            {
                ReadEntry(item, day, papers, rejected);
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair in a key or a value (\ud800) can't be read as text; it costs its own entry and no other.
                rejected.Add(Beginning(item));
            }
        }

        return new ListPage(document.RootElement.GetArrayLength(), papers.ToImmutable(), rejected.ToImmutable());
    }

    private static JsonDocument Parse(HttpAnswer answer)
    {
        try
        {
            // Some proxies put a byte order mark before the JSON.
            var body = answer.Body.AsMemory();
            return JsonDocument.Parse(body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body, new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException error)
        {
            throw new GarbledAnswerException($"expected JSON, got {(answer.ContentType.Length > 0 ? answer.ContentType : "text")}: {answer.Beginning}", error);
        }
    }

    private static void ReadEntry(JsonElement item, DateOnly day, ImmutableArray<Paper>.Builder papers, ImmutableArray<string>.Builder rejected)
    {
        var inner = Member(item, "paper");
        var text = Line(inner, "id");
        if (PaperId.TryParse(text, out var id))
            papers.Add(ReadPaper(id, item, inner, day));
        else
            rejected.Add(text.Length == 0 ? "(no id)" : text.Length <= 60 ? text : text[..60] + "…");
    }

    private static string Beginning(JsonElement item)
    {
        var raw = item.GetRawText();
        return raw.Length <= 60 ? raw : raw[..60] + "…";
    }

    private static Paper ReadPaper(PaperId id, JsonElement item, JsonElement inner, DateOnly day)
    {
        var organization = Member(inner, "organization") is { ValueKind: JsonValueKind.Object } own ? own : Member(item, "organization");
        var title = Titles.Better(Line(inner, "title"), Line(item, "title"));
        return new Paper
        {
            Id = id,
            Title = title.Length > 0 ? title : id.Value,
            Authors = Authors(inner),
            Organization = NullIfEmpty(Line(organization, "fullname")) ?? NullIfEmpty(Line(organization, "name")),
            Published = Date(inner, "publishedAt") ?? day,
            Upvotes = Number(inner, "upvotes") ?? 0,
            Comments = Number(item, "numComments") ?? 0,
            Thumbnail = Address(item, "thumbnail"),
            Media = Media(item, inner),
            GitHub = Address(inner, "githubRepo"),
            GitHubStars = Number(inner, "githubStars"),
            ProjectPage = Address(inner, "projectPage"),
            Abstract = PlainText.Paragraphs(Text(inner, "summary") is { Length: > 0 } summary ? summary : Text(item, "summary")),
        };
    }

    private static ImmutableArray<string> Authors(JsonElement inner) =>
        [.. Items(inner, "authors").Where(author => Member(author, "hidden").ValueKind != JsonValueKind.True).Select(author => Line(author, "name")).Where(name => name.Length > 0)];

    private static ImmutableArray<string> Media(JsonElement item, JsonElement inner)
    {
        var several = Items(item, "mediaUrls").Concat(Items(inner, "mediaUrls")).Select(Address).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
        return several.Length > 0 ? several : Address(item, "mediaUrl") is { } single ? [single] : [];
    }

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    private static string Text(JsonElement parent, string name) => Text(Member(parent, name));

    private static string Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        }
        catch (InvalidOperationException)
        {
            return ""; // a lone surrogate written as \ud800
        }
    }

    private static string Line(JsonElement parent, string name) => PlainText.Line(Text(parent, name));

    // A wrong zero would reorder the day for ever: 12.0 and "12" are twelve.
    private static int? Number(JsonElement parent, string name)
    {
        var value = Member(parent, name);
        var text = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text(value);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (int)Math.Clamp(number, 0, int.MaxValue) : null;
    }

    private static DateOnly? Date(JsonElement parent, string name) =>
        Text(parent, name) is { Length: >= 10 } text && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? Address(JsonElement parent, string name) => WebAddress(Line(parent, name));

    private static string? Address(JsonElement value) => WebAddress(PlainText.Line(Text(value)));

    // Anything but http and https could run in a reader's browser.
    private static string? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? text : null;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
