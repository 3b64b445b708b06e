using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.EndToEndTests.Serving;

/// <summary>What the server tells of itself.</summary>
public sealed partial class WatchingTests
{
    [Fact]
    public async Task The_metrics_are_well_formed_and_count_what_happened()
    {
        await using var digest = await ServedDayAsync();
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        for (var number = 0; number < 30; number++)
            (await served.GetAsync($"/nothing/{number.ToString(CultureInfo.InvariantCulture)}")).Dispose();
        foreach (var address in new[] { "/days/2025-03-05", "/days/2025-03-05", "/api/v1/days/2025-03-05", "/api/v1/papers/x", "/api/nothing", "/search?q=x" })
            (await served.GetAsync(address)).Dispose();

        using var answer = await served.GetAsync("/metrics");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; version=0.0.4; charset=utf-8");
        var samples = Samples(await answer.Content.ReadAsStringAsync());
        samples["daily_papers_http_requests_total{route=\"page\",method=\"GET\",status=\"404\"}"].ShouldBe(30);
        samples["daily_papers_http_requests_total{route=\"page\",method=\"GET\",status=\"200\"}"].ShouldBe(2);
        samples["daily_papers_http_requests_total{route=\"/api/v1/days/{date}\",method=\"GET\",status=\"200\"}"].ShouldBe(1);
        samples["daily_papers_http_requests_total{route=\"/api/v1/papers/{**id}\",method=\"GET\",status=\"400\"}"].ShouldBe(1);
        samples["daily_papers_http_requests_total{route=\"api\",method=\"GET\",status=\"404\"}"].ShouldBe(1);
        samples["daily_papers_http_duration_seconds_count{route=\"page\"}"].ShouldBe(32);
        samples["daily_papers_days"].ShouldBe(1);
        samples["daily_papers_papers"].ShouldBe(2);
        samples["daily_papers_catalog_reloads_total"].ShouldBe(1);
        samples["process_resident_memory_bytes"].ShouldBeGreaterThan(1_000_000);
        samples.Keys.ShouldNotContain(key => key.Contains("nothing", StringComparison.Ordinal), "Addresses don't become labels.");
    }

    [Fact]
    public async Task The_document_describes_every_route_and_every_parameter_and_they_are_there()
    {
        await using var digest = await ServedDayAsync();
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        var document = await served.JsonAsync("/openapi/v1.json");
        ((string)document["openapi"]!).ShouldStartWith("3.1");
        var paths = document["paths"]!.AsObject();
        paths.Select(path => path.Key.TrimEnd('/')).Order(StringComparer.Ordinal).ShouldBe(["/api/v1", "/api/v1/days", "/api/v1/days/{date}", "/api/v1/papers/{id}", "/api/v1/search", "/api/v1/trends"]);
        foreach (var (path, item) in paths)
        {
            item!.AsObject().Select(verb => verb.Key).ShouldBe(["get"], path);
            var operation = item["get"]!;
            foreach (var words in new[] { "summary", "description", "operationId" })
                ((string?)operation[words]).ShouldNotBeNullOrWhiteSpace($"{path} {words}");
            var parameters = operation["parameters"]?.AsArray() ?? [];
            parameters.ShouldAllBe(parameter => !string.IsNullOrWhiteSpace((string?)parameter!["description"]) && parameter["schema"]!["type"] != null);
            parameters.Where(parameter => (string)parameter!["in"]! == "path").Select(parameter => "{" + (string)parameter!["name"]! + "}").ShouldBe(Braces().Matches(path).Select(match => match.Value));
            operation["responses"]!["200"]!["content"]!["application/json"]!["schema"].ShouldNotBeNull(path);
            foreach (var status in new[] { "400", "404", "429" })
                ((string?)operation["responses"]![status]!["description"]).ShouldNotBeNullOrWhiteSpace();
            ReferencesLeadSomewhere(operation, document);
            var address = path.Replace("{date}", "2025-03-05", StringComparison.Ordinal).Replace("{id}", "2503.01001", StringComparison.Ordinal) + "?q=toy";
            ShouldHaveTheShape(await served.JsonAsync(address), operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!, document, path);
        }

        ((string)(await served.JsonAsync("/api/v1/"))["links"]!["openapi"]!).ShouldBe("/openapi/v1.json");
    }

