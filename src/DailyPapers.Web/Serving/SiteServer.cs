using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Web.Serving.Api;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Pages;
using DailyPapers.Web.Serving.Searching;
using DailyPapers.Web.Serving.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Web.Serving;

/// <summary>
/// The site of a workspace over HTTP: the same pages as in the folder, drawn when they are asked for, with search and an API. It takes no lock and writes
/// nothing; what a run stores is shown by the next request.
/// </summary>
public sealed class SiteServer : IAsyncDisposable
{
    /// <summary>Of all that is kept drawn, with its compressed forms.</summary>
    private const long CacheSize = 96 * 1024 * 1024;

    private readonly WebApplication _application;
    private readonly List<IDisposable> _parts;

    private SiteServer(WebApplication application, List<IDisposable> parts) => (_application, _parts) = (application, parts);

    /// <summary>Where it listens, with the ports that were chosen.</summary>
    public IReadOnlyCollection<string> Addresses => [.. _application.Urls];

    /// <param name="environment">Gives a variable's value by its name: an OpenTelemetry endpoint may be set.</param>
    /// <param name="log">Gets warnings and errors of the server.</param>
    /// <exception cref="DailyPapersException"><c>server.address</c> (exit 2): one of the addresses is taken or may not be used.</exception>
    public static async Task<SiteServer> StartAsync(
        Workspace workspace, SiteOptions site, ServingOptions options, IReadOnlyCollection<ListenAddress> addresses, Func<string, string?> environment, TimeProvider clock, ILoggerProvider log, CancellationToken cancellationToken)
    {
        var parts = new List<IDisposable>();
        var application = Build(options, log);
        var server = new SiteServer(application, parts);
        try
        {
            foreach (var address in addresses)
                application.Urls.Add(address.Text);
            // The first reader waits no longer than the others.
            await server.Wire(workspace, site, options, environment, clock).CurrentAsync(cancellationToken);
            await application.StartAsync(cancellationToken);
            return server;
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException)
        {
            await server.DisposeAsync();
            throw Unusable(addresses, failure);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes no new request and lets those under way end.</summary>
    /// <param name="hurry">Cuts them off.</param>
    public Task StopAsync(CancellationToken hurry) => _application.StopAsync(hurry);

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        for (var last = _parts.Count - 1; last >= 0; last--)
            _parts[last].Dispose();
        _parts.Clear();
    }

    private LiveSite Wire(Workspace workspace, SiteOptions site, ServingOptions options, Func<string, string?> environment, TimeProvider clock)
    {
        var log = _application.Services.GetRequiredService<ILoggerFactory>().CreateLogger("DailyPapers.Serving");
        var meter = Owned(new ServerMeter());
        var metrics = Owned(new PrometheusText(meter.Meter));
        var live = Owned(new LiveSite(workspace, site, clock, meter, log));
        var limits = Owned(new ClientLimits(options));
        if (Telemetry.StartOrNull(environment) is { } telemetry)
            _parts.Add(telemetry);
        var (search, cache) = (new LiveSearch(clock), new PageCache(CacheSize));
        var pages = new PageDesk(live, cache, meter);
        if (Proxies(options) is { } proxies)
            _application.UseForwardedHeaders(proxies);
        _application.Use(new RequestFrame(site, limits, meter, clock, log).AnswerAsync);
        ApiRoutes.Map(_application, new ApiDesk(live, search, cache));
        ServerRoutes.Map(_application, live, pages, new SearchDesk(live, search), metrics);
        return live;
    }

    private T Owned<T>(T part) where T : IDisposable
    {
        _parts.Add(part);
        return part;
    }

    /// <summary>Empty on purpose: no settings files, variables or log providers of the host's surroundings reach it, and Ctrl-C stays the program's.</summary>
    private static WebApplication Build(ServingOptions options, ILoggerProvider log)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "daily-papers", EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, options));
        builder.Services.AddRoutingCore().AddSingleton<IHostLifetime, UnattachedLifetime>();
        builder.Services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning));
        // The program's own grace is shorter and cuts it off.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        ApiDocument.Add(builder.Services);
        return builder.Build();
    }

    // Nobody has anything to send; a search of 200 Korean letters has 1,800 characters in an address.
    private static void Limit(KestrelServerOptions kestrel, ServingOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
        kestrel.Limits.MaxConcurrentConnections = options.Connections;
    }

    private static ForwardedHeadersOptions? Proxies(ServingOptions options)
    {
        if (options.Proxies.IsDefaultOrEmpty)
            return null;
        // As many hops as are known; the first unknown address is the client.
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.Proxies)
        {
            if (System.Net.IPAddress.TryParse(proxy, out var address))
                forwarded.KnownProxies.Add(address);
            else
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }

        return forwarded;
    }

    private static DailyPapersException Unusable(IEnumerable<ListenAddress> addresses, Exception failure)
    {
        var list = string.Join(";", addresses.Select(address => address.Text));
        return new DailyPapersException("server.address", 2, new Sentence(
            $"{list}에서 열지 못했습니다({failure.Message}). 다른 프로그램이 쓰는 포트라면 --urls로 다른 주소를 고르세요.",
            $"{list} can't be listened on ({failure.Message}). If another program has the port, choose another address with --urls."), failure);
    }

    private sealed class UnattachedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
