using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests.Serving;

/// <summary>What the server answers, and what it refuses.</summary>
public sealed class AnswerTests(AnswerTests.Served fixture) : IClassFixture<AnswerTests.Served>
{
    private ServedDigest Server => fixture.Server;

    [Theory]
    [InlineData("/days/2025-03-05", 200)]
    [InlineData("/days/2025-03-05.html", 200)]
    [InlineData("/search", 200)]
    [InlineData("/search.html?q=toy", 200)]
    [InlineData("/days/2025-03-06", 404)]
    [InlineData("/days/2025-13-06", 400)]
    [InlineData("/days/yesterday.html", 400)]
    [InlineData("/nothing", 404)]
    [InlineData("/api/v1/", 200)]
    [InlineData("/api/v1/days", 200)]
    [InlineData("/api/v1/days/2025-03-05", 200)]
    [InlineData("/api/v1/days/2025-03-06", 404)]
    [InlineData("/api/v1/days/2025-3-6", 400)]
    [InlineData("/api/v1/papers/2503.01001", 200)]
    [InlineData("/api/v1/papers/2503.01001v4", 200)]
    [InlineData("/api/v1/papers/2503.09999", 404)]
    [InlineData("/api/v1/papers/cs/0112017", 404)]
    [InlineData("/api/v1/papers/cs%2F0112017", 404)]
    [InlineData("/api/v1/papers/..%2Fdays", 400)]
    [InlineData("/api/v1/search", 400)]
    [InlineData("/api/v1/search?q=", 400)]
    [InlineData("/api/v1/search?q=toy&limit=101", 400)]
    [InlineData("/api/v1/search?q=toy&limit=-1", 400)]
    [InlineData("/api/v1/search?q=toy&offset=x", 400)]
    [InlineData("/api/v1/search?q=toy&area=none", 400)]
    [InlineData("/api/v1/search?q=toy&from=2025", 400)]
    [InlineData("/api/v1/search?q=a&q=b", 400)]
    [InlineData("/api/v1/days?limit=0", 400)]
    [InlineData("/api/v1/days?before=soon", 400)]
    [InlineData("/api/v1/trends", 200)]
    [InlineData("/api/v2/days", 404)]
    [InlineData("/api", 404)]
    [InlineData("/healthz", 200)]
    [InlineData("/openapi/v1.json", 200)]
    public async Task An_address_has_its_status_and_below_api_its_json(string address, int status)
    {
        using var answer = await Server.GetAsync(address);
        ((int)answer.StatusCode).ShouldBe(status);
        using var head = await Server.SendAsync(HttpMethod.Head, address);
        ((int)head.StatusCode).ShouldBe(status);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        var text = await answer.Content.ReadAsStringAsync();
        if (!address.StartsWith("/api", StringComparison.Ordinal))
            return;
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        if (status != 200)
            JsonNode.Parse(text)!["error"]!.AsObject().Select(member => member.Key).ShouldBe(["code", "message"]);
    }

    [Fact]
    public async Task A_wrong_parameter_is_named_with_its_value_and_its_bound()
    {
        var (_, text) = await Server.TextAsync("/api/v1/search?q=toy&limit=<b>1000</b>");
        ((string)JsonNode.Parse(text)!["error"]!["message"]!).ShouldBe("limit '<b>1000</b>': must be a whole number from 1 to 100.");
        (await Server.TextAsync("/api/v1/search?q=" + new string('x', 201))).Text.ShouldContain("at most 200 characters, not 201");
    }

