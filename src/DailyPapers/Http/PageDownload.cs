using System.Globalization;
using System.Net.Http.Headers;
using DailyPapers.Papers;

namespace DailyPapers.Http;

/// <summary>One GET, bounded in time and size; troubles are told, not thrown. Redirects are left to the caller.</summary>
internal sealed class PageDownload(HttpClient http, TimeProvider clock, TimeSpan timeout)
{
    private static readonly HttpRequestError[] BeforeConnection =
        [HttpRequestError.NameResolutionError, HttpRequestError.ConnectionError, HttpRequestError.SecureConnectionError, HttpRequestError.ProxyTunnelError];

    public async Task<Visit> GetAsync(Uri address, GuestRequest wish, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(timeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await GetOnceAsync(address, wish, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // A connection that could not be made in the handler's own time is a time-out that our limit did not cause.
            return limit.IsCancellationRequested
                ? Visit.Failed(VisitEnd.TimedOut, $"no whole answer within {timeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s")
                : Visit.Failed(VisitEnd.NotConnected, "no connection in time");
        }
        catch (HttpRequestException trouble) when (BeforeConnection.Contains(trouble.HttpRequestError))
        {
            return Visit.Failed(VisitEnd.NotConnected, trouble.Message);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException)
        {
            return Visit.Failed(VisitEnd.Broken, trouble.Message);
        }
    }

    private async Task<Visit> GetOnceAsync(Uri address, GuestRequest wish, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(wish.Accept);
        if (wish.Token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", wish.Token.Reveal());
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var (status, asked) = ((int)response.StatusCode, RetryTimes.AskedFor(name => Header(response, name), clock.GetUtcNow(), TimeSpan.MaxValue));
        var body = response.Content.Headers.ContentLength > wish.SizeCap ? null : await ReadAsync(response.Content, wish.SizeCap, cancellationToken);
        if (body is null)
            return new Visit(response.IsSuccessStatusCode ? VisitEnd.TooLarge : VisitEnd.Broken, null, null, asked, string.Create(CultureInfo.InvariantCulture, $"HTTP {status}, longer than {wish.SizeCap} bytes"));
        var location = status is 301 or 302 or 303 or 307 or 308 && Uri.TryCreate(address, response.Headers.Location, out var target) ? target : null;
        var answer = new HttpAnswer(status, response.Content.Headers.ContentType?.MediaType ?? "", body);
        return new Visit(VisitEnd.Answered, answer, location, asked, string.Create(CultureInfo.InvariantCulture, $"HTTP {status}"));
    }

    /// <summary>Null where the body is longer than the cap. The cap counts what was unpacked: a small body can unpack to gigabytes.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContent content, long cap, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > cap)
                return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
