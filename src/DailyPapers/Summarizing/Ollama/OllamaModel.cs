using System.Globalization;
using System.Net;

namespace DailyPapers.Summarizing.Ollama;

/// <summary>A model of a local Ollama, as the settings name it: <c>ollama:NAME</c>, for instance <c>ollama:qwen3:8b</c>.</summary>
public static class OllamaModel
{
    public const string Prefix = "ollama:";

    /// <summary>The variable that says where Ollama listens.</summary>
    public const string Variable = "OLLAMA_HOST";

    /// <summary>Where Ollama listens if nothing else is said.</summary>
    public static Uri StandardHost { get; } = new("http://localhost:11434/");

    /// <summary>Ollama's own name of the model; null where the model is another server's.</summary>
    public static string? NameOf(string model) => model.StartsWith(Prefix, StringComparison.Ordinal) ? model[Prefix.Length..] : null;

    /// <summary>
    /// Reads <c>OLLAMA_HOST</c> as Ollama itself does: scheme, port and path may be missing. The address that a server listens on everywhere is reached at home.
    /// </summary>
    /// <returns>With a slash at its end; null where it is no address.</returns>
    public static Uri? Host(string text)
    {
        var hasScheme = text.Contains("://", StringComparison.Ordinal);
        var whole = (hasScheme ? text : "http://" + text).TrimEnd('/') + "/";
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.Query.Length + address.Fragment.Length > 0)
            return null;
        var builder = new UriBuilder(address) { Host = AtHome(address.Host) };
        if (!hasScheme && !NamesPort(whole))
            builder.Port = StandardHost.Port;
        return builder.Uri;
    }

    private static string AtHome(string host) => !IPAddress.TryParse(host.Trim('[', ']'), out var address) ? host
        : address.Equals(IPAddress.Any) ? IPAddress.Loopback.ToString()
        : address.Equals(IPAddress.IPv6Any) ? $"[{IPAddress.IPv6Loopback}]"
        : host;

    // Uri forgets a port that is the scheme's own.
    private static bool NamesPort(string address)
    {
        var authority = address["http://".Length..].Split('/')[0];
        var port = authority[(authority.LastIndexOf(':') + 1)..];
        return authority.LastIndexOf(':') > authority.LastIndexOf(']') && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
