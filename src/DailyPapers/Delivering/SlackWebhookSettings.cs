using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>An incoming webhook of Slack: an address that is a key.</summary>
internal sealed record SlackWebhookSettings(Secret Address, bool IsSlacks, bool StandsBehindTheBot)
{
    private const string Example = "https://hooks.slack.com/services/T000/B000/XXXX";
    private static readonly string[] Hosts = ["hooks.slack.com", "hooks.slack-gov.com"];

    public static Channel Channel { get; } = new("slack-webhook", "Slack", "SLACK_WEBHOOK_URL");

    public static Configured<SlackWebhookSettings> From(Func<string, string?> environment)
    {
        var variables = new ChannelVariables(Channel, environment);
        if (variables.Incomplete("SLACK_WEBHOOK_URL") is { } missing)
            return missing;
        if (variables.Address("SLACK_WEBHOOK_URL", Example) is not { } address)
            return variables.BadAddress("SLACK_WEBHOOK_URL", Example);
        var isSlacks = address.IsLoopback || Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase);
        return isSlacks && !IsIncoming(address)
            ? variables.BadAddress("SLACK_WEBHOOK_URL", Example)
            : new SlackWebhookSettings(new Secret(address.AbsoluteUri), isSlacks, variables["SLACK_BOT_TOKEN"] is not null);
    }

    // The addresses of workflows look alike (/triggers/, /workflows/) and take other messages.
    private static bool IsIncoming(Uri address) => address.Segments is [_, "services/", _, _, _];
}
