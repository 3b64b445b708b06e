using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>Asks Slack whose token it is (<c>auth.test</c>); nothing is posted.</summary>
internal sealed class SlackExamination(Configured<SlackSettings> configured, Network network) : IExamination
{
    private const string Scope = "chat:write";

    public string Key => SlackSettings.Channel.Key;

    public Sentence Name => new("Slack 봇", "Slack bot");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => SlackSettings.Channel.ExamineAsync(
        configured,
        slack => slack.Api.Authority,
        async slack => Judge(await new SlackClient(network.Client, slack).TestAsync(cancellationToken), slack));

    internal static Diagnosis KeyRefused(string korean, string english) => SlackSettings.Channel.Trouble(
        "invalid-auth",
        new Sentence(korean, english),
        new Sentence(
            "api.slack.com/apps의 OAuth & Permissions에서 Bot User OAuth Token(xoxb-로 시작)을 복사해 SLACK_BOT_TOKEN에 설정하세요.",
            "Copy the Bot User OAuth Token (xoxb-...) from OAuth & Permissions at api.slack.com/apps into SLACK_BOT_TOKEN."));

    // Slack answers 200 to what it refuses too.
    private static Diagnosis Judge(ChannelAnswer answer, SlackSettings slack)
    {
        if (answer.Status != 200 || answer.Body is null)
            return SlackSettings.Channel.Unexpected(answer);
        if (!answer.IsOk)
            return Refused(answer.Text("error") ?? "?", answer);
        return answer.Header("X-OAuth-Scopes") is { } scopes && !scopes.Split(',', StringSplitOptions.TrimEntries).Contains(Scope) ? NoScope(scopes) : Known(answer, slack);
    }

    private static Diagnosis Refused(string error, ChannelAnswer answer) => error switch
    {
        "ratelimited" => SlackSettings.Channel.Unexpected(answer with { Status = 429 }),
        "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout" => SlackSettings.Channel.Unexpected(answer with { Status = 503 }),
        "account_inactive" or "token_revoked" or "token_expired" => KeyRefused($"토큰이 더는 쓰이지 않습니다({error}).", $"The token is no longer in use ({error})."),
        "missing_scope" => NoScope(""),
        _ => KeyRefused($"Slack에서 토큰을 받아들이지 않았습니다({error}).", $"Slack does not take the token ({error})."),
    };

    private static Diagnosis NoScope(string scopes) => SlackSettings.Channel.Trouble(
        "missing-scope",
        new Sentence($"토큰에 글을 쓸 권한 {Scope}가 없습니다. 지금 있는 권한: {Listed(scopes, "없음")}.", $"The token may not write: it has no scope {Scope}, only: {Listed(scopes, "none")}."),
        new Sentence(
            $"api.slack.com/apps의 OAuth & Permissions에서 Bot Token Scopes에 {Scope}를 더하고 앱을 워크스페이스에 다시 설치하세요.",
            $"Add {Scope} to the Bot Token Scopes in OAuth & Permissions at api.slack.com/apps, and install the app again."));

    // Which channels a bot is in is told to further scopes alone, and the posting needs only one.
    private static Diagnosis Known(ChannelAnswer answer, SlackSettings slack)
    {
        var (bot, team, place) = (answer.Text("user") ?? "?", answer.Text("team") ?? "?", ForeignText.Of(slack.Conversation));
        return Diagnosis.Well(new Sentence(
            $"토큰이 유효합니다(워크스페이스 {team}, 봇 {bot}). 채널 {place}에 쓸 수 있는지는 글을 보낼 때 알 수 있으니, 봇을 채널에 초대해 두세요.",
            $"The token is valid (workspace {team}, bot {bot}). Whether it may write to {place} shows when it posts: invite it to the channel."));
    }

    private static string Listed(string scopes, string none) => scopes.Length == 0 ? none : ForeignText.Of(scopes);
}
