using DailyPapers.Diagnosing;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>Looks at the address alone: a webhook cannot be tried without posting.</summary>
internal sealed class SlackWebhookExamination(Configured<SlackWebhookSettings> configured) : IExamination
{
    public string Key => SlackWebhookSettings.Channel.Key;

    public Sentence Name => new("Slack 웹훅", "Slack webhook");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => Task.FromResult(configured.Settings is { } webhook ? Judge(webhook) : configured.Instead!);

    private static Diagnosis Judge(SlackWebhookSettings webhook) => webhook switch
    {
        { IsSlacks: false } => SlackWebhookSettings.Channel.Warning(
            "host",
            new Sentence("주소가 Slack(hooks.slack.com)의 것이 아닙니다. 글을 보내지 않고는 더 확인할 수 없습니다.", "The address is not Slack's (hooks.slack.com). No more can be known without posting."),
            new Sentence(
                "Slack을 쓴다면 SLACK_WEBHOOK_URL에 https://hooks.slack.com/services/로 시작하는 주소를 설정하세요. Slack과 호환되는 다른 서버라면 그대로 두어도 됩니다.",
                "For Slack, set SLACK_WEBHOOK_URL to an address that starts with https://hooks.slack.com/services/. Leave it for another server that understands Slack's messages.")),
        { StandsBehindTheBot: true } => Diagnosis.Well(new Sentence(
            "주소 형식은 맞지만, SLACK_BOT_TOKEN이 있으면 봇으로 보내고 웹훅은 쓰지 않습니다.", "The address looks right, but is not used while SLACK_BOT_TOKEN is set.")),
        _ => Diagnosis.Well(new Sentence(
            "주소 형식은 맞습니다. 글을 보내지 않고는 더 확인할 수 없습니다.", "The address looks right. No more can be known without posting.")),
    };
}
