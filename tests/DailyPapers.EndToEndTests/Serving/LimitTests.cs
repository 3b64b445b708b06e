using System.Globalization;
using System.Net;

namespace DailyPapers.EndToEndTests.Serving;

/// <summary>How often an address may ask.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Too_many_searches_are_told_when_to_come_back_and_pages_go_on()
    {
        await using var digest = await StartAsync("""{ "searchesPerMinute": 3 }""");
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        var statuses = new List<int>();
        for (var request = 0; request < 8; request++)
            statuses.Add((await served.TextAsync("/api/v1/search?q=toy")).Status);
        statuses.Take(3).ShouldBe([200, 200, 200]);
        statuses.ShouldContain(429);

        using var refused = await served.GetAsync("/api/v1/days");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture).ShouldBeInRange(1, 60);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"requests.too-many\"");
        using var search = await served.GetAsync("/search?q=toy");
        search.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        search.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await served.TextAsync("/days/2025-03-05")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Who_may_ask_no_more_is_still_told_that_the_server_lives()
    {
        await using var digest = await StartAsync("""{ "pagesPerMinute": 2 }""");
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        for (var request = 0; request < 6; request++)
            (await served.GetAsync("/days/2025-03-05")).Dispose();
        (await served.TextAsync("/days/2025-03-05")).Status.ShouldBe(429);
        (await served.TextAsync("/healthz")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_client_that_names_other_addresses_is_counted_all_the_same()
    {
        await using var digest = await StartAsync("""{ "searchesPerMinute": 2 }""");
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        (await StatusesAsync(served)).ShouldContain(429);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.0/8")]
    public async Task Behind_a_proxy_that_was_named_its_clients_are_counted_one_by_one(string proxy)
    {
        await using var digest = await StartAsync($$"""{ "searchesPerMinute": 2, "proxies": ["{{proxy}}"] }""");
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        (await StatusesAsync(served)).ShouldAllBe(status => status == 200);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_a_wrong_setting()
    {
        await using var digest = await StartAsync("""{ "proxies": ["proxy.example"], "pagesPerMinute": -1 }""", runs: false);
        Directory.CreateDirectory(Path.Combine(digest.Files.Root, "paper_logs"));
        var outcome = (await digest.RunAsync("serve")).ShouldEndWith(2);
        outcome.Errors.ShouldContain("serving.proxies");
        outcome.Errors.ShouldContain("serving.pagesPerMinute");
    }

    private static async Task<List<int>> StatusesAsync(ServedDigest served)
    {
        var statuses = new List<int>();
        for (var client = 1; client <= 8; client++)
            statuses.Add((await served.TextAsync("/api/v1/days", ("X-Forwarded-For", string.Create(CultureInfo.InvariantCulture, $"192.0.2.{client}")))).Status);
        return statuses;
    }

    private static async Task<Digest> StartAsync(string serving, bool runs = true)
    {
        var digest = await Digest.StartWithPapersAsync(1, Digest.Settings.TrimEnd().TrimEnd('}') + $", \"serving\": {serving} }}");
        if (runs)
            (await digest.RunDayAsync()).ShouldEndWith(0);
        return digest;
    }
}