    [Fact]
    public async Task Traces_and_metrics_go_to_the_collector_that_is_named()
    {
        await using var digest = await ServedDayAsync();
        await using var collector = await Collector.StartAsync();
        using var served = await ServedDigest.StartAsync(digest.Files.Root, new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address });
        (await served.TextAsync("/days/2025-03-05")).Status.ShouldBe(200);
        (await served.StopAsync()).ShouldEndWith(0);
        collector.Received.Keys.Order(StringComparer.Ordinal).ShouldBe(["/v1/metrics", "/v1/traces"]);
        collector.Received["/v1/metrics"].ShouldContain("http.server.request.duration");
        collector.Received["/v1/metrics"].ShouldContain("daily_papers_http_requests");
        collector.Received["/v1/traces"].ShouldContain("daily-papers");
    }

    private static async Task<Digest> ServedDayAsync()
    {
        var digest = await Digest.StartWithPapersAsync(2);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        return digest;
    }

    /// <summary>Every line is one of the format's, every sample belongs to a type that was declared before it, and none comes twice.</summary>
    private static Dictionary<string, double> Samples(string text)
    {
        text.ShouldEndWith("\n");
        var (types, samples) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.Ordinal));
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (TypeLine().Match(line) is { Success: true } type)
            {
                types.TryAdd(type.Groups["name"].Value, type.Groups["type"].Value).ShouldBeTrue(line);
                continue;
            }

            if (line.StartsWith("# HELP ", StringComparison.Ordinal))
                continue;
            var sample = SampleLine().Match(line);
            sample.Success.ShouldBeTrue(line);
            var name = sample.Groups["name"].Value;
            types.Keys.ShouldContain(declared => declared == name || (types[declared] == "histogram" && name.StartsWith(declared + "_", StringComparison.Ordinal)), line);
            samples.TryAdd(name + sample.Groups["labels"].Value, double.Parse(sample.Groups["value"].Value, CultureInfo.InvariantCulture)).ShouldBeTrue(line);
        }

        return samples;
    }

    private static void ReferencesLeadSomewhere(JsonNode? node, JsonNode document)
    {
        if (node is JsonObject members)
        {
            if ((string?)members["$ref"] is { } reference)
                Referred(reference, document).ShouldNotBeNull(reference);
            foreach (var (_, member) in members)
                ReferencesLeadSomewhere(member, document);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                ReferencesLeadSomewhere(item, document);
        }
    }

    private static JsonNode? Referred(string reference, JsonNode document) => reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)document, (at, name) => at?[name]);

    private static void ShouldHaveTheShape(JsonNode? value, JsonNode schema, JsonNode document, string place)
    {
        if ((string?)schema["$ref"] is { } reference)
            schema = Referred(reference, document)!;
        foreach (var required in schema["required"]?.AsArray() ?? [])
            value!.AsObject().ContainsKey((string)required!).ShouldBeTrue($"{place}: {required}");
        if (schema["properties"] is JsonObject properties)
        {
            value!.AsObject().Select(member => member.Key).ShouldBeSubsetOf(properties.Select(property => property.Key), place);
            foreach (var (name, property) in properties)
                ShouldHaveTheShape(value[name], property!, document, $"{place}.{name}");
        }

        if (schema["items"] is { } items)
        {
            foreach (var item in value!.AsArray())
                ShouldHaveTheShape(item, items, document, place + "[]");
        }
    }

    [GeneratedRegex(@"\A# TYPE (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) (?<type>counter|gauge|histogram)\z")]
    private static partial Regex TypeLine();

    [GeneratedRegex("""\A(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?<labels>\{[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\n"])*"(?:,[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\n"])*")*\})? (?<value>[-+]?[0-9.]+(?:E[-+]?[0-9]+)?|\+Inf|NaN)\z""")]
    private static partial Regex SampleLine();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Braces();

    /// <summary>Takes whatever an exporter sends.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly WebApplication _application;

        private Collector(WebApplication application) => _application = application;

        /// <summary>By path, the bytes of all that came, as Latin letters.</summary>
        public Dictionary<string, string> Received { get; } = new(StringComparer.Ordinal);

        public string Address => _application.Urls.Single();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore();
            var collector = new Collector(builder.Build());
            collector._application.Urls.Add("http://127.0.0.1:0");
            collector._application.Run(collector.TakeAsync);
            await collector._application.StartAsync(TestContext.Current.CancellationToken);
            return collector;
        }

        public ValueTask DisposeAsync() => _application.DisposeAsync();

        private async Task TakeAsync(HttpContext context)
        {
            using var reader = new StreamReader(context.Request.Body, System.Text.Encoding.Latin1);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            lock (Received)
                Received[context.Request.Path] = Received.GetValueOrDefault(context.Request.Path, "") + body;
        }
    }
}
