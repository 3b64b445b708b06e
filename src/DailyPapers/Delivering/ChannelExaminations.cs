using System.Collections.Immutable;
using DailyPapers.Diagnosing;
using DailyPapers.Http;

namespace DailyPapers.Delivering;

/// <summary>One for each way by which editions reach people, configured or not.</summary>
public static class ChannelExaminations
{
    /// <param name="environment">Gives a variable's value by its name.</param>
    public static ImmutableArray<IExamination> From(Func<string, string?> environment, Network network) =>
    [
        new SlackExamination(SlackSettings.From(environment), network),
        new SlackWebhookExamination(SlackWebhookSettings.From(environment)),
        new DiscordExamination(DiscordSettings.From(environment), network),
        new TelegramExamination(TelegramSettings.From(environment), network),
        new MailExamination(MailSettings.From(environment), network),
    ];
}
