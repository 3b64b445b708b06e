using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>Discord with one webhook that can be asked for its name.</summary>
/// <param name="token">The secret end of the webhook's address.</param>
public sealed class SimulatedDiscord(string token) : SimulatedService
{
    private const string Id = "223704706495545344";

    /// <summary>For <c>DISCORD_WEBHOOK_URL</c>.</summary>
    public Uri Webhook => new(Root, $"api/webhooks/{Id}/{token}");

    /// <summary>Somebody deleted it: everything about it is unknown from then on.</summary>
    public bool IsDeleted { get; set; }

    internal override string TooMany => """{"message":"You are being rate limited.","retry_after":0.65,"global":false}""";

    internal override (int Status, string Body) Answer(HttpContext context, SeenRequest seen)
    {
        var parts = seen.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["api", "webhooks", Id, _] when IsDeleted => Unknown,
            ["api", "webhooks", Id, var given] when given == token => (200, $$"""{"application_id":null,"avatar":null,"channel_id":"199737254929760256","guild_id":"199737254929760256","id":"{{Id}}","name":"오늘의 논문","type":1,"token":"{{token}}"}"""),
            ["api", "webhooks", Id, _] => (401, """{"message":"Invalid Webhook Token","code":50027}"""),
            ["api", "webhooks", ..] => Unknown,
            _ => (404, """{"message":"404: Not Found","code":0}"""),
        };
    }

    private static (int Status, string Body) Unknown => (404, """{"message":"Unknown Webhook","code":10015}""");
}
