using System.Net;
using DailyPapers.Http;
using DailyPapers.Papers;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Http;

public sealed class GuestClientTests : IDisposable
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(15);
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 11, 21, 2, 45, 0, TimeSpan.Zero));
    private readonly List<IDisposable> _opened = [];

    [Fact]
    public async Task A_second_page_waits_until_the_spacing_after_the_first_has_passed()
    {
        var guest = Guest(Page("one"), Page("two"), Page("three"));
        await AskAsync(guest, "a");
        _clock.Waits.ShouldBeEmpty();
        await AskAsync(guest, "b");
        _clock.Waits.ShouldBe([Spacing]);
        _clock.Set(_clock.GetUtcNow() + TimeSpan.FromSeconds(10));
        await AskAsync(guest, "c");
        _clock.Waits[1].ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_page_that_is_put_off_is_asked_for_three_times_with_growing_waits()
    {
        var guest = Guest(TimeSpan.Zero, Status(429), Status(503), Page("at last"));
        Text(await AskAsync(guest, "a")).ShouldBe("at last");
        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)]);
    }

    [Fact]
    public async Task With_spacing_the_waits_grow_from_the_spacing()
    {
        var guest = Guest(Status(406), Page("at last"));
        await AskAsync(guest, "a");
        _clock.Waits.ShouldBe([Spacing]);
    }

    [Fact]
    public async Task A_wait_that_the_host_names_is_kept()
    {
        var guest = Guest(TimeSpan.Zero, Status(429, ("Retry-After", "70")), Page("at last"));
        await AskAsync(guest, "a");
        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(70)]);
    }

    [Fact]
    public async Task A_host_that_asks_for_a_day_is_left_alone_instead()
    {
        var guest = Guest(Status(429, ("Retry-After", "86400")));
        (await FailAsync(guest, "a")).ShouldBe("text.unreachable");
        (await FailAsync(guest, "b")).ShouldBe("text.unreachable");
        _clock.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_waits_of_a_run_have_an_end()
    {
        var script = Enumerable.Repeat(Status(429, ("Retry-After", "100")), 30).ToArray();
        var guest = Guest(new GuestOptions("host", TimeSpan.Zero, TimeSpan.FromMinutes(5)) { MostTroubles = 100 }, script);
        for (var paper = 0; paper < 20; paper++)
            await FailAsync(guest, $"{paper}");
        _clock.Waits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task A_last_answer_of_a_window_makes_the_next_request_wait_for_the_next_window()
    {
        var guest = Guest(TimeSpan.Zero, ScriptedHandler.Text("one", HttpStatusCode.OK, ("RateLimit", "\"pages\";r=0;t=41")), Page("two"));
        await AskAsync(guest, "a");
        await AskAsync(guest, "b");
        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(42)]);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(401)]
    public async Task Once_blocked_the_host_is_not_asked_again(int status)
    {
        var handler = new ScriptedHandler(Status(status));
        var guest = Guest(handler, Spacing);
        (await FailAsync(guest, "a")).ShouldBe("text.unreachable");
        (await FailAsync(guest, "b")).ShouldBe("text.unreachable");
        handler.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_three_papers_without_an_answer_the_host_is_left_alone()
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(Status(429), 9)]);
        var guest = Guest(handler, TimeSpan.Zero);
        foreach (var paper in new[] { "a", "b", "c", "d", "e" })
            (await FailAsync(guest, paper)).ShouldBe("text.unreachable");
        handler.Requests.Count.ShouldBe(9);
    }

    [Fact]
    public async Task Two_pages_of_one_paper_count_once_and_an_answer_makes_up_for_what_was_before()
    {
        var script = new List<Func<HttpRequestMessage, HttpResponseMessage>>();
        script.AddRange(Enumerable.Repeat(Status(500), 8));
        script.Add(Status(404));
        script.AddRange(Enumerable.Repeat(Status(500), 4));
        script.Add(Page("still asked"));
        var guest = Guest(TimeSpan.Zero, [.. script]);
        foreach (var paper in new[] { "a", "a", "a", "b" })
            await FailAsync(guest, paper);
        (await AskAsync(guest, "c")).Status.ShouldBe(404);
        await FailAsync(guest, "d");
        await FailAsync(guest, "e");
        Text(await AskAsync(guest, "f")).ShouldBe("still asked");
    }

    [Fact]
    public async Task An_offline_machine_tries_twice_a_paper_for_three_papers_and_never_waits()
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(ScriptedHandler.Broken(), 6)]);
        var guest = Guest(handler, Spacing);
        for (var paper = 0; paper < 10; paper++)
            (await FailAsync(guest, $"{paper}")).ShouldBe("text.unreachable");
        handler.Requests.Count.ShouldBe(6);
        _clock.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_is_found_at_the_second_try_is_no_trouble()
    {
        var guest = Guest(ScriptedHandler.Broken(), Page("there"));
        Text(await AskAsync(guest, "a")).ShouldBe("there");
        _clock.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_servers_error_is_asked_once_more_and_a_cut_connection_too()
    {
        var handler = new ScriptedHandler(Status(500), Status(502), _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "cut"), Page("whole"));
        var guest = Guest(handler, TimeSpan.Zero);
        (await FailAsync(guest, "a")).ShouldBe("text.unreachable");
        Text(await AskAsync(guest, "b")).ShouldBe("whole");
        handler.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_page_that_hangs_costs_its_time_once()
    {
        using var handler = new HangingHandler();
        var guest = Guest(handler, new GuestOptions("host", TimeSpan.Zero, TimeSpan.FromSeconds(60)));
        (await FailAsync(guest, "a")).ShouldBe("text.unreachable");
        handler.Requests.ShouldBe(1);
        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(60)]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_the_cap_is_not_read_to_its_end_whether_announced_or_not(bool announced)
    {
        using var body = new EndlessStream();
        var guest = Guest(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) };
            answer.Content.Headers.ContentLength = announced ? 100_000_000 : null;
            return answer;
        });
        (await FailAsync(guest, "a")).ShouldBe("text.too-large");
        body.Given.ShouldBeLessThan(announced ? 1 : 200_000);
    }

    [Fact]
    public async Task Redirects_within_the_host_are_followed_three_times()
    {
        var handler = new ScriptedHandler(To("/b"), To("http://host.test/c"), To("d"), Page("there"), To("/1"), To("/2"), To("/3"), To("/4"));
        var guest = Guest(handler, TimeSpan.Zero);
        Text(await AskAsync(guest, "a")).ShouldBe("there");
        handler.Requests.ShouldBe(["/a", "/b", "/c", "/d"]);
        (await FailAsync(guest, "e")).ShouldBe("text.unreachable");
        handler.Requests.Count.ShouldBe(8);
    }

    [Theory]
    [InlineData("http://elsewhere.test/a")]
    [InlineData("http://host.test:8080/a")]
    [InlineData("ftp://host.test/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//host.test.elsewhere.test/a")]
    public async Task Redirects_to_elsewhere_are_not_followed(string target)
    {
        var handler = new ScriptedHandler(To(target));
        (await FailAsync(Guest(handler, TimeSpan.Zero), "a")).ShouldBe("text.unreachable");
        handler.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Papers_are_served_in_the_order_of_asking_and_never_two_at_once()
    {
        using var handler = new GatedHandler();
        var guest = Guest(handler, new GuestOptions("host", TimeSpan.Zero, TimeSpan.FromMinutes(5)));
        var papers = Enumerable.Range(0, 12).Select(paper => AskAsync(guest, $"{paper}")).ToArray();
        for (var paper = 0; paper < papers.Length; paper++)
        {
            handler.Requests.Count.ShouldBe(paper + 1);
            handler.Open.ShouldBe(1);
            handler.Answer();
            await papers[paper];
            await handler.ArrivedAsync(Math.Min(paper + 2, papers.Length));
        }

        handler.Requests.ShouldBe(Enumerable.Range(0, 12).Select(paper => $"/{paper}"));
    }

    [Fact]
    public async Task Who_is_cancelled_while_waiting_returns_at_once_and_the_others_go_on()
    {
        using var handler = new GatedHandler();
        var guest = Guest(handler, new GuestOptions("host", TimeSpan.Zero, TimeSpan.FromMinutes(5)));
        var first = AskAsync(guest, "first");
        using var source = new CancellationTokenSource();
        var second = guest.GetAsync(Request("second"), source.Token);
        var third = AskAsync(guest, "third");
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        handler.Answer();
        await first;
        await handler.ArrivedAsync(2);
        handler.Answer();
        await third;
        handler.Requests.ShouldBe(["/first", "/third"]);
    }

    [Fact]
    public async Task A_token_goes_with_the_request_and_an_own_user_agent()
    {
        HttpRequestMessage? seen = null;
        using var network = new Network(new ScriptedHandler(request => { seen = request; return Page("x")(request); }), "https://github.com/owner/digest");
        using var guest = new GuestClient(network.Client, _clock, new GuestOptions("host", Spacing, TimeSpan.FromMinutes(5)), NullLogger.Instance);
        await guest.GetAsync(Request("a") with { Token = new Secret("hf_secret") }, CancellationToken.None);
        seen!.Headers.Authorization!.ToString().ShouldBe("Bearer hf_secret");
        seen.Headers.UserAgent.ToString().ShouldMatch(@"^daily-papers-ko/[0-9.]+ \(\+https://github.com/owner/digest\)$");
        seen.Headers.Accept.ToString().ShouldBe("text/html");
    }

    public void Dispose() => _opened.ForEach(opened => opened.Dispose());

    private GuestClient Guest(params Func<HttpRequestMessage, HttpResponseMessage>[] script) => Guest(Spacing, script);

    private GuestClient Guest(TimeSpan spacing, params Func<HttpRequestMessage, HttpResponseMessage>[] script) => Guest(new ScriptedHandler(script), spacing);

    private GuestClient Guest(GuestOptions options, params Func<HttpRequestMessage, HttpResponseMessage>[] script) => Guest(new ScriptedHandler(script), options);

    private GuestClient Guest(HttpMessageHandler handler, TimeSpan spacing) => Guest(handler, new GuestOptions("host", spacing, TimeSpan.FromMinutes(5)));

    private GuestClient Guest(HttpMessageHandler handler, GuestOptions options)
    {
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var guest = new GuestClient(http, _clock, options, NullLogger.Instance);
        _opened.AddRange([guest, http]);
        return guest;
    }

    private static GuestRequest Request(string paper) => new(new Uri($"http://host.test/{paper}"), paper, "text/html", 100_000);

    private static Task<HttpAnswer> AskAsync(GuestClient guest, string paper) => guest.GetAsync(Request(paper), TestContext.Current.CancellationToken);

    private static async Task<string> FailAsync(GuestClient guest, string paper) => (await Should.ThrowAsync<SourceFailedException>(() => AskAsync(guest, paper))).Code;

    private static string Text(HttpAnswer answer) => System.Text.Encoding.UTF8.GetString(answer.Body);

    private static Func<HttpRequestMessage, HttpResponseMessage> Page(string text) => ScriptedHandler.Text(text, HttpStatusCode.OK);

    private static Func<HttpRequestMessage, HttpResponseMessage> Status(int status, params (string, string)[] headers) => ScriptedHandler.Text("no", (HttpStatusCode)status, headers);

    private static Func<HttpRequestMessage, HttpResponseMessage> To(string target) => ScriptedHandler.Text("", HttpStatusCode.Found, ("Location", target));

    private sealed class HangingHandler : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("unreachable");
        }
    }

    /// <summary>Answers when it is told to.</summary>
    private sealed class GatedHandler : HttpMessageHandler
    {
        private readonly SemaphoreSlim _gate = new(0);
        private int _open;

        public List<string> Requests { get; } = [];

        public int Open => Volatile.Read(ref _open);

        public void Answer() => _gate.Release();

        public async Task ArrivedAsync(int count)
        {
            while (Requests.Count < count)
                await Task.Delay(1);
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _open);
            Requests.Add(request.RequestUri!.PathAndQuery);
            await _gate.WaitAsync(cancellationToken);
            Interlocked.Decrement(ref _open);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("x") };
        }

        protected override void Dispose(bool disposing)
        {
            _gate.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
