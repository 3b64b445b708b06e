using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>Slack's Web API as far as <c>auth.test</c>. It answers 200 to what it refuses too, and tells a token's scopes in a header.</summary>
/// <param name="token">The one that it knows.</param>
public sealed class SimulatedSlack(string token) : SimulatedService
{
    /// <summary>For <c>SLACK_API_URL</c>.</summary>
    public Uri Api => new(Root, "api");

    /// <summary>Of the token; null: not told.</summary>
    public string? Scopes { get; set; } = "chat:write,files:write";

    /// <summary>Instead of a good answer.</summary>
    public string? Error { get; set; }

    internal override string TooMany => """{"ok":false,"error":"ratelimited"}""";

    internal override (int Status, string Body) Answer(HttpContext context, SeenRequest seen)
    {
        var given = seen.Headers.GetValueOrDefault("Authorization") ?? "";
        if (seen.Path != "/api/auth.test")
            return Refusal("unknown_method");
        if (given.Length == 0)
            return Refusal("not_authed");
        if (given != $"Bearer {token}")
            return Refusal("invalid_auth");
        if (Error is not null)
            return Refusal(Error);
        if (Scopes is not null)
            context.Response.Headers["X-OAuth-Scopes"] = Scopes;
        return (200, """{"ok":true,"url":"https://papers.slack.com/","team":"논문 읽기","user":"papers_bot","team_id":"T012","user_id":"U012","bot_id":"B012","is_enterprise_install":false}""");
    }

    private static (int Status, string Body) Refusal(string error) => (200, $$"""{"ok":false,"error":"{{error}}"}""");
}
