using System.Globalization;
using System.Net.Http.Headers;
using DailyPapers.Papers;

namespace DailyPapers.Http;

/// <summary>GET requests as a guest should send them: spaced, bounded in time and size, tried again when that can help, and no longer.</summary>
public sealed class PoliteClient(HttpClient http, TimeProvider clock, PoliteClientOptions options) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Asks until <paramref name="read"/> could make something of the answer.</summary>
    /// <param name="read">Gets answers of any status but 408, 429 and 5xx; throws <see cref="GarbledAnswerException"/> where asking again may help.</param>
    /// <exception cref="UnreachableException">No try succeeded.</exception>
    public async Task<T> GetAsync<T>(Uri address, Secret? token, Func<HttpAnswer, T> read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await WaitForTurnAsync(cancellationToken);
            var (answer, trouble, wait) = await TryAsync(address, token, cancellationToken);
            try
            {
                if (answer is not null)
                    return read(answer);
            }
            catch (GarbledAnswerException garbled)
            {
                trouble = garbled;
            }

            if (attempt >= options.Attempts)
                throw new UnreachableException($"{address.GetLeftPart(UriPartial.Path)}: {trouble!.Message}", trouble);
            await Task.Delay(wait ?? RetryTimes.BackOff(options.RetryDelay, attempt, Random.Shared.NextDouble()), clock, cancellationToken);
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task WaitForTurnAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            if (_next > now)
                await Task.Delay(_next - now, clock, cancellationToken);
            _next = clock.GetUtcNow() + options.Spacing;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<(HttpAnswer? Answer, Exception? Trouble, TimeSpan? Wait)> TryAsync(Uri address, Secret? token, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (token is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal());
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            var status = (int)response.StatusCode;
            if (status is 408 or 429 or >= 500)
                return (null, new HttpRequestException($"HTTP {status.ToString(CultureInfo.InvariantCulture)}"), RetryTimes.AskedFor(name => Header(response, name), clock.GetUtcNow()));
            var body = await ReadAsync(response.Content, both.Token);
            return (new HttpAnswer(status, response.Content.Headers.ContentType?.MediaType ?? "", body), null, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, new TimeoutException($"no answer within {options.Timeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s"), null);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException)
        {
            return (null, trouble, null);
        }
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > options.SizeCap)
                throw new HttpRequestException($"the answer is longer than {options.SizeCap.ToString(CultureInfo.InvariantCulture)} bytes");
        }

        return body.ToArray();
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
