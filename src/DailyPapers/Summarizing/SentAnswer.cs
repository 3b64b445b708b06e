using System.Globalization;
using System.Text.Json;

namespace DailyPapers.Summarizing;

/// <summary>How one try ended: a body that can be kept, or an error.</summary>
/// <param name="Body">Null unless it is a chat completion.</param>
internal sealed record SentAnswer(string? Body, ServerError Error, TimeSpan? RetryAfter, TimeSpan Latency, bool IsTimeout)
{
    /// <summary>No connection came about: nobody listens there, or there is no such host.</summary>
    public bool IsUnconnected { get; private init; }

    /// <summary>
    /// A model may have worked on it, and the provider may bill it: the answer was not waited for, got lost on its way, or came as something else than
    /// an answer. A clear error is not billed, unless it says that somebody in between did not wait.
    /// </summary>
    public bool MayBeBilled => Body is null && !IsUnconnected && (IsTimeout || Error.Status == 0 || WasSuccess || Error.Status is 408 or 504 or 524);

    /// <summary>In a word, for the record of what was lost.</summary>
    public string Reason => Error.Status == 0 ? Error.Code : WasSuccess ? "no-completion" : Error.Status.ToString(CultureInfo.InvariantCulture);

    private bool WasSuccess { get; init; }

    private static readonly ServerError None = new(200, "", "", "");

    public static SentAnswer Read(int status, string body, TimeSpan? retryAfter, TimeSpan latency)
    {
        if (status is < 200 or >= 300)
            return new SentAnswer(null, ServerError.Read(status, body), retryAfter, latency, IsTimeout: false);
        return Completion(body) is { } error ? new SentAnswer(null, error, retryAfter, latency, IsTimeout: false) { WasSuccess = true } : new SentAnswer(body, None, null, latency, IsTimeout: false);
    }

    public static SentAnswer TimedOut(TimeSpan limit) =>
        new(null, new ServerError(0, "timeout", "", $"no answer within {limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s"), null, limit, IsTimeout: true);

    public static SentAnswer Broken(Exception trouble, TimeSpan latency) =>
        new(null, new ServerError(0, "connection", "", Papers.PlainText.Line(trouble.GetBaseException().Message)), null, latency, IsTimeout: false) { IsUnconnected = NoConnection(trouble) };

    private static bool NoConnection(Exception? trouble) => trouble is not null && (trouble is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    } || NoConnection(trouble.InnerException));

    // Proxies answer 200 with a page of their own, OpenRouter with an error object inside: neither is an answer that was paid for.
    private static ServerError? Completion(string body)
    {
        try
        {
            if (ModelAnswer.Read(body) is not null)
                return null;
            using var document = JsonDocument.Parse(body);
            return ServerError.Inside(document.RootElement) ?? new ServerError(502, "", "", "JSON without choices: " + ServerError.Read(200, body).Message);
        }
        catch (JsonException)
        {
            return new ServerError(502, "", "", "no JSON: " + ServerError.Read(200, body).Message);
        }
    }
}
