using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Simulation;

namespace DailyPapers.Tests.Delivering;

public sealed class MailExaminationTests : IDisposable
{
    private const string Login = "reader%40example.org:right%20horse@";

    // Linux takes it for this computer; it is no loopback address.
    private const string NoLoopback = "0.0.0.0";

    private readonly X509Certificate2 _certificate = Certificate("localhost", fromDays: -1, toDays: 1);
    private readonly Network _network;

    public MailExaminationTests() => _network = new Network(authorities: [_certificate]);

    [Theory]
    [InlineData("PLAIN", 1)]
    [InlineData("LOGIN", 3)]
    public async Task The_password_goes_after_STARTTLS_and_no_mail_is_sent(string way, int lines)
    {
        await using var mail = Started(new SimulatedMail(_certificate) { Logins = [way] });
        var finding = await ExamineAsync($"smtp://{Login}localhost:{mail.Port}");
        finding.Health.ShouldBe(Health.Well, finding.All());
        finding.Said.Korean.ShouldBe($"localhost:{mail.Port} 서버에 TLS로 연결해 로그인했습니다(받는 사람 2명). 메일은 보내지 않았습니다.");
        mail.Commands.Count.ShouldBe(5 + lines);
        mail.Commands.Select(command => string.Join(' ', command.Split(' ')[..2])).Where(command => command.EndsWith("EHLO", StringComparison.Ordinal)).ShouldBe(["plain EHLO", "tls EHLO"]);
        mail.Commands[3].ShouldStartWith($"tls AUTH {way}");
        mail.Commands.Skip(3 + lines).ShouldBe(["tls NOOP", "tls QUIT"]);
    }

    [Fact]
    public async Task TLS_from_the_first_byte_is_spoken_where_the_address_says_so()
    {
        await using var mail = Started(new SimulatedMail(_certificate) { StartsSecure = true });
        var finding = await ExamineAsync($"smtps://{Login}localhost:{mail.Port}");
        finding.Health.ShouldBe(Health.Well, finding.All());
        mail.Commands.ShouldAllBe(command => command.StartsWith("tls ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_TLS_a_password_goes_to_this_computer_alone()
    {
        await using var mail = Started(new SimulatedMail(null));
        (await ExamineAsync($"smtp://{Login}localhost:{mail.Port}")).Said.Korean.ShouldContain("암호화 없이 연결해 로그인했습니다");
        var heard = mail.Commands.Count;
        var finding = await ExamineAsync($"smtp://{Login}{NoLoopback}:{mail.Port}");
        (finding.Code, finding.Health).ShouldBe(("mail.no-tls", Health.Trouble));
        mail.Commands.Skip(heard).ShouldNotContain(command => command.Contains("AUTH"));
        var guest = await ExamineAsync($"smtp://{NoLoopback}:{mail.Port}");
        (guest.Code, guest.Health).ShouldBe(("mail.no-tls", Health.Warning));
        guest.Said.Korean.ShouldContain("암호화와 로그인 없이 연결했습니다");
    }

    [Fact]
    public async Task A_refused_login_is_told_in_the_words_of_the_server_without_the_password()
    {
        await using var mail = Started(new SimulatedMail(_certificate));
        var finding = await ExamineAsync($"smtp://reader:wrongHorse@localhost:{mail.Port}");
        finding.Code.ShouldBe("mail.login-refused");
        finding.Said.Korean.ShouldContain("535 5.7.8 Username and Password not accepted: AUTH PLAIN ***");
        finding.All().ShouldNotContain("wrongHorse");
        finding.All().ShouldNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("\0reader\0wrongHorse")));
    }

    [Theory]
    [InlineData("AUTH", "454 4.7.0 Temporary authentication failure", "mail.login-later")]
    [InlineData("CONNECT", "554 No SMTP service here", "mail.refused")]
    [InlineData("EHLO", "550 Go away", "mail.refused")]
    [InlineData("EHLO", "250-mail\r\n250 AUTH XOAUTH2", "mail.no-login")]
    [InlineData("STARTTLS", "454 TLS not available", "mail.refused")]
    [InlineData("STARTTLS", "220 Go\r\n250 injected", "mail.refused")]
    [InlineData("CONNECT", "SSH-2.0-OpenSSH_9.2", "mail.unreachable")]
    [InlineData("NOOP", "421 Closing", "mail.login-later")]
    public async Task What_a_server_says_instead_has_a_code(string command, string says, string code)
    {
        await using var mail = Started(new SimulatedMail(_certificate) { Instead = ImmutableDictionary<string, string>.Empty.Add(command, says) });
        (await ExamineAsync($"smtp://{Login}localhost:{mail.Port}")).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_certificate_that_proves_nothing_ends_the_conversation_before_the_login()
    {
        using var other = Certificate("mail.example.org", fromDays: -1, toDays: 1);
        using var old = Certificate("localhost", fromDays: -9, toDays: -2);
        foreach (var (certificate, network, why) in new[]
        {
            (_certificate, new Network(), "인증서를 믿을 수 있는 기관이 발급하지 않았습니다."),
            (other, new Network(authorities: [other]), "인증서가 다른 이름의 것입니다."),
            (old, new Network(authorities: [old]), "인증서의 유효 기간이 지났거나 아직 시작되지 않았습니다."),
        })
        {
            await using var mail = Started(new SimulatedMail(certificate));
            var finding = await ChannelBench.ExamineAsync("mail", network, Variables($"smtp://{Login}localhost:{mail.Port}"));
            (finding.Code, finding.Said.Korean).ShouldBe(("mail.certificate", $"localhost:{mail.Port} 서버의 인증서를 믿을 수 없어 연결을 끊었습니다: {why}"));
            mail.Commands.ShouldNotContain(command => command.Contains("AUTH"));
            network.Dispose();
        }
    }

    [Fact]
    public async Task TLS_with_a_server_that_has_none_at_this_port_is_no_connection()
    {
        await using var mail = Started(new SimulatedMail(null));
        (await ExamineAsync($"smtps://{Login}localhost:{mail.Port}")).Code.ShouldBe("mail.unreachable");
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left_when_the_time_is_up()
    {
        await using var mail = Started(new SimulatedMail(null) { Instead = ImmutableDictionary<string, string>.Empty.Add("CONNECT", "") });
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var environment = Variables($"smtp://localhost:{mail.Port}").ToDictionary(variable => variable.Name, variable => variable.Value);
        var examination = DailyPapers.Delivering.ChannelExaminations.From(environment.GetValueOrDefault, _network)[^1];
        await Should.ThrowAsync<OperationCanceledException>(() => examination.ExamineAsync(limit.Token));
    }

    public void Dispose()
    {
        _network.Dispose();
        _certificate.Dispose();
    }

    private static SimulatedMail Started(SimulatedMail mail)
    {
        mail.Start();
        return mail;
    }

    private static (string Name, string Value)[] Variables(string server) => [("SMTP_URL", server), ("MAIL_FROM", "오늘의 논문 <papers@example.org>"), ("MAIL_TO", "a@example.org, b@example.org")];

    private Task<Diagnosis> ExamineAsync(string server) => ChannelBench.ExamineAsync("mail", _network, Variables(server));

    private static X509Certificate2 Certificate(string name, int fromDays, int toDays)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(fromDays), now.AddDays(toDays));
    }
}