    [Fact]
    public async Task Known_pages_are_not_sent_again()
    {
        foreach (var address in new[] { "/days/2025-03-05", "/api/v1/days", "/api/v1/days/2025-03-05", "/api/v1/search?q=toy", "/search?q=toy", "/openapi/v1.json" })
        {
            using var first = await Server.GetAsync(address);
            var tag = first.Headers.ETag.ShouldNotBeNull(address);
            foreach (var known in new[] { tag.ToString(), tag.Tag, "\"other\", " + tag, "*" })
            {
                using var second = await Server.GetAsync(address, ("If-None-Match", known));
                second.StatusCode.ShouldBe(HttpStatusCode.NotModified, known);
                (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
                second.Headers.ETag.ShouldBe(tag);
            }

            using var another = await Server.GetAsync(address, ("If-None-Match", "\"other\""));
            another.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", null)]
    public async Task Texts_are_compressed_as_the_client_likes_it(string accepted, string? encoding)
    {
        using var plain = await Server.GetAsync("/api/v1/days/2025-03-05");
        using var packed = await Server.GetAsync("/api/v1/days/2025-03-05", ("Accept-Encoding", accepted));
        packed.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(encoding);
        packed.Headers.Vary.ShouldContain("Accept-Encoding");
        packed.Headers.ETag.ShouldBe(plain.Headers.ETag);
        await using var stream = await packed.Content.ReadAsStreamAsync();
        await using Stream unpacked = encoding switch { "br" => new BrotliStream(stream, CompressionMode.Decompress), "gzip" => new GZipStream(stream, CompressionMode.Decompress), _ => stream };
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        (await reader.ReadToEndAsync()).ShouldBe(await plain.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/days/2025-03-05")]
    [InlineData("/nothing")]
    [InlineData("/api/v1/days")]
    [InlineData("/search?q=x")]
    public async Task Every_answer_carries_the_headers_of_safety(string address)
    {
        using var answer = await Server.GetAsync(address);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldSatisfyAllConditions(policy => policy.ShouldContain("default-src 'none'"), policy => policy.ShouldContain("frame-ancestors 'none'"), policy => policy.ShouldNotContain("unsafe"));
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("POST", "/days/2025-03-05")]
    [InlineData("DELETE", "/api/v1/days/2025-03-05")]
    [InlineData("PUT", "/nothing")]
    [InlineData("OPTIONS", "/api/v1/days")]
    [InlineData("BREW", "/healthz")]
    public async Task Other_methods_are_refused_with_what_is_allowed(string method, string address)
    {
        using var answer = await Server.SendAsync(new HttpMethod(method), address);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD"], ignoreOrder: true);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(address.StartsWith("/api", StringComparison.Ordinal) ? "application/json" : "text/html");
    }

    [Fact]
    public async Task The_api_speaks_json_only()
    {
        (await Server.TextAsync("/api/v1/days", ("Accept", "application/xml"))).Status.ShouldBe(406);
        (await Server.TextAsync("/api/v1/days", ("Accept", "text/html, */*;q=0.1"))).Status.ShouldBe(200);
        (await Server.TextAsync("/api/v1/days", ("Accept", "application/*"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/../daily-papers.json")]
    [InlineData("/..\\daily-papers.json")]
    [InlineData("/..%5c..%5cdaily-papers.json")]
    [InlineData("/daily-papers.json")]
    [InlineData("/.daily-papers/papers.db")]
    [InlineData("/paper_logs/2025/03/05.json")]
    [InlineData("//etc/passwd")]
    [InlineData("/days/../../daily-papers.json")]
    [InlineData("/days/..%2f..%2fdaily-papers.json")]
    [InlineData("/days/2025-03-05.html%00.txt")]
    [InlineData("/%00")]
    [InlineData("/days/%E0%80%AFetc")]
    [InlineData("/%c0%ae%c0%ae/daily-papers.json")]
    [InlineData("/api/v1/papers/..%2f..%2f..%2fdaily-papers.json")]
    [InlineData("/api/v1/days/..%2f..%2fdaily-papers.json")]
    [InlineData("/.manifest")]
    [InlineData("http://127.0.0.1/etc/passwd")]
    [InlineData("/a%0d%0aSet-Cookie:%20x=1")]
    public async Task No_address_reaches_a_file(string target)
    {
        var answer = await Server.RawAsync($"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        answer.ShouldMatch(@"\AHTTP/1\.1 (400|404) ");
        answer.ShouldNotContain("root:");
        answer.ShouldNotContain("retryDelay", customMessage: "The settings are nobody's business.");
        answer.ShouldNotContain("SQLite format");
        answer.ShouldNotContain("Set-Cookie");
        (await Server.TextAsync("/healthz")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("\u202e\u0007toy")]
    [InlineData("' OR 1=1; DROP TABLE papers --")]
    [InlineData("C++ NOT (foo-bar a:b \"")]
    [InlineData("%")]
    [InlineData("{{7*7}}")]
    public async Task A_hostile_query_is_text(string query)
    {
        var (status, text) = await Server.TextAsync("/search?q=" + Uri.EscapeDataString(query));
        status.ShouldBe(200);
        text.ShouldNotContain("<script>alert");
        text.ShouldNotContain("<img src=x");
        text.ShouldNotContain("\u202e");
        text.ShouldNotContain("\u0007");
        (await Server.TextAsync("/api/v1/search?q=" + Uri.EscapeDataString(query))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("GET /days/2025-03-05 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")]
    [InlineData("GET /search?q=%FF%FE HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /search?q=%ud800&area=%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("\u0001\u0002\u0003\r\n\r\n")]
    [InlineData("GET /days/2025-03-05 HTTP/1.1\r\nHost: x\r\nIf-None-Match: W/\"\r\nAccept-Encoding: ,;q=\r\nAccept: /\r\nConnection: close\r\n\r\n")]
    public async Task A_malformed_request_harms_nobody_else(string request)
    {
        var answer = await Server.RawAsync(request);
        answer.ShouldNotContain("HTTP/1.1 5");
        (await Server.TextAsync("/healthz")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Too_long_an_address_and_too_many_headers_are_refused()
    {
        (await Server.RawAsync($"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 414");
        var headers = string.Concat(Enumerable.Range(0, 100).Select(number => $"X-{number}: y\r\n"));
        (await Server.RawAsync($"GET / HTTP/1.1\r\nHost: x\r\n{headers}Connection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 431");
    }

    [Fact]
    public async Task The_search_works_without_a_script()
    {
        var (_, page) = await Server.TextAsync("/search?q=kite");
        page.ShouldContain("2503.01001");
        page.ShouldContain("value=\"kite\"");
        using var answer = await Server.GetAsync("/search?q=kite");
        answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
    }

    [Fact]
    public async Task A_slash_too_many_leads_to_the_page_and_to_no_other_host()
    {
        using var answer = await Server.GetAsync("/days/2025-03-05/?x=1");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        new Uri(new Uri(Server.Address, "/days/2025-03-05/"), answer.Headers.Location!).ShouldBe(new Uri(Server.Address, "/days/2025-03-05.html?x=1"));
        (await Server.RawAsync("GET //evil.example/days/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 404");
    }

    [Fact]
    public async Task The_days_data_are_the_files_to_the_letter()
    {
        using var answer = await Server.GetAsync("/api/v1/days/2025-03-05");
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(await File.ReadAllBytesAsync(new Workspace(fixture.Digest.Files.Root).DayData(Digest.Day)));
        var paper = await Server.JsonAsync("/api/v1/papers/2503.01001");
        JsonNode.DeepEquals(paper["paper"], fixture.Digest.Files.Paper(Digest.Day, "2503.01001")).ShouldBeTrue();
        paper["days"]!.AsArray().Select(day => (string)day!).ShouldBe(["2025-03-05"]);
    }

    [Fact]
    public async Task Pages_of_results_come_to_an_end_and_miss_nothing()
    {
        var (next, found) = ("/api/v1/search?q=toys&limit=2", new List<string>());
        while (next is not null)
        {
            var page = await Server.JsonAsync(next);
            found.AddRange(page["papers"]!.AsArray().Select(paper => (string)paper!["id"]!));
            next = (string?)page["next"];
            found.Count.ShouldBeLessThanOrEqualTo((int)page["total"]!);
        }

        found.Count.ShouldBe(5);
        found.Distinct().Count().ShouldBe(5);
    }

    /// <summary>One server for all that changes nothing.</summary>
    public sealed class Served : IAsyncLifetime
    {
        internal Digest Digest { get; private set; } = null!;

        internal ServedDigest Server { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Digest = await Digest.StartWithPapersAsync(5, Digest.Settings.TrimEnd().TrimEnd('}') + """, "serving": { "searchesPerMinute": 0, "pagesPerMinute": 0 } }""");
            (await Digest.RunDayAsync()).ShouldEndWith(0);
            Server = await ServedDigest.StartAsync(Digest.Files.Root);
        }

        public async ValueTask DisposeAsync()
        {
            Server.Dispose();
            await Digest.DisposeAsync();
        }
    }
}
