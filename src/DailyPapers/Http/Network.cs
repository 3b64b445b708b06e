using System.Net;

namespace DailyPapers.Http;

/// <summary>The one place from which the network is reached. Tests hand in a handler; the program lets it make its own.</summary>
public sealed class Network : IDisposable
{
    /// <param name="handler">Null: real sockets.</param>
    /// <param name="operatorPage">The operator's repository, so that a service knows whom to ask; null where none is set.</param>
    public Network(HttpMessageHandler? handler = null, string? operatorPage = null)
    {
        Client = new HttpClient(handler ?? Sockets()) { Timeout = Timeout.InfiniteTimeSpan };
        Client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent(operatorPage));
    }

    /// <summary>Without a time-out of its own: every caller brings a token that has one.</summary>
    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    // Redirects are not followed: a key goes to the address that the operator named, and to no other.
    private static SocketsHttpHandler Sockets() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    private static string UserAgent(string? operatorPage)
    {
        var version = typeof(Network).Assembly.GetName().Version?.ToString(3) ?? "0";
        return $"daily-papers-ko/{version}" + (operatorPage is null ? "" : $" (+{operatorPage})");
    }
}
