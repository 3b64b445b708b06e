using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Cli;

/// <summary>What <c>--json</c> prints.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(RunOutcome outcome)
    {
        var pending = outcome.Pending.Select(paper => (JsonNode)new JsonObject { ["id"] = paper.Id.Value, ["code"] = paper.Failure.Code });
        var report = new JsonObject
        {
            ["papers"] = outcome.Papers,
            ["requests"] = outcome.Spending.Requests,
            ["input_tokens"] = outcome.Spending.InputTokens,
            ["cached_tokens"] = outcome.Spending.CachedTokens,
            ["output_tokens"] = outcome.Spending.OutputTokens,
            ["cost_usd"] = outcome.Spending.CostUsd,
            ["summarized"] = outcome.Summarized,
            ["pending"] = new JsonArray([.. pending]),
        };
        if (outcome.Spending.LostRequests > 0)
            (report["lost_requests"], report["possibly_billed_usd"]) = (outcome.Spending.LostRequests, outcome.Spending.PossiblyBilledUsd);
        if (outcome.Troubles.Length > 0)
            report["error"] = Error(outcome.Troubles[^1]);
        return report.ToJsonString(Options);
    }

    public static string Of(JsonNode report) => report.ToJsonString(Options);

    public static string Of(DailyPapersException error) => OfError(error.Code, error.Sentence.English);

    public static string OfError(string code, string message) =>
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString(Options);

    public static string OfFiles(IReadOnlyCollection<string> files) =>
        new JsonObject { ["files"] = new JsonArray([.. files.Select(file => JsonValue.Create(file))]) }.ToJsonString(Options);

    public static JsonObject Error(DailyPapersException error) => new() { ["code"] = error.Code, ["message"] = error.Sentence.English };
}
