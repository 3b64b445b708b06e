using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web;
using DailyPapers.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Bench;

/// <summary>Requests a second of the server, beside a bare one that says hello: <c>bench/results/serve.md</c>.</summary>
internal static class ServeMeasurement
{
    private const int Papers = 6_000;

    private static readonly ImmutableArray<Edition> Archive = SiteArchive.Of(Papers);

    public static async Task<string> WriteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("daily-papers-bench-").FullName;
        try
        {
            var workspace = new Workspace(folder);
            SiteArchive.Keep(workspace, Archive);
            return await MeasureAsync(workspace);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> MeasureAsync(Workspace workspace)
    {
        await using var hello = await HelloAsync();
        var start = TimeProvider.System.GetTimestamp();
        await using var server = await SiteServer.StartAsync(
            workspace, SiteOptions.From(new PublishingOptions(), Glossary.BuiltIn), new ServingOptions { PagesPerMinute = 0, SearchesPerMinute = 0 }, [ListenAddress.Usual with { Port = 0 }], _ => null, TimeProvider.System, NullLoggerProvider.Instance, CancellationToken.None);
        var started = TimeProvider.System.GetElapsedTime(start);
        var (site, bare) = (server.Addresses.Single(), hello.Urls.Single());
        var tag = await TagAsync(site + Day(7));
        var (data, search) = (site + "/api/v1" + Day(7), site + "/api/v1/search?limit=10&q=" + Uri.EscapeDataString("강화"));
        (string Name, Func<int, HttpRequestMessage> Request, int Status)[] asked =
        [
            ("a day's page, kept drawn", _ => Get(site + Day(7)), 200),
            ("the same, compressed", _ => Get(site + Day(7), ("Accept-Encoding", "br")), 200),
            ("the same, known to the client (304)", _ => Get(site + Day(7), ("If-None-Match", tag)), 304),
            ("all days' pages in turn", number => Get(site + Day(number % Archive.Length)), 200),
            ("a page that is not there", _ => Get(site + "/nothing"), 404),
            ("API: 30 days", _ => Get(site + "/api/v1/days"), 200),
            ("API: a day's data, compressed", _ => Get(data, ("Accept-Encoding", "br")), 200),
            ("API: search of one word, the best 10", _ => Get(search), 200),
        ];
        var rows = new List<Row>();
        foreach (var (name, request, status) in asked)
        {
            var (bareResult, result) = await ServeLoad.CompareAsync(_ => Get(bare), request, status);
            rows.Add(new Row(name, result, bareResult.PerSecond));
        }

        var reload = await ReloadAsync(workspace, site);
        return Report(rows, started, reload);
    }

    /// <summary>How long a reader waits at most whose request finds a changed day: the mean of ten.</summary>
    private static async Task<TimeSpan> ReloadAsync(Workspace workspace, string site)
    {
        using var client = new HttpClient();
        var sum = TimeSpan.Zero;
        for (var votes = 1; votes <= 10; votes++)
        {
            await Task.Delay(400);
            SiteArchive.Keep(workspace, [SiteArchive.WithVotes(Archive[7], 1_000 + votes)]);
            var start = TimeProvider.System.GetTimestamp();
            await client.GetByteArrayAsync(site + Day(7));
            sum += TimeProvider.System.GetElapsedTime(start);
        }

        return sum / 10;
    }

    private static string Report(List<Row> rows, TimeSpan started, TimeSpan reload)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Requests a second of `serve`

            An invented archive of {Archive.Length} days with {Papers:N0} papers; 16 clients in the same process, over loopback, each asking again as soon as it is answered, so that clients
            and server share the machine's cores. Beside each row stands what a bare Kestrel that says hello gave the same clients in the same process: {ServeLoad.Turns} turns of
            {ServeLoad.Turn.TotalSeconds} s each, one after the other. The ratio is the figure to read.

            `dotnet run -c Release --project bench/DailyPapers.Bench -- measure serve`

            .NET {Environment.Version}, {Environment.ProcessorCount} cores.

            | what is asked for | requests/s | bare Kestrel | ratio | median | 99th percentile |
            |---|---:|---:|---:|---:|---:|

            """);
        foreach (var (name, result, hello) in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {result.PerSecond:N0} | {hello:N0} | {result.PerSecond / hello:0.00} | {result.Median:0.00} ms | {result.Slowest:0.0} ms |\n");
        text.Append(CultureInfo.InvariantCulture, $"\nFrom the start to the first answer, with no cache of the catalog: {started.TotalSeconds:0.0} s. A request that finds one changed day, with the new catalog and the page drawn: {reload.TotalMilliseconds:0} ms.\n");
        return text.ToString();
    }

    private static string Day(int number) => string.Create(CultureInfo.InvariantCulture, $"/days/{Archive[number].Date:yyyy-MM-dd}");

    private static async Task<string> TagAsync(string address)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(address);
        return answer.Headers.ETag!.ToString();
    }

    private static HttpRequestMessage Get(string address, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static async Task<WebApplication> HelloAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        application.Run(context => context.Response.WriteAsync("hello"));
        await application.StartAsync();
        return application;
    }

    /// <param name="Hello">Requests a second of the bare server.</param>
    private sealed record Row(string Name, ServeLoad.Result Result, double Hello);
}
