using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Reads <c>GET /api/papers/{id}</c>: one flat object, in which every key but the title may be absent or null.</summary>
internal static class HuggingFacePaper
{
    /// <exception cref="GarbledAnswerException">It is no JSON object with a title.</exception>
    public static Paper Read(HttpAnswer answer, PaperId id)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            if (Line(json.RootElement, "title") is { Length: > 0 } title)
                return Read(json.RootElement, id, title);
        }
        catch (JsonException error)
        {
            throw new GarbledAnswerException($"expected JSON: {answer.Beginning}", error);
        }

        throw new GarbledAnswerException($"expected a paper: {answer.Beginning}");
    }

    private static Paper Read(JsonElement json, PaperId id, string title) => new()
    {
        Id = id,
        Title = title,
        Authors = [.. Items(json, "authors").Where(author => Member(author, "hidden").ValueKind != JsonValueKind.True).Select(author => Line(author, "name")).Where(name => name.Length > 0)],
        Organization = new[] { Line(Member(json, "organization"), "fullname"), Line(Member(json, "organization"), "name") }.FirstOrDefault(name => name.Length > 0),
        Published = Date(json, "publishedAt") ?? MonthOf(id),
        Upvotes = Number(json, "upvotes") ?? 0,
        Comments = Number(json, "numComments") ?? 0,
        Thumbnail = Address(Line(json, "thumbnailUrl")),
        Media = [.. Items(json, "mediaUrls").Select(item => Address(PlainText.Line(Text(item)))).OfType<string>()],
        GitHub = Address(Line(json, "githubRepo")),
        GitHubStars = Number(json, "githubStars"),
        ProjectPage = Address(Line(json, "projectPage")),
        Abstract = PlainText.Paragraphs(Text(Member(json, "summary"))),
    };

    /// <summary>The first of the month in which arXiv gave the identifier.</summary>
    public static DateOnly MonthOf(PaperId id)
    {
        var digits = id.Value.AsSpan(id.Value.IndexOf('/', StringComparison.Ordinal) + 1);
        var (year, month) = (int.Parse(digits[..2], CultureInfo.InvariantCulture), int.Parse(digits[2..4], CultureInfo.InvariantCulture));
        return new DateOnly(year >= 91 ? 1900 + year : 2000 + year, month, 1);
    }

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

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

    private static string Line(JsonElement parent, string name) => PlainText.Line(Text(Member(parent, name)));

    private static int? Number(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) ? (int)Math.Clamp(number, 0, int.MaxValue) : null;

    private static DateOnly? Date(JsonElement parent, string name) =>
        Line(parent, name) is { Length: >= 10 } text && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // Anything but http and https could run in a reader's browser.
    private static string? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? text : null;
}
