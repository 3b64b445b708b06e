using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>A webhook of Discord.</summary>
/// <param name="Webhook">A key as a whole: whoever has it may write. Without a query.</param>
/// <param name="Host">Of the address, for messages.</param>
internal sealed record DiscordSettings(Secret Webhook, string Host)
{
    public const string Example = "https://discord.com/api/webhooks/123/XXXX";

    public static Channel Channel { get; } = new("discord", "Discord", "DISCORD_WEBHOOK_URL");

    public static Configured<DiscordSettings> From(Func<string, string?> environment)
    {
        var variables = new ChannelVariables(Channel, environment);
        if (variables.Incomplete("DISCORD_WEBHOOK_URL") is { } missing)
            return missing;
        return variables.Address("DISCORD_WEBHOOK_URL", Example, mayAsk: true) is { } address && IsWebhook(address)
            ? new DiscordSettings(new Secret(address.GetLeftPart(UriPartial.Path)), address.Authority)
            : variables.BadAddress("DISCORD_WEBHOOK_URL", Example);
    }

    // Perhaps with a version (/api/v10/webhooks/...); what ends in /slack or /github takes the messages of those.
    private static bool IsWebhook(Uri address) =>
        address.Segments is [_, .., "webhooks/", var id, var token] && id.TrimEnd('/').All(char.IsAsciiDigit) && !token.EndsWith('/');
}
