using System.Globalization;
using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>Speaks with the mail server up to the login; no mail is sent.</summary>
internal sealed class MailExamination(Configured<MailSettings> configured, Network network) : IExamination
{
    private static readonly Sentence TurnOnTls = new(
        "TLS를 쓰는 서버와 포트를 SMTP_URL에 설정하세요. 예: smtps://사용자:암호@서버:465 또는 STARTTLS가 되는 smtp://사용자:암호@서버:587",
        "Set SMTP_URL to a server and port with TLS: smtps://user:password@host:465, or smtp://user:password@host:587 with STARTTLS.");

    public string Key => MailSettings.Channel.Key;

    public Sentence Name => new("메일", "Mail");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => MailSettings.Channel.ExamineAsync(
        configured,
        mail => mail.Server.Shown,
        mail => TryAsync(mail, cancellationToken));

    private async Task<Diagnosis> TryAsync(MailSettings mail, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = await SmtpSession.OpenAsync(network, mail.Server, cancellationToken);
            await session.LeaveAsync(cancellationToken);
            return session.IsSecure || mail.Server.IsLoopback ? Diagnosis.Well(Done(mail, session.IsSecure)) : MailSettings.Channel.Warning("no-tls", Done(mail, isSecure: false), TurnOnTls);
        }
        catch (CertificateException certificate)
        {
            return Untrusted(mail.Server, certificate.Sentence);
        }
        catch (SmtpRefusedException refusal)
        {
            return Refused(mail.Server, refusal);
        }
    }

    private static Sentence Done(MailSettings mail, bool isSecure)
    {
        var (server, count) = (mail.Server, mail.Recipients.Length.ToString(CultureInfo.InvariantCulture));
        return new Sentence(
            $"{server.Shown} 서버에 {Way(isSecure, server.User is not null)}(받는 사람 {count}명). 메일은 보내지 않았습니다.",
            $"Connected to {server.Shown} {(isSecure ? "with" : "without")} TLS {(server.User is null ? "and without login" : "and logged in")} (recipients: {count}). No mail was sent.");
    }

    private static string Way(bool isSecure, bool hasLogin) => (isSecure, hasLogin) switch
    {
        (true, true) => "TLS로 연결해 로그인했습니다",
        (true, false) => "TLS로 로그인 없이 연결했습니다",
        (false, true) => "암호화 없이 연결해 로그인했습니다",
        (false, false) => "암호화와 로그인 없이 연결했습니다",
    };

    private static Diagnosis Refused(SmtpAddress server, SmtpRefusedException refusal) => refusal.Step switch
    {
        SmtpStep.NoTls => MailSettings.Channel.Trouble(
            "no-tls",
            new Sentence($"{server.Shown} 서버가 STARTTLS를 하지 않아, 암호가 그대로 드러나므로 로그인하지 않았습니다.", $"{server.Shown} has no STARTTLS: the password would go in the clear, so there was no login."),
            TurnOnTls),
        SmtpStep.NoLogin => MailSettings.Channel.Trouble(
            "no-login",
            new Sentence($"{server.Shown} 서버가 사용자와 암호로 하는 로그인(AUTH PLAIN, LOGIN)을 받지 않습니다. {refusal.Message}".TrimEnd(), $"{server.Shown} takes no login with user and password (AUTH PLAIN, LOGIN). {refusal.Message}".TrimEnd()),
            new Sentence(
                "로그인이 필요 없는 서버라면 SMTP_URL에서 사용자와 암호를 빼고, 아니라면 메일 서비스에서 SMTP 로그인이나 앱 비밀번호를 켜세요.",
                "Leave user and password out of SMTP_URL if the server needs none, or turn on SMTP login or app passwords at the mail service.")),
        SmtpStep.Login => MailSettings.Channel.Trouble(
            "login-refused",
            new Sentence($"{server.Shown} 서버가 로그인을 받아들이지 않았습니다({refusal.Message}).", $"{server.Shown} refused the login ({refusal.Message})."),
            new Sentence(
                "SMTP_URL의 사용자와 암호를 확인하세요. Gmail처럼 2단계 인증을 쓰는 서비스에서는 앱 비밀번호를 만들어 써야 합니다.",
                "Check user and password in SMTP_URL. Services with two-step verification, such as Gmail, want an app password.")),
        SmtpStep.LoginForNow => MailSettings.Channel.Trouble(
            "login-later",
            new Sentence($"{server.Shown} 서버가 지금은 로그인을 받지 못한다고 합니다({refusal.Message}).", $"{server.Shown} cannot take the login now ({refusal.Message})."),
            new Sentence("잠시 뒤에 다시 실행하세요.", "Run it again in a while.")),
        _ => MailSettings.Channel.Trouble(
            "refused",
            new Sentence($"{server.Shown} 서버가 받아 주지 않았습니다({refusal.Message}).", $"{server.Shown} refused the conversation ({refusal.Message})."),
            new Sentence("SMTP_URL의 서버와 포트가 메일을 받는 곳인지, 이 컴퓨터의 주소가 막혀 있지 않은지 확인하세요.", "Check that server and port in SMTP_URL take mail, and that this computer's address is not blocked there.")),
    };

    private static Diagnosis Untrusted(SmtpAddress server, Sentence why) => MailSettings.Channel.Trouble(
        "certificate",
        new Sentence($"{server.Shown} 서버의 인증서를 믿을 수 없어 연결을 끊었습니다: {why.Korean}.", $"The certificate of {server.Shown} cannot be trusted, so the connection was closed: {why.English}."),
        new Sentence(
            "SMTP_URL의 서버 이름이 인증서의 이름과 같은지 확인하세요. 직접 만든 인증서를 쓰는 서버라면 그 인증서를 이 컴퓨터의 신뢰 목록에 더하세요(Linux에서는 환경 변수 SSL_CERT_FILE).",
            "Check that the name in SMTP_URL is the certificate's. If the server has a certificate of your own making, add it to those that this computer trusts (SSL_CERT_FILE on Linux)."));
}
