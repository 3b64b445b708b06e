using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace DailyPapers.Http;

/// <summary>The one place from which the network is reached. Tests hand in a handler; the program lets it make its own.</summary>
public sealed class Network : IDisposable
{
    private readonly X509Certificate2Collection? _authorities;

    /// <param name="handler">Null: real sockets.</param>
    /// <param name="operatorPage">The operator's repository, so that a service knows whom to ask; null where none is set.</param>
    /// <param name="authorities">Whose certificates count in <see cref="SecureAsync"/>, and no others; null: those that the system trusts.</param>
    public Network(HttpMessageHandler? handler = null, string? operatorPage = null, X509Certificate2Collection? authorities = null)
    {
        _authorities = authorities;
        Client = new HttpClient(handler ?? Sockets()) { Timeout = Timeout.InfiniteTimeSpan };
        Client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent(operatorPage));
    }

    /// <summary>Without a time-out of its own: every caller brings a token that has one.</summary>
    public HttpClient Client { get; }

    /// <summary>For what does not speak HTTP: mail.</summary>
    /// <exception cref="SocketException">Nobody is there.</exception>
    public static async Task<NetworkStream> ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(host, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>TLS over a connection, which the result closes with itself.</summary>
    /// <param name="host">Whose certificate it must be.</param>
    /// <exception cref="CertificateException">It is not, or nobody vouches for it.</exception>
    public async Task<SslStream> SecureAsync(Stream plain, string host, CancellationToken cancellationToken)
    {
        var certificate = new CertificateCheck();
        var secure = new SslStream(plain);
        try
        {
            await secure.AuthenticateAsClientAsync(certificate.Options(host, _authorities), cancellationToken);
            return secure;
        }
        catch (Exception failure)
        {
            await secure.DisposeAsync();
            if (certificate.Trouble is { } trouble)
                throw new CertificateException(trouble, failure);
            throw;
        }
    }

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
