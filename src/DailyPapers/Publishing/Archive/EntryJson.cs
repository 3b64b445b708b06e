using System.Collections.Immutable;
using System.Text.Json;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>A paper of the day's data. The order of the lines is the order of the keys.</summary>
internal static class EntryJson
{
    /// <summary>A paper that no run has asked for yet.</summary>
    private static readonly PaperFailure NeverTried = new("run.pending", "아직 요약하지 못했습니다.", 0);

    private const int MostFindings = 50;

    internal static PaperFailure FailureOf(Entry entry) => entry.Failure ?? NeverTried;

    internal static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        WritePaper(json, entry.Paper, entry.Summary);
        json.WriteString("status", entry.IsPending ? "pending" : "summarized");
        json.WritePropertyName("failure");
        WriteFailure(json, entry);
        json.WritePropertyName("summary");
        SummaryJson.Write(json, entry.Summary);
        WriteFindings(json, entry);
        json.WritePropertyName("provenance");
        WriteProvenance(json, entry.IsPending ? null : entry.Provenance);
        json.WritePropertyName("extra");
        entry.Extra.WriteTo(json);
        json.WriteEndObject();
    }

    /// <summary>What an imported paper lacks is null in the data and empty in memory.</summary>
    internal static void WriteText(Utf8JsonWriter json, string key, string? text)
    {
        if (string.IsNullOrEmpty(text))
            json.WriteNull(key);
        else
            json.WriteString(key, text);
    }

    private static void WritePaper(Utf8JsonWriter json, Paper paper, Summary? summary)
    {
        json.WriteString("id", paper.Id.Value);
        json.WriteString("title", paper.Title);
        WriteText(json, "title_ko", summary?.TitleKo);
        json.WriteString("url", paper.Id.ArxivUrl);
        json.WriteString("huggingface_url", paper.Id.HuggingFaceUrl);
        WriteTexts(json, "authors", paper.Authors);
        WriteText(json, "organization", paper.Organization);
        json.WriteString("published", DayData.Day(paper.Published));
        json.WriteNumber("upvotes", paper.Upvotes);
        json.WriteNumber("comments", paper.Comments);
        WriteText(json, "thumbnail", paper.Thumbnail);
        WriteTexts(json, "media", paper.Media);
        WriteText(json, "github", paper.GitHub);
        json.WritePropertyName("github_stars");
        if (paper.GitHubStars is { } stars)
            json.WriteNumberValue(stars);
        else
            json.WriteNullValue();
        WriteText(json, "project_page", paper.ProjectPage);
        json.WriteString("abstract", paper.Abstract);
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteFailure(Utf8JsonWriter json, Entry entry)
    {
        if (!entry.IsPending)
        {
            json.WriteNullValue();
            return;
        }

        var failure = FailureOf(entry);
        json.WriteStartObject();
        json.WriteString("code", failure.Code);
        json.WriteString("message", failure.Message);
        json.WriteNumber("attempts", failure.Attempts);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartArray("findings");
        foreach (var finding in entry.IsPending ? [] : Shown(entry.Findings))
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "style");
            json.WriteString("where", finding.Where);
            json.WriteString("text", finding.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A hostile answer breaks a rule in every word of it. Errors outlive matters of style; what fits keeps its order.</summary>
    private static ImmutableArray<Finding> Shown(ImmutableArray<Finding> findings) => findings.Length <= MostFindings
        ? findings
        : [.. findings.OrderBy(finding => finding.Severity == Severity.Error ? 0 : 1).Take(MostFindings)];

    private static void WriteProvenance(Utf8JsonWriter json, Provenance? provenance)
    {
        if (provenance is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteText(json, "model", provenance.Model);
        WriteText(json, "prompt", provenance.Prompt);
        WriteText(json, "glossary", provenance.Glossary);
        WriteText(json, "source", provenance.Source);
        WriteText(json, "source_version", provenance.SourceVersion);
        json.WriteNumber("requests", provenance.Requests);
        json.WriteNumber("input_tokens", provenance.InputTokens);
        json.WriteNumber("cached_tokens", provenance.CachedTokens);
        json.WriteNumber("output_tokens", provenance.OutputTokens);
        json.WritePropertyName("cost_usd");
        if (provenance.CostUsd is { } cost)
            json.WriteNumberValue(WithoutTrailingZeros(cost));
        else
            json.WriteNullValue();
        WritePassedOver(json, provenance.PassedOver);
        json.WriteEndObject();
    }

    /// <summary>Only where there is something to tell.</summary>
    private static void WritePassedOver(Utf8JsonWriter json, ImmutableArray<PassedOver> sources)
    {
        if (sources.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("passed_over");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("source", source.Source);
            json.WriteString("code", source.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>0.0010 and 0.001 are one price; which of the two a store gives back must not change the file.</summary>
    private static decimal WithoutTrailingZeros(decimal cost) => cost / 1.0000000000000000000000000000m;
}
