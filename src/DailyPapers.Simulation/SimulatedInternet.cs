using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DailyPapers.Simulation;

/// <summary>The services that the program talks to, on a free port of 127.0.0.1. It logs nothing and leaves Ctrl-C to the program.</summary>
public sealed class SimulatedInternet : IAsyncDisposable
{
    private readonly WebApplication _server;

    private SimulatedInternet(WebApplication server, Uri address)
    {
        _server = server;
        HuggingFace = address;
        Arxiv = address;
        OpenAi = new Uri(address, "v1");
    }

    /// <summary>For <c>HF_ENDPOINT</c>.</summary>
    public Uri HuggingFace { get; }

    /// <summary>For <c>ARXIV_ENDPOINT</c> and <c>ARXIV_API_ENDPOINT</c>.</summary>
    public Uri Arxiv { get; }

    /// <summary>For <c>OLLAMA_HOST</c>, where there is an Ollama.</summary>
    public Uri Ollama => HuggingFace;

    /// <summary>For <c>OPENAI_BASE_URL</c>; ends in <c>/v1</c>.</summary>
    public Uri OpenAi { get; }

    /// <summary>With an arXiv that has no paper.</summary>
    public static Task<SimulatedInternet> StartAsync(SimulatedHuggingFace huggingFace, SimulatedModel model, CancellationToken cancellationToken) =>
        StartAsync(huggingFace, model, new SimulatedArxiv(), ollama: null, cancellationToken);

    /// <param name="ollama">Null: nobody has one.</param>
    public static async Task<SimulatedInternet> StartAsync(SimulatedHuggingFace huggingFace, SimulatedModel model, SimulatedArxiv arxiv, SimulatedOllama? ollama, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(huggingFace);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(arxiv);
        var kestrel = Build();
        kestrel.Run(context => context.Request.Path switch
        {
            var path when path.StartsWithSegments("/v1", StringComparison.Ordinal) => model.HandleAsync(context),
            var path when SimulatedArxiv.Owns(path) => arxiv.HandleAsync(context),
            var path when ollama is not null && SimulatedOllama.Owns(path) => ollama.HandleAsync(context),
            _ => huggingFace.HandleAsync(context),
        });
        await kestrel.StartAsync(cancellationToken);
        return new SimulatedInternet(kestrel, new Uri(kestrel.Urls.Single()));
    }

    public async ValueTask DisposeAsync()
    {
        // Requests that hang on purpose would hold the server for its thirty seconds of grace.
        using var grace = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _server.StopAsync(grace.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _server.DisposeAsync();
    }

    /// <summary>Empty on purpose: no settings files, variables or log providers of the host's surroundings reach it.</summary>
    internal static WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.AddSingleton<IHostLifetime, UnattachedLifetime>();
        return builder.Build();
    }

    /// <summary>The host's own lifetime would catch SIGINT and keep it from the program that runs the simulation.</summary>
    private sealed class UnattachedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
