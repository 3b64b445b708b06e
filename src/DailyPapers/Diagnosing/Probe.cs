using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>One request to a service, without a second try.</summary>
internal sealed class Probe(HttpClient http, TimeProvider clock)
{
    /// <summary>Less than an examination has, so that what is said of silence is the service's own.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>More of an answer is not looked at.</summary>
    private const int LongestBody = 8 * 1024 * 1024;

    /// <exception cref="ProbeException">No answer came; its message says why, for people.</exception>
    public async Task<ProbeAnswer> SendAsync(HttpMethod method, Uri address, Secret? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal());
        using var limit = new CancellationTokenSource(Longest, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            // A cache tells its answer's age apart.
            var date = response.Headers.Date + (response.Headers.Age ?? TimeSpan.Zero);
            return new ProbeAnswer((int)response.StatusCode, method == HttpMethod.Head ? "" : await BeginningAsync(response, both.Token), date);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProbeException(new Sentence($"{Longest.TotalSeconds:0}초 안에 답이 없습니다", $"no answer within {Longest.TotalSeconds:0} s"), late);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException)
        {
            throw new ProbeException(Why(trouble), trouble);
        }
    }

    private static async Task<string> BeginningAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        var (text, piece) = (new StringBuilder(), new char[16 * 1024]);
        while (text.Length < LongestBody && await reader.ReadAsync(piece, cancellationToken) is > 0 and var length)
            text.Append(piece, 0, length);
        return text.ToString();
    }

    private static Sentence Why(Exception trouble) => trouble switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new Sentence("그런 이름의 서버를 찾지 못했습니다(DNS)", "there is no server of that name (DNS)"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => new Sentence("연결을 받지 않습니다", "it takes no connection"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or { InnerException: AuthenticationException } => new Sentence($"보안 연결(TLS)을 맺지 못했습니다: {Said(trouble)}", $"no secure connection (TLS): {Said(trouble)}"),
        _ => new Sentence(Said(trouble), Said(trouble)),
    };

    private static string Said(Exception trouble) => PlainText.Line(trouble.GetBaseException().Message);
}
