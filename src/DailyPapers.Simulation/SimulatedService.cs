using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>A service of its own on a free port of 127.0.0.1, with a log of its requests and one fault for all that come.</summary>
public abstract class SimulatedService : IAsyncDisposable
{
    private readonly WebApplication _server = SimulatedInternet.Build();
    private readonly RequestLog _log = new();

    /// <summary>In the order of their arrival.</summary>
    public IReadOnlyList<SeenRequest> Requests => _log.Requests;

    /// <summary>One of the transport's, for every request from now on; null: none.</summary>
    public Fault? Fault { get; set; }

    /// <summary>Of its root.</summary>
    protected Uri Root => new(_server.Urls.Single());

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _server.Run(HandleAsync);
        await _server.StartAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        // Requests that hang on purpose would hold the server for its thirty seconds of grace.
        using var grace = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _server.StopAsync(grace.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What it answers when nothing is wrong with the way there.</summary>
    internal abstract (int Status, string Body) Answer(HttpContext context, SeenRequest seen);

    /// <summary>What it answers to too many requests.</summary>
    internal abstract string TooMany { get; }

    private async Task HandleAsync(HttpContext context)
    {
        var seen = await _log.EnterAsync(context);
        try
        {
            seen.Fault = Fault;
            await AnswerAsync(context, seen);
            seen.Status = context.Response.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            seen.Status = 0;
        }
        finally
        {
            _log.Leave(seen);
        }
    }

    private Task AnswerAsync(HttpContext context, SeenRequest seen)
    {
        if (Fault is Simulation.Fault.TooManyRequestsForASecond)
        {
            context.Response.Headers.RetryAfter = "1";
            return context.SendJsonAsync(429, TooMany);
        }

        var (status, body) = Answer(context, seen);
        return Fault is { } fault ? context.SendFaultAsync(fault, body) : context.SendJsonAsync(status, body);
    }
}
