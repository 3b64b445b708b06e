using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using DailyPapers.Diagnosing;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>A service by which editions reach people, and what is said of it when it cannot be reached.</summary>
/// <param name="Key">The first half of its codes: <c>slack</c>.</param>
/// <param name="Name">For people, in both languages alike.</param>
/// <param name="Variable">By which the operator says where it is.</param>
internal sealed record Channel(string Key, string Name, string Variable)
{
    public Diagnosis Trouble(string code, Sentence said, Sentence remedy) => Diagnosis.Trouble($"{Key}.{code}", said, remedy);

    public Diagnosis Warning(string code, Sentence said, Sentence remedy) => Diagnosis.Warning($"{Key}.{code}", said, remedy);

    /// <summary>What the channel's settings say instead, else what <paramref name="examine"/> finds; that it cannot be reached is a finding too.</summary>
    public async Task<Diagnosis> ExamineAsync<T>(Configured<T> configured, Func<T, string> host, Func<T, Task<Diagnosis>> examine)
        where T : class
    {
        if (configured.Settings is not { } settings)
            return configured.Instead!;
        try
        {
            return await examine(settings);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or SocketException or AuthenticationException)
        {
            return Unreachable(host(settings), trouble);
        }
    }

    /// <summary>An answer that says nothing of this channel's settings: too many requests, an error of the server, a page in between.</summary>
    public Diagnosis Unexpected(ChannelAnswer answer) => answer.Status switch
    {
        429 => Warning("busy", Busy(answer.RetryAfter), new Sentence("잠시 뒤에 다시 실행하세요.", "Run it again in a while.")),
        >= 500 => Trouble(
            "server-error",
            new Sentence($"{Name} 서버가 오류를 냈습니다(HTTP {Number(answer.Status)}).", $"{Name}'s server has an error (HTTP {Number(answer.Status)})."),
            new Sentence("서비스 쪽 장애일 수 있습니다. 잠시 뒤에 다시 실행하세요.", "The service may be down: run it again in a while.")),
        _ => Trouble(
            "unexpected",
            new Sentence($"{Name} 형식이 아닌 응답이 왔습니다(HTTP {Number(answer.Status)}).", $"The answer is none of {Name} (HTTP {Number(answer.Status)})."),
            new Sentence($"{Variable} 값이 맞는지, 중간에 프록시나 로그인 화면이 끼어 있지 않은지 확인하세요.", $"Check {Variable}, and whether a proxy or a login page stands in between.")),
    };

    private Sentence Busy(TimeSpan? wait) => wait is { } span
        ? new Sentence($"{Name}에 요청이 몰려 {Number((long)Math.Ceiling(span.TotalSeconds))}초 뒤에 다시 물으라고 합니다.", $"{Name} asks to come back in {Number((long)Math.Ceiling(span.TotalSeconds))} s.")
        : new Sentence($"{Name}에서 요청이 너무 많다고 합니다.", $"{Name} says that there are too many requests.");

    private Diagnosis Unreachable(string host, Exception trouble)
    {
        var (korean, english) = Reason(trouble);
        return Trouble(
            "unreachable",
            new Sentence($"{host}에 연결하지 못했습니다: {korean}.", $"Cannot reach {host}: {english}."),
            new Sentence($"인터넷 연결과 방화벽, 프록시 설정을 확인하세요. {Variable} 값을 설정했다면 그 주소가 맞는지도 확인하세요.", $"Check the connection, the firewall, the proxy, and the address in {Variable} if it is set."));
    }

    // The messages of the exceptions are in the language and the words of a library.
    private static (string Korean, string English) Reason(Exception trouble) => trouble switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => ("그런 이름의 서버를 찾을 수 없습니다", "no such host"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => ("그런 이름의 서버를 찾을 수 없습니다", "no such host"),
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => ("연결을 거절했습니다", "connection refused"),
        SocketException { SocketErrorCode: SocketError.TimedOut } => ("제때 응답하지 않았습니다", "no answer in time"),
        SocketException { SocketErrorCode: SocketError.NetworkUnreachable or SocketError.HostUnreachable } => ("그곳까지 가는 길이 없습니다", "no route"),
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => ("프록시가 연결을 이어 주지 않았습니다", "the proxy does not let us through"),
        CertificateException certificate => (certificate.Sentence.Korean, certificate.Sentence.English),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => ("TLS 연결을 맺지 못했습니다(인증서나 프록시 문제)", "no TLS connection (the certificate, or a proxy)"),
        AuthenticationException => ("TLS 연결을 맺지 못했습니다(인증서나 포트 문제)", "no TLS connection (the certificate, or the port)"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: SocketException inner } => Reason(inner),
        IOException { InnerException: SocketException inner } => Reason(inner),
        _ => ("연결이 도중에 끊어졌습니다", "the connection broke off"),
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
