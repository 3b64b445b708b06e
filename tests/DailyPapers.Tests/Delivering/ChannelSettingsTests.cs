using DailyPapers.Delivering;
using DailyPapers.Diagnosing;
using DailyPapers.Http;

namespace DailyPapers.Tests.Delivering;

public sealed class ChannelSettingsTests
{
    private const string Hook = "https://hooks.slack.com/services/T012/B012/hookSecret";

    [Fact]
    public async Task A_channel_that_nobody_configured_is_skipped_and_its_first_variable_named()
    {
        using var network = ChannelBench.Silent();
        var examinations = ChannelExaminations.From(_ => null, network);
        examinations.Select(examination => examination.Key).ShouldBe(["slack", "slack-webhook", "discord", "telegram", "mail"]);
        foreach (var examination in examinations)
            (await examination.ExamineAsync(TestContext.Current.CancellationToken)).Health.ShouldBe(Health.Skipped, examination.Key);
        var blank = await ChannelBench.ExamineAsync("discord", network, ("DISCORD_WEBHOOK_URL", "  "));
        blank.Health.ShouldBe(Health.Skipped);
        blank.Said.Korean.ShouldBe("설정하지 않았습니다(환경 변수 DISCORD_WEBHOOK_URL).");
    }

    [Theory]
    [InlineData("slack", "SLACK_BOT_TOKEN=xoxb-1", "SLACK_CHANNEL")]
    [InlineData("slack", "SLACK_CHANNEL=C012", "SLACK_BOT_TOKEN")]
    [InlineData("telegram", "TELEGRAM_BOT_TOKEN=7:AA", "TELEGRAM_CHAT_ID")]
    [InlineData("telegram", "TELEGRAM_CHAT_ID=-100", "TELEGRAM_BOT_TOKEN")]
    [InlineData("mail", "SMTP_URL=smtps://mail.example.org", "MAIL_FROM, MAIL_TO")]
    [InlineData("mail", "MAIL_TO=a@example.org;MAIL_FROM=b@example.org", "SMTP_URL")]
    public async Task Half_a_configuration_is_trouble_that_names_what_is_missing(string key, string given, string missing)
    {
        using var network = ChannelBench.Silent();
        var finding = await ChannelBench.ExamineAsync(key, network, Variables(given));
        finding.Code.ShouldBe(key + ".incomplete");
        finding.Remedy!.Korean.ShouldStartWith($"환경 변수 {missing} 값을 설정하세요.");
    }

    [Theory]
    [InlineData("slack", "SLACK_BOT_TOKEN=xoxb-1;SLACK_CHANNEL=C012;SLACK_API_URL=http://slack.example.org/api", "slack.address")]
    [InlineData("slack", "SLACK_BOT_TOKEN=xoxb 1;SLACK_CHANNEL=C012", "slack.invalid-auth")]
    [InlineData("slack", "SLACK_BOT_TOKEN=xoxb-한글;SLACK_CHANNEL=C012", "slack.invalid-auth")]
    [InlineData("telegram", "TELEGRAM_BOT_TOKEN=7:AA/../x?;TELEGRAM_CHAT_ID=1", "telegram.invalid-token")]
    [InlineData("telegram", "TELEGRAM_BOT_TOKEN=7:AA;TELEGRAM_CHAT_ID=1;TELEGRAM_API_URL=ftp://example.org", "telegram.address")]
    [InlineData("discord", "DISCORD_WEBHOOK_URL=http://discord.com/api/webhooks/1/secret", "discord.address")]
    [InlineData("discord", "DISCORD_WEBHOOK_URL=https://discord.com/api/webhooks/1/secret/slack", "discord.address")]
    [InlineData("discord", "DISCORD_WEBHOOK_URL=https://discord.com/channels/1/2", "discord.address")]
    [InlineData("slack-webhook", "SLACK_WEBHOOK_URL=https://hooks.slack.com/triggers/T012/1/secret", "slack-webhook.address")]
    [InlineData("slack-webhook", "SLACK_WEBHOOK_URL=hooks.slack.com/services/T/B/secret", "slack-webhook.address")]
    [InlineData("slack-webhook", "SLACK_WEBHOOK_URL=https://chat.example.org/hooks/secret", "slack-webhook.host")]
    [InlineData("mail", "SMTP_URL=https://u:secret@example.org;MAIL_FROM=a@example.org;MAIL_TO=b@example.org", "mail.address")]
    [InlineData("mail", "SMTP_URL=smtp://u:secret@example.org:465;MAIL_FROM=a@example.org;MAIL_TO=b@example.org", "mail.port")]
    [InlineData("mail", "SMTP_URL=smtp://example.org;MAIL_FROM=a@example.org;MAIL_TO=b@example.org,nobody", "mail.recipient")]
    [InlineData("mail", "SMTP_URL=smtp://example.org;MAIL_FROM=nobody;MAIL_TO=b@example.org", "mail.recipient")]
    [InlineData("mail", "SMTP_URL=smtp://example.org;MAIL_FROM=a@example.org;MAIL_TO=,", "mail.recipient")]
    public async Task What_cannot_be_used_is_found_without_sending_anything_and_no_secret_is_quoted(string key, string given, string code)
    {
        using var network = ChannelBench.Silent();
        var finding = await ChannelBench.ExamineAsync(key, network, Variables(given));
        finding.Code.ShouldBe(code);
        finding.All().ShouldNotContain("secret");
        finding.All().ShouldNotContain("7:AA");
    }

