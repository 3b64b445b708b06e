using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>Telegram's Bot API as far as <c>getMe</c> and <c>getChat</c>, with one bot in one chat.</summary>
/// <param name="token">Of the bot.</param>
/// <param name="chat">Its number, or its name with an @.</param>
public sealed class SimulatedTelegram(string token, string chat) : SimulatedService
{
    /// <summary>For <c>TELEGRAM_API_URL</c>.</summary>
    public Uri Api => Root;

    /// <summary>Of the chat: <c>channel</c>, <c>group</c>, <c>supergroup</c>, <c>private</c>.</summary>
    public string Kind { get; set; } = "supergroup";

    /// <summary>The chat became another.</summary>
    public long? MovedTo { get; set; }

    /// <summary>Somebody threw the bot out.</summary>
    public bool IsKicked { get; set; }

    internal override string TooMany => """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}""";

    internal override (int Status, string Body) Answer(HttpContext context, SeenRequest seen)
    {
        if (!seen.Path.StartsWith("/bot", StringComparison.Ordinal) || !seen.Path.Contains(':', StringComparison.Ordinal))
            return Refusal(404, "Not Found");
        return seen.Path[4..].Split('/') switch
        {
            [var given, _] when given != token => Refusal(401, "Unauthorized"),
            [_, "getMe"] => (200, """{"ok":true,"result":{"id":7000000001,"is_bot":true,"first_name":"오늘의 논문","username":"papers_ko_bot","can_join_groups":true}}"""),
            [_, "getChat"] => Chat(context.Request.Query["chat_id"].ToString()),
            _ => Refusal(404, "Not Found"),
        };
    }

    private (int Status, string Body) Chat(string asked)
    {
        if (asked != chat)
            return Refusal(400, "Bad Request: chat not found");
        if (IsKicked)
            return Refusal(403, "Forbidden: bot was kicked from the supergroup chat");
        return MovedTo is { } id
            ? (400, $$$"""{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":{{{id.ToString(CultureInfo.InvariantCulture)}}}}}""")
            : (200, $$$"""{"ok":true,"result":{"id":-1001234567890,"title":"논문 읽는 방","type":"{{{Kind}}}"}}""");
    }

    private static (int Status, string Body) Refusal(int status, string description) =>
        (status, $$"""{"ok":false,"error_code":{{status.ToString(CultureInfo.InvariantCulture)}},"description":"{{description}}"}""");
}
