using System.Net.Sockets;
using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Simulation;

namespace DailyPapers.Tests.Delivering;

public sealed class ChannelExaminationTests : IDisposable
{
    private const string Bot = "xoxb-1234-botSecret";
    private const string Telegram = "7000000001:AAtelegramSecret_-x";
    private readonly Network _network = new();

    [Fact]
    public async Task A_good_token_of_Slack_is_told_with_its_workspace_and_nothing_is_posted()
    {
        await using var slack = await SlackAsync();
        var finding = await ExamineAsync(slack);
        finding.Health.ShouldBe(Health.Well, finding.All());
        finding.Said.Korean.ShouldBe("토큰이 유효합니다(워크스페이스 논문 읽기, 봇 papers_bot). 채널 C012에 쓸 수 있는지는 글을 보낼 때 알 수 있으니, 봇을 채널에 초대해 두세요.");
        slack.Requests.Select(request => $"{request.Method} {request.Path}").ShouldBe(["POST /api/auth.test"]);
    }

    [Theory]
    [InlineData("token_revoked", "slack.invalid-auth")]
    [InlineData("invalid_auth", "slack.invalid-auth")]
    [InlineData("missing_scope", "slack.missing-scope")]
    [InlineData("ratelimited", "slack.busy")]
    [InlineData("internal_error", "slack.server-error")]
    public async Task What_Slack_refuses_with_status_200_has_a_code_and_a_remedy(string error, string code)
    {
        await using var slack = await SlackAsync();
        slack.Error = error;
        (await ExamineAsync(slack)).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_token_that_may_not_write_is_known_by_its_scopes_where_Slack_tells_them()
    {
        await using var slack = await SlackAsync();
        slack.Scopes = "channels:read, files:write";
        var finding = await ExamineAsync(slack);
        finding.Code.ShouldBe("slack.missing-scope");
        finding.Said.Korean.ShouldContain("channels:read, files:write");
        slack.Scopes = null;
        (await ExamineAsync(slack)).Health.ShouldBe(Health.Well);
    }

    [Theory]
    [InlineData(Fault.TooManyRequestsForASecond, "slack.busy", Health.Warning)]
    [InlineData(Fault.Overloaded, "slack.server-error", Health.Trouble)]
    [InlineData(Fault.HtmlPage, "slack.unexpected", Health.Trouble)]
    [InlineData(Fault.GarbledJson, "slack.unexpected", Health.Trouble)]
    [InlineData(Fault.CutBody, "slack.unreachable", Health.Trouble)]
    [InlineData(Fault.DroppedConnection, "slack.unreachable", Health.Trouble)]
    public async Task Faults_on_the_way_are_findings_too(Fault fault, string code, Health health)
    {
        await using var slack = await SlackAsync();
        slack.Fault = fault;
        var finding = await ExamineAsync(slack);
        (finding.Code, finding.Health).ShouldBe((code, health));
        if (fault == Fault.TooManyRequestsForASecond)
            finding.Said.Korean.ShouldBe("Slack에 요청이 몰려 1초 뒤에 다시 물으라고 합니다.");
    }

    [Fact]
    public async Task A_service_that_hangs_is_left_when_the_time_is_up()
    {
        await using var slack = await SlackAsync();
        slack.Fault = Fault.Hanging;
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var environment = SlackOf(slack).ToDictionary(variable => variable.Name, variable => variable.Value);
        var examination = DailyPapers.Delivering.ChannelExaminations.From(environment.GetValueOrDefault, _network)[0];
        await Should.ThrowAsync<OperationCanceledException>(() => examination.ExamineAsync(limit.Token));
    }

    [Fact]
    public async Task A_webhook_of_Discord_answers_for_itself()
    {
        await using var discord = new SimulatedDiscord("discordSecret");
        await discord.StartAsync(TestContext.Current.CancellationToken);
        var finding = await ChannelBench.ExamineAsync("discord", _network, ("DISCORD_WEBHOOK_URL", discord.Webhook + "?wait=true&thread_id=7"));
        finding.Health.ShouldBe(Health.Well, finding.All());
        finding.Said.Korean.ShouldBe("웹훅이 살아 있습니다(이름 오늘의 논문).");
        discord.Requests.Select(request => $"{request.Method} {request.Query}").ShouldBe(["GET "]);
        var other = await ChannelBench.ExamineAsync("discord", _network, ("DISCORD_WEBHOOK_URL", discord.Webhook + "X"));
        (other.Code, other.Said.Korean).ShouldBe(("discord.gone", "그런 웹훅이 없거나 지워졌습니다(HTTP 401, Invalid Webhook Token)."));
        discord.IsDeleted = true;
        var deleted = await ChannelBench.ExamineAsync("discord", _network, ("DISCORD_WEBHOOK_URL", discord.Webhook.ToString()));
        deleted.Said.Korean.ShouldContain("HTTP 404, Unknown Webhook");
        deleted.All().ShouldNotContain("discordSecret");
    }

    [Fact]
    public async Task A_bot_of_Telegram_sees_its_chat()
    {
        await using var telegram = await TelegramAsync();
        var finding = await ExamineAsync(telegram);
        finding.Health.ShouldBe(Health.Well, finding.All());
        finding.Said.Korean.ShouldBe("봇 @papers_ko_bot의 토큰이 유효하고 대화방 논문 읽는 방도 찾았습니다.");
        telegram.Kind = "channel";
        (await ExamineAsync(telegram)).Said.Korean.ShouldEndWith("채널에 글을 쓰려면 봇이 그 채널의 관리자여야 합니다.");
    }

    [Fact]
    public async Task A_chat_that_moved_or_threw_the_bot_out_is_told_apart_from_a_refused_token()
    {
        await using var telegram = await TelegramAsync();
        var token = await ChannelBench.ExamineAsync("telegram", _network, ("TELEGRAM_BOT_TOKEN", "7:other"), ("TELEGRAM_CHAT_ID", "@room"), ("TELEGRAM_API_URL", telegram.Api.ToString()));
        (token.Code, token.Said.Korean).ShouldBe(("telegram.invalid-token", "Telegram에서 토큰을 받아들이지 않았습니다(Unauthorized)."));
        var elsewhere = await ChannelBench.ExamineAsync("telegram", _network, ("TELEGRAM_BOT_TOKEN", Telegram), ("TELEGRAM_CHAT_ID", "@room&x=1"), ("TELEGRAM_API_URL", telegram.Api.ToString()));
        elsewhere.Said.Korean.ShouldBe("대화방 @room&x=1 안에 봇이 없거나 그런 대화방이 없습니다(Bad Request: chat not found).");
        telegram.MovedTo = -1009876543210;
        var moved = await ExamineAsync(telegram);
        (moved.Code, moved.Remedy!.Korean).ShouldBe(("telegram.chat-moved", "TELEGRAM_CHAT_ID에 새 번호 -1009876543210 값을 설정하세요."));
        telegram.IsKicked = true;
        var kicked = await ExamineAsync(telegram);
        kicked.Code.ShouldBe("telegram.chat-not-found");
        telegram.Fault = Fault.TooManyRequestsForASecond;
        (await ExamineAsync(telegram)).Code.ShouldBe("telegram.busy");
        new[] { token, elsewhere, moved, kicked }.ShouldAllBe(finding => !finding.All().Contains("telegramSecret"));
    }

    [Fact]
    public async Task Nobody_at_the_address_and_no_such_name_are_told_apart()
    {
        var closed = new TcpListener(System.Net.IPAddress.Loopback, 0);
        closed.Start();
        var port = ((System.Net.IPEndPoint)closed.LocalEndpoint).Port;
        closed.Dispose();
        var refused = await ChannelBench.ExamineAsync("telegram", _network, ("TELEGRAM_BOT_TOKEN", Telegram), ("TELEGRAM_CHAT_ID", "1"), ("TELEGRAM_API_URL", $"http://127.0.0.1:{port}"));
        refused.Said.Korean.ShouldBe($"127.0.0.1:{port}에 연결하지 못했습니다: 연결을 거절했습니다.");
        using var lost = new Network(new ScriptedHandler(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known")));
        var unknown = await ChannelBench.ExamineAsync("telegram", lost, ("TELEGRAM_BOT_TOKEN", Telegram), ("TELEGRAM_CHAT_ID", "1"));
        unknown.Said.Korean.ShouldBe("api.telegram.org에 연결하지 못했습니다: 그런 이름의 서버를 찾을 수 없습니다.");
        unknown.Remedy!.Korean.ShouldContain("TELEGRAM_API_URL 값을 설정했다면");
    }

    public void Dispose() => _network.Dispose();

    private static async Task<SimulatedSlack> SlackAsync()
    {
        var slack = new SimulatedSlack(Bot);
        await slack.StartAsync(TestContext.Current.CancellationToken);
        return slack;
    }

    private static async Task<SimulatedTelegram> TelegramAsync()
    {
        var telegram = new SimulatedTelegram(Telegram, "@room");
        await telegram.StartAsync(TestContext.Current.CancellationToken);
        return telegram;
    }

    private static (string Name, string Value)[] SlackOf(SimulatedSlack slack) => [("SLACK_BOT_TOKEN", Bot), ("SLACK_CHANNEL", "C012"), ("SLACK_API_URL", slack.Api.ToString())];

    private Task<Diagnosis> ExamineAsync(SimulatedSlack slack) => ChannelBench.ExamineAsync("slack", _network, SlackOf(slack));

    private Task<Diagnosis> ExamineAsync(SimulatedTelegram telegram) =>
        ChannelBench.ExamineAsync("telegram", _network, ("TELEGRAM_BOT_TOKEN", Telegram), ("TELEGRAM_CHAT_ID", "@room"), ("TELEGRAM_API_URL", telegram.Api.ToString()));
}
