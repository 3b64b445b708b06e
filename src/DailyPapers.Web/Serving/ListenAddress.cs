using System.Globalization;
using System.Net;
using DailyPapers.Papers;

namespace DailyPapers.Web.Serving;

/// <summary>An address that the server listens on: <c>http://</c>, then an IP address, <c>localhost</c> or <c>*</c> (all), then perhaps a port.</summary>
/// <param name="Host">As in an address: IPv6 in brackets.</param>
/// <param name="Port">0: a free one.</param>
public sealed record ListenAddress(string Host, int Port)
{
    private const string Scheme = "http://";

    /// <summary>This machine alone: whoever wants more says so.</summary>
    public static ListenAddress Usual { get; } = new("127.0.0.1", 8080);

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Scheme}{Host}:{Port}");

    /// <param name="text">Several are divided by <c>;</c>.</param>
    /// <param name="problem">What is wrong with the first malformed one; null where all are good.</param>
    public static IReadOnlyList<ListenAddress> Parse(string text, out Sentence? problem)
    {
        var addresses = new List<ListenAddress>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            problem = ParseOne(part, addresses);
            if (problem is not null)
                return [];
        }

        problem = addresses.Count > 0 ? null : Malformed(text);
        return addresses;
    }

    private static Sentence? ParseOne(string text, List<ListenAddress> addresses)
    {
        if (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return new Sentence(
                $"'{text}': https는 열지 않습니다. http로 열고 앞에 TLS를 맡을 프록시(nginx, Caddy 등)를 두세요.",
                $"'{text}': https is not served. Listen on http and put a proxy for TLS (nginx, Caddy ...) in front.");
        }

        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Malformed(text);
        var rest = text[Scheme.Length..].TrimEnd('/');
        var colon = rest.LastIndexOf(':');
        var (host, port) = colon > rest.LastIndexOf(']') ? (rest[..colon], rest[(colon + 1)..]) : (rest, "80");
        if (!IsHost(host) || !ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Malformed(text);
        if (number == 0 && host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return new Sentence(
                $"'{text}': localhost는 주소가 둘이라 빈 포트를 고를 수 없습니다. 127.0.0.1을 쓰세요.",
                $"'{text}': localhost is two addresses, so that no free port can be chosen. Use 127.0.0.1.");
        }

        addresses.Add(new ListenAddress(host, number));
        return null;
    }

    // A name would be taken as "all addresses", which is not what it looks like.
    private static bool IsHost(string host) =>
        host is "*" or "+" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (host.StartsWith('[') && host.EndsWith(']') ? IPAddress.TryParse(host, out _) : host.Count(character => character == '.') == 3 && IPAddress.TryParse(host, out _));

    private static Sentence Malformed(string text) => new(
        $"'{text}': http://127.0.0.1:8080처럼 적어야 합니다(호스트는 IP 주소, localhost, *; 포트는 0에서 65535).",
        $"'{text}': must be like http://127.0.0.1:8080 (the host an IP address, localhost or *; the port from 0 to 65535).");
}
