using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyPapers.EndToEndTests.Serving;

/// <summary>The program serving a workspace, as a process of its own.</summary>
internal sealed class ServedDigest : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly HttpClient _client;

    private ServedDigest(RunningProgram program, Uri address)
    {
        (Program, Address) = (program, address);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address, Timeout = Patience };
    }

    public RunningProgram Program { get; }

    public Uri Address { get; }

    /// <param name="root">The workspace.</param>
    /// <param name="environment">The only variables of the product that the program sees.</param>
    public static async Task<ServedDigest> StartAsync(string root, IReadOnlyDictionary<string, string>? environment = null)
    {
        var program = Digest.StartIn(root, environment ?? new Dictionary<string, string>(), "serve", "--urls", "http://127.0.0.1:0", "--json");
        (await Rounds.UntilAsync(() => program.HasEnded || Parsed(program.Said) is not null, Patience)).ShouldBeTrue(program.Complained);
        program.HasEnded.ShouldBeFalse(program.Complained);
        return new ServedDigest(program, new Uri((string)Parsed(program.Said)!["urls"]![0]!));
    }

    /// <summary>Null until all of it is there.</summary>
    public static JsonNode? Parsed(string said)
    {
        try
        {
            return JsonNode.Parse(said);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<(int Status, string Text)> TextAsync(string address, params (string Name, string Value)[] headers)
    {
        using var answer = await GetAsync(address, headers);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task<JsonNode> JsonAsync(string address)
    {
        using var answer = await GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Asks again and again, as a reader who reloads the page.</summary>
    public async Task ShouldComeToAsync(Func<Task<bool>> condition, string what) => (await Rounds.UntilAsync(condition, Patience)).ShouldBeTrue(what + "\n" + Program.Complained);

    /// <summary>To the letter, without a client that would tidy it up.</summary>
    public async Task<string> RawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Address.Host, Address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // Cut off: that is an answer, too.
            return "";
        }
    }

    /// <summary>A service manager's signal.</summary>
    public async Task<Outcome> StopAsync()
    {
        await Program.TerminateAsync();
        return await Program.EndAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        Program.Dispose();
    }
}
