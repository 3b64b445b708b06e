using System.Globalization;
using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>Asks a webhook of Discord for its name; nothing is posted.</summary>
internal sealed class DiscordExamination(Configured<DiscordSettings> configured, Network network) : IExamination
{
    public string Key => DiscordSettings.Channel.Key;

    public Sentence Name => new("Discord 웹훅", "Discord webhook");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => DiscordSettings.Channel.ExamineAsync(
        configured,
        discord => discord.Host,
        async discord => Judge(await new DiscordClient(network.Client, discord).GetAsync(cancellationToken)));

    private static Diagnosis Judge(ChannelAnswer answer) => answer switch
    {
        { Status: 200, Body: { } webhook } when webhook.ContainsKey("id") => Diagnosis.Well(new Sentence(
            $"웹훅이 살아 있습니다(이름 {answer.Text("name") ?? "?"}).", $"The webhook is alive (its name: {answer.Text("name") ?? "?"}).")),
        // A page in between has the same numbers and no such message.
        { Status: 401 or 403 or 404, Body: { } refusal } when refusal.ContainsKey("message") => Gone(answer),
        _ => DiscordSettings.Channel.Unexpected(answer),
    };

    private static Diagnosis Gone(ChannelAnswer answer)
    {
        var (status, message) = (answer.Status.ToString(CultureInfo.InvariantCulture), answer.Text("message") ?? "?");
        return DiscordSettings.Channel.Trouble(
            "gone",
            new Sentence($"그런 웹훅이 없거나 지워졌습니다(HTTP {status}, {message}).", $"There is no such webhook, or it was deleted (HTTP {status}, {message})."),
            new Sentence(
                "Discord의 채널 설정 → 연동 → 웹후크에서 웹후크를 만들고 그 주소를 DISCORD_WEBHOOK_URL에 설정하세요.",
                "Make a webhook in the channel's settings (Integrations), and set DISCORD_WEBHOOK_URL to its address."));
    }
}
