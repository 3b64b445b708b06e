using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DailyPapers.Summarizing;

/// <summary>What a server says went wrong. Bodies come as OpenAI's object, as an array (Gemini), with a number for a code (OpenRouter, llama.cpp), as text and as HTML.</summary>
/// <param name="Code">Lower case; empty where none was given.</param>
/// <param name="Message">On one line, at most 300 characters, without anything that looks like a key.</param>
public sealed partial record ServerError(int Status, string Code, string Type, string Message)
{
    /// <summary>Some servers say so, instead of an answer that is cut off, where reasoning took all of the limit.</summary>
    internal const string OutputLimit = "output limit was reached";

    private static readonly string[] SpentCodes =
        ["insufficient_quota", "credit_balance_exhausted", "organization_spend_limit_exceeded", "project_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_hard_limit_reached"];

    /// <summary>Paying is needed; no retry helps.</summary>
    public bool IsSpent => Status == 402 || SpentCodes.Contains(Code) || Type == "insufficient_quota";

    /// <summary>The key is wrong or may not do this.</summary>
    public bool IsRefusedKey => Status == 401 || Code is "invalid_api_key" or "unsupported_country_region_territory" || (Status is 400 or 403 && ApiKey().IsMatch(Message));

    /// <summary>There is no such model, or not for this key.</summary>
    public bool IsUnknownModel => Code == "model_not_found" || (Status == 404 && MissingModel().IsMatch(Message));

    /// <summary>The content was refused before a model saw it.</summary>
    public bool IsModerated => Code is "content_filter" or "content_policy_violation" || (Status is 400 or 403 && Moderation().IsMatch(Message));

    /// <summary>More text than the model takes.</summary>
    public bool IsTooLong => Code == "context_length_exceeded" || Status == 413 || (Status == 400 && ContextLength().IsMatch(Message));

    /// <summary>May pass by itself.</summary>
    public bool IsPassing => Status is 408 or 409 or 425 or 429 or >= 500 && !IsSpent && !RejectsFormat && !IsUnknownModel;

    /// <summary>The server does not know the response format it was sent.</summary>
    public bool RejectsFormat => Status is 400 or 404 or 415 or 422 or 500 or 501 && Format().IsMatch(Message);

    /// <summary>The server knows the older name of the output limit only.</summary>
    public bool RejectsMaxCompletionTokens => Status is 400 or 422 && Message.Contains("max_completion_tokens", StringComparison.OrdinalIgnoreCase);

    public static ServerError Read(int status, string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0)
                root = root[0];
            var error = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("error", out var inner) ? inner : root;
            if (error.ValueKind != JsonValueKind.Object)
                return new ServerError(status, "", "", Short(error.ToString()));
            return new ServerError(status, Text(error, "code").ToLowerInvariant(), Text(error, "type").ToLowerInvariant(), Short(Text(error, "message") is { Length: > 0 } message ? message : body));
        }
        catch (JsonException)
        {
            return new ServerError(status, "", "", Short(body));
        }
    }

    /// <summary>The error inside an answer of status 200, null where there is none.</summary>
    public static ServerError? Inside(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("error", out var error) || error.ValueKind is JsonValueKind.Null)
            return null;
        var read = Read(502, answer.GetRawText());
        return int.TryParse(read.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 400 and < 600 ? read with { Status = status } : read;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"HTTP {Status}{(Code.Length > 0 ? " " + Code : "")}{(Message.Length > 0 ? ": " + Message : "")}");

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";

    private static string Short(string text)
    {
        var line = KeyLike().Replace(Papers.PlainText.Line(text), "***");
        return line.Length <= 300 ? line : line[..300] + "…";
    }

    [GeneratedRegex("api[ _-]?key", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ApiKey();

    [GeneratedRegex("model .{0,80}(?:not found|does not exist|not exist)|(?:unknown|no such) model|try pulling it", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MissingModel();

    [GeneratedRegex("moderation|flagged|content (?:filter|policy|management policy)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moderation();

    [GeneratedRegex("context (?:length|window|size)|maximum context|too many tokens|prompt is too long|exceeds? the (?:available )?context", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContextLength();

    [GeneratedRegex("response[ _]?format|json_?schema|json_?object|structured[ _]?output|guided|grammar", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Format();

    // Providers quote a part of a wrong key in their answer.
    [GeneratedRegex(@"\b(?:sk|pk|hf|xox[a-z])[-_][A-Za-z0-9_*\-]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLike();
}
