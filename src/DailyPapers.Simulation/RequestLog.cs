using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>All requests of a service in the order of their arrival, and how many were open side by side.</summary>
internal sealed class RequestLog
{
    private readonly Lock _gate = new();
    private ImmutableList<SeenRequest> _requests = [];
    private int _open;

    public ImmutableList<SeenRequest> Requests
    {
        get
        {
            lock (_gate)
                return _requests;
        }
    }

    public int MostAtOnce { get; private set; }

    public int Open
    {
        get
        {
            lock (_gate)
                return _open;
        }
    }

    public async Task<SeenRequest> EnterAsync(HttpContext context)
    {
        var seen = await ReadAsync(context.Request, context.RequestAborted);
        lock (_gate)
        {
            _requests = _requests.Add(seen);
            MostAtOnce = Math.Max(MostAtOnce, ++_open);
        }

        return seen;
    }

    /// <summary>Called again, it does nothing: a whole answer has left before its last byte is sent, since from then on the client may ask for the next.</summary>
    public void Leave(SeenRequest seen)
    {
        lock (_gate)
        {
            if (seen.Left is not null)
                return;
            seen.Left = TimeProvider.System.GetUtcNow();
            _open--;
        }
    }

    private static async Task<SeenRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(cancellationToken);
        var headers = request.Headers.ToImmutableDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new SeenRequest(request.Method, request.Path.ToString(), request.QueryString.ToString(), headers, body);
    }
}
