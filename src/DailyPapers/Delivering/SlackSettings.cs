using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>A bot of Slack, and where it writes.</summary>
/// <param name="Api">Without a slash at its end.</param>
/// <param name="Conversation">The id of a channel, or its name.</param>
internal sealed record SlackSettings(Uri Api, Secret Token, string Conversation)
{
    public const string StandardApi = "https://slack.com/api";

    public static Channel Channel { get; } = new("slack", "Slack", "SLACK_API_URL");

    public static Configured<SlackSettings> From(Func<string, string?> environment)
    {
        var variables = new ChannelVariables(Channel, environment);
        // A webhook has a channel of its own, and does without this variable.
        if (variables["SLACK_BOT_TOKEN"] is null && variables["SLACK_WEBHOOK_URL"] is not null)
            return ChannelVariables.Unconfigured("SLACK_BOT_TOKEN");
        if (variables.Incomplete("SLACK_BOT_TOKEN", "SLACK_CHANNEL") is { } incomplete)
            return incomplete;
        if (variables.Address("SLACK_API_URL", StandardApi) is not { } api)
            return variables.BadAddress("SLACK_API_URL", StandardApi);
        var token = variables["SLACK_BOT_TOKEN"]!;
        return token.All(character => char.IsAscii(character) && !char.IsWhiteSpace(character) && !char.IsControl(character))
            ? new SlackSettings(api, new Secret(token), variables["SLACK_CHANNEL"]!)
            : SlackExamination.KeyRefused("SLACK_BOT_TOKEN 값에 토큰에 없는 글자가 있습니다.", "SLACK_BOT_TOKEN holds characters that no token has.");
    }
}
