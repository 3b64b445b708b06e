using System.Collections.Immutable;
using System.Text.Json;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Reads the day's data. Strict where a wrong value would be published again; see <see cref="DayData.Parse"/>.</summary>
internal static class DayDataParser
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    internal static Edition Parse(string json, string file)
    {
        try
        {
            using var document = Open(json, file);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Edition(new JsonPlace(file, document.RootElement))
                : throw JsonPlace.DamagedFile(file, "JSON 객체가 아닙니다", "it is no JSON object");
        }
        catch (InvalidOperationException failure)
        {
            // Text with half a surrogate pair passes the JSON reader and fails when it is first read.
            throw JsonPlace.DamagedFile(file, $"읽을 수 없는 글자가 있습니다({failure.Message})", $"it holds text that is no Unicode ({failure.Message})");
        }
    }

    private static Edition Edition(JsonPlace day)
    {
        var schema = day.Text("schema");
        if (schema != DayData.Schema)
            throw day.Damaged("schema", $"값이 \"{schema}\"입니다. \"{DayData.Schema}\"이어야 합니다", $"is \"{schema}\", not \"{DayData.Schema}\"");
        var entries = day.Objects("papers").Select(Entry).ToImmutableArray();
        var twice = entries.GroupBy(entry => entry.Paper.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw day.Damaged("papers", $"같은 논문({twice.Key})이 두 번 나옵니다", $"holds paper {twice.Key} twice");
        return new(day.Date("date"), day.OneOf("edition", "final", "preliminary") == "final", entries);
    }

    private static JsonDocument Open(string json, string file)
    {
        try
        {
            return JsonDocument.Parse(json, Strict);
        }
        catch (JsonException failure)
        {
            throw JsonPlace.DamagedFile(file, $"JSON이 아닙니다({failure.Message})", $"it is no JSON ({failure.Message})");
        }
    }

    private static Entry Entry(JsonPlace place)
    {
        var isPending = place.OneOf("status", "summarized", "pending") == "pending";
        return new Entry
        {
            Paper = Paper(place),
            Summary = isPending ? null : Summary(place.Object("summary"), place.TextOrNull("title_ko") ?? ""),
            Failure = isPending ? Failure(place.Object("failure")) : null,
            Findings = isPending ? [] : [.. place.Objects("findings").Select(Finding)],
            Provenance = isPending || place.ObjectOrNull("provenance") is not { } provenance ? null : Provenance(provenance),
            Extra = place.Copy("extra"),
        };
    }

    private static Paper Paper(JsonPlace place) => new()
    {
        Id = PaperId.TryParse(place.Text("id"), out var id) ? id : throw place.Damaged("id", "arXiv 번호가 아닙니다", "is no arXiv identifier"),
        Title = place.Text("title"),
        Authors = place.Texts("authors"),
        Organization = place.TextOrNull("organization"),
        Published = place.Date("published"),
        Upvotes = (int)place.Number("upvotes", int.MaxValue),
        Comments = (int)place.Number("comments", int.MaxValue),
        Thumbnail = place.TextOrNull("thumbnail"),
        Media = place.Texts("media"),
        GitHub = place.TextOrNull("github"),
        GitHubStars = (int?)place.NumberOrNull("github_stars", int.MaxValue),
        ProjectPage = place.TextOrNull("project_page"),
        Abstract = place.Text("abstract"),
    };

    private static PaperFailure Failure(JsonPlace place) =>
        new(place.Text("code"), place.Text("message"), (int)place.Number("attempts", int.MaxValue));

    private static Summary Summary(JsonPlace place, string titleKo) => Papers.Summary.Restore(
        titleKo,
        place.TextOrNull("area") ?? "",
        place.TextOrNull("headline") ?? "",
        [.. place.Objects("bullets").Select(Bullet)],
        [.. place.Objects("abstract").Select(pair => new SentencePair(pair.TextOrNull("en") ?? "", pair.TextOrNull("ko") ?? ""))],
        [.. place.Objects("keywords").Select(word => new Keyword(word.TextOrNull("ko") ?? "", word.TextOrNull("en") ?? ""))]);

    private static Bullet Bullet(JsonPlace place) => new(
        place.TextOrNull("label") ?? "",
        place.Text("text"),
        place.ObjectOrNull("evidence") is { } evidence ? Evidence(evidence) : null);

    private static Evidence Evidence(JsonPlace place) =>
        new(place.TextOrNull("section") ?? "", place.TextOrNull("section_title") ?? "", place.Text("quote"));

    private static Finding Finding(JsonPlace place) => new(
        place.Text("rule"),
        place.OneOf("severity", "error", "style") == "error" ? Severity.Error : Severity.Style,
        place.Text("where"),
        place.Text("text"));

    private static Provenance Provenance(JsonPlace place) => new(
        place.TextOrNull("model") ?? "",
        place.TextOrNull("prompt") ?? "",
        place.TextOrNull("glossary") ?? "",
        place.TextOrNull("source") ?? "",
        place.TextOrNull("source_version"),
        (int)(place.NumberOrNull("requests", int.MaxValue) ?? 0),
        place.NumberOrNull("input_tokens", long.MaxValue) ?? 0,
        place.NumberOrNull("cached_tokens", long.MaxValue) ?? 0,
        place.NumberOrNull("output_tokens", long.MaxValue) ?? 0,
        place.MoneyOrNull("cost_usd"))
    {
        PassedOver = [.. place.ObjectsOrNone("passed_over").Select(source => new PassedOver(source.Text("source"), source.Text("code")))],
    };
}
