using System.Collections.Immutable;
using System.Net.Mail;
using DailyPapers.Diagnosing;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>By which server mail goes, and from whom to whom.</summary>
internal sealed record MailSettings(SmtpAddress Server, MailAddress Sender, ImmutableArray<MailAddress> Recipients)
{
    public static Channel Channel { get; } = new("mail", "SMTP", "SMTP_URL");

    public static Configured<MailSettings> From(Func<string, string?> environment)
    {
        var variables = new ChannelVariables(Channel, environment);
        if (variables.Incomplete("SMTP_URL", "MAIL_FROM", "MAIL_TO") is { } incomplete)
            return incomplete;
        if (SmtpAddress.Parse(variables["SMTP_URL"]!) is not { } server)
            return BadServer();
        if (server is { StartsSecure: false, Port: SmtpAddress.SecurePort })
            return WaitsForTls();
        if (!MailAddress.TryCreate(variables["MAIL_FROM"], out var sender))
            return BadAddress("MAIL_FROM", variables["MAIL_FROM"]!);
        var recipients = variables["MAIL_TO"]!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(recipients, one => !MailAddress.TryCreate(one, out _)) is { } bad)
            return BadAddress("MAIL_TO", bad);
        return recipients.Length == 0 ? BadAddress("MAIL_TO", ",") : new MailSettings(server, sender, [.. recipients.Select(one => new MailAddress(one))]);
    }

    // Not quoted: a password may stand anywhere in it.
    private static Diagnosis BadServer() => Channel.Trouble(
        "address",
        new Sentence("환경 변수 SMTP_URL의 값을 메일 서버의 주소로 쓸 수 없습니다.", "The value of SMTP_URL cannot be used as the address of a mail server."),
        new Sentence(
            "SMTP_URL에 smtp://사용자:암호@서버:587 또는 smtps://사용자:암호@서버:465 꼴의 주소를 설정하세요. 암호에 든 특수 문자는 %40처럼 적을 수 있습니다.",
            "Set SMTP_URL to smtp://user:password@host:587 or smtps://user:password@host:465. Special characters of the password may be written like %40."));

    // Each side would wait for the other to begin.
    private static Diagnosis WaitsForTls() => Channel.Trouble(
        "port",
        new Sentence("465번 포트의 서버는 처음부터 TLS로 말하기를 기다리는데, SMTP_URL은 smtp://로 시작합니다.", "A server at port 465 waits for TLS from the first byte, but SMTP_URL starts with smtp://."),
        new Sentence("SMTP_URL의 smtp://를 smtps://로 바꾸거나, 포트를 587로 바꾸세요.", "Write smtps:// instead of smtp:// in SMTP_URL, or use port 587."));

    private static Diagnosis BadAddress(string variable, string address) => Channel.Trouble(
        "recipient",
        new Sentence($"{variable}에 메일 주소가 아닌 것이 있습니다: {ForeignText.Of(address)}", $"{variable} holds something that is no mail address: {ForeignText.Of(address)}"),
        new Sentence($"{variable}에 name@example.org 꼴의 주소를 적으세요. 받는 사람이 여럿이면 쉼표로 나눕니다(MAIL_TO).", $"Write addresses like name@example.org into {variable}; several recipients (MAIL_TO) are separated by commas."));
}
