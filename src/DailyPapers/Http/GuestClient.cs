using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Http;

/// <summary>
/// Visits a host that wants one request at a time: in the order of asking, spaced, tried again where that can help, and not at all once the host has
/// shown that it does not want to be asked or is not there. Redirects are followed by hand, within the host.
/// </summary>
public sealed class GuestClient(HttpClient http, TimeProvider clock, GuestOptions options, ILogger log) : IDisposable
{
    private const int MostRedirects = 3;

    /// <summary>arXiv's ways of saying "not so fast"; 406 was seen from its API in 2026.</summary>
    private static readonly int[] PutOff = [406, 429, 503];

    private readonly PageDownload _download = new(http, clock, options.Timeout);
    private readonly Goodwill _goodwill = new(options, log);

    // Its asynchronous waiters are served in their order (a test guards it).
    private readonly SemaphoreSlim _turn = new(1, 1);
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <returns>An answer that is neither a refusal to be asked (401, 403, 406, 429) nor trouble of the host (408, 5xx) nor a redirect.</returns>
    /// <exception cref="SourceFailedException"><c>text.unreachable</c>, <c>text.too-large</c>.</exception>
    public async Task<HttpAnswer> GetAsync(GuestRequest request, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            _goodwill.Require();
            return await AskAsync(request, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<HttpAnswer> AskAsync(GuestRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var visit = await FollowAsync(request, cancellationToken);
            if (Settled(request, visit) is { } answer)
                return answer;
            if (attempt >= Tries(visit))
                throw Trouble(request, visit);
            if (visit.End == VisitEnd.NotConnected)
                continue;
            var wait = visit.AskedFor ?? BackOff(attempt);
            if (!_goodwill.Grants(wait, visit.Detail))
                throw Trouble(request, visit);
            log.LogDebug("{Address} {Trouble}; again in {Wait}", request.Address, visit.Detail, wait);
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>Null where the request may be worth another try.</summary>
    private HttpAnswer? Settled(GuestRequest request, Visit visit)
    {
        if (visit.End == VisitEnd.TooLarge)
        {
            _goodwill.Answered();
            throw new SourceFailedException("text.too-large", $"{request.Address}: {visit.Detail}");
        }

        if (visit.Answer is not { } answer || answer.Status is 406 or 408 or 429 or >= 500)
            return null;
        if (answer.Status is 401 or 403)
            throw Blocked(request, visit);
        _goodwill.Answered();
        return visit.Location is null ? answer : throw Unreachable(request, visit);
    }

    // A hanging page has cost its whole time already.
    private int Tries(Visit visit) => visit.End switch
    {
        VisitEnd.TimedOut => 1,
        VisitEnd.Answered when PutOff.Contains(visit.Answer!.Status) => options.Attempts,
        _ => 2,
    };

    private TimeSpan BackOff(int attempt)
    {
        var least = TimeSpan.FromSeconds(2);
        var first = options.Spacing == TimeSpan.Zero ? TimeSpan.FromSeconds(1) : options.Spacing > least ? options.Spacing : least;
        return first * Math.Pow(2, attempt - 1);
    }

    /// <summary>The last answer of a chain of redirects; one that leads elsewhere or too far keeps its <see cref="Visit.Location"/>.</summary>
    private async Task<Visit> FollowAsync(GuestRequest request, CancellationToken cancellationToken)
    {
        var address = request.Address;
        for (var redirects = 0; ; redirects++)
        {
            var visit = await VisitAsync(address, request, cancellationToken);
            if (visit.Location is not { } next)
                return visit;
            if (redirects == MostRedirects)
                return visit with { Detail = $"more than {MostRedirects} redirects" };
            if (!IsSameHost(request.Address, next) && !(IsWeb(next) && options.IsKin(next)))
                return visit with { Detail = $"a redirect to {next}" };
            address = next;
        }
    }

    private async Task<Visit> VisitAsync(Uri address, GuestRequest request, CancellationToken cancellationToken)
    {
        var wait = _next - clock.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellationToken);
        var visit = Visit.Failed(VisitEnd.Broken, "interrupted");
        try
        {
            visit = await _download.GetAsync(address, request, cancellationToken);
        }
        finally
        {
            // Where nobody was reached there is nobody to spare.
            if (visit.End != VisitEnd.NotConnected)
                _next = clock.GetUtcNow() + Pause(visit);
        }

        return visit;
    }

    /// <summary>A whole answer may say that it was the last one of its window (Hugging Face's <c>RateLimit</c>).</summary>
    private TimeSpan Pause(Visit visit)
    {
        var asked = visit is { Answer.Status: < 400, AskedFor: { } wait } ? wait : TimeSpan.Zero;
        return asked > options.LongestWait ? options.LongestWait : asked > options.Spacing ? asked : options.Spacing;
    }

    private SourceFailedException Trouble(GuestRequest request, Visit visit)
    {
        _goodwill.Troubled(request.About, visit.Detail);
        return Unreachable(request, visit);
    }

    private SourceFailedException Blocked(GuestRequest request, Visit visit)
    {
        _goodwill.Leave($"{visit.Detail}: we are blocked");
        return Unreachable(request, visit);
    }

    private static SourceFailedException Unreachable(GuestRequest request, Visit visit) => new("text.unreachable", $"{request.Address}: {visit.Detail}");

    private static bool IsSameHost(Uri asked, Uri next) =>
        IsWeb(next) && next.Host == asked.Host && (next.Port == asked.Port || (next.IsDefaultPort && asked.IsDefaultPort && next.Scheme == Uri.UriSchemeHttps));

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