    [Fact]
    public async Task A_webhook_of_Slack_is_judged_by_its_address_and_stands_behind_the_bot()
    {
        using var network = ChannelBench.Silent();
        var alone = await ChannelBench.ExamineAsync("slack-webhook", network, ("SLACK_WEBHOOK_URL", Hook), ("SLACK_CHANNEL", "C012"));
        alone.Health.ShouldBe(Health.Well);
        alone.Said.Korean.ShouldBe("주소 형식은 맞습니다. 글을 보내지 않고는 더 확인할 수 없습니다.");
        var behind = await ChannelBench.ExamineAsync("slack-webhook", network, ("SLACK_WEBHOOK_URL", Hook), ("SLACK_BOT_TOKEN", "xoxb-1"));
        behind.Said.Korean.ShouldContain("SLACK_BOT_TOKEN이 있으면");
        (await ChannelBench.ExamineAsync("slack", network, ("SLACK_WEBHOOK_URL", Hook), ("SLACK_CHANNEL", "C012"))).Health.ShouldBe(Health.Skipped);
    }

    [Theory]
    [InlineData("smtp://example.org", "example.org:587", null, null)]
    [InlineData("smtps://example.org/", "example.org:465", null, null)]
    [InlineData("SMTP://example.org:25", "example.org:25", null, null)]
    [InlineData("smtp://me:pw@[::1]:2525", "[::1]:2525", "me", "pw")]
    [InlineData("smtp://me@example.org:pw@example.org", "example.org:587", "me@example.org", "pw")]
    [InlineData("smtp://me%40example.org:a%2Fb%40c@example.org:587", "example.org:587", "me@example.org", "a/b@c")]
    [InlineData("smtp://me:a/b#c?d@e:f@example.org", "example.org:587", "me", "a/b#c?d@e:f")]
    [InlineData("smtp://메일.example", "xn--h32bq4v.example:587", null, null)]
    public void The_address_of_a_mail_server_is_what_stands_behind_the_last_at(string text, string shown, string? user, string? password)
    {
        var address = SmtpAddress.Parse(text).ShouldNotBeNull();
        (address.Shown, address.User, address.Password?.Reveal()).ShouldBe((shown, user, password));
        address.ToString().ShouldNotContain("Password = pw");
    }

    [Theory]
    [InlineData("example.org:587")]
    [InlineData("smtp://")]
    [InlineData("smtp://me@example.org")]
    [InlineData("smtp://:pw@example.org")]
    [InlineData("smtp://me:@example.org")]
    [InlineData("smtp://me:pw@example.org:587/box")]
    [InlineData("smtp://example.org:0")]
    [InlineData("smtp://example.org:99999")]
    [InlineData("smtp://me:p%00w@example.org")]
    public void Other_texts_are_no_address_of_a_mail_server(string text) => SmtpAddress.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]", true)]
    [InlineData("mail.example.org", false)]
    [InlineData("127.0.0.1.example.org", false)]
    [InlineData("192.168.0.2", false)]
    public void Only_this_computer_hears_a_password_in_the_clear(string host, bool isLoopback) => SmtpAddress.Parse($"smtp://{host}").ShouldNotBeNull().IsLoopback.ShouldBe(isLoopback);

    private static (string Name, string Value)[] Variables(string text) => [.. text.Split(';').Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1]))];
}
