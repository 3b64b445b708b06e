using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>A mail server, as <c>SMTP_URL</c> names it.</summary>
/// <param name="StartsSecure"><c>smtps://</c>: TLS from the first byte. Else by STARTTLS, where the server has it.</param>
/// <param name="User">Null: without login.</param>
internal sealed record SmtpAddress(string Host, int Port, bool StartsSecure, string? User, Secret? Password)
{
    /// <summary>Of TLS from the first byte.</summary>
    public const int SecurePort = 465;

    private const int SubmissionPort = 587;

    /// <summary>What stays on this machine may be said in the clear.</summary>
    public bool IsLoopback => new UriBuilder("smtp", Host).Uri.IsLoopback;

    /// <summary>Without user and password.</summary>
    public string Shown => FormattableString.Invariant($"{(Host.Contains(':') ? $"[{Host}]" : Host)}:{Port}");

    /// <summary>Null where the text is no such address.</summary>
    // The user's name is often a mail address, and a password anything: only what stands behind the last @ is read as an address.
    public static SmtpAddress? Parse(string text)
    {
        var isSecure = text.StartsWith("smtps://", StringComparison.OrdinalIgnoreCase);
        if (!isSecure && !text.StartsWith("smtp://", StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var at = rest.LastIndexOf('@');
        if (!Uri.TryCreate("smtp://" + rest[(at + 1)..], UriKind.Absolute, out var server) || server.Host.Length == 0 || server.PathAndQuery is not ("" or "/") || server.Port == 0)
            return null;
        var address = new SmtpAddress(server.IdnHost, server.Port > 0 ? server.Port : isSecure ? SecurePort : SubmissionPort, isSecure, null, null);
        return at < 0 ? address : address.WithLogin(rest[..at]);
    }

    private SmtpAddress? WithLogin(string login)
    {
        var colon = login.IndexOf(':');
        if (colon <= 0 || colon == login.Length - 1)
            return null;
        var (user, password) = (Uri.UnescapeDataString(login[..colon]), Uri.UnescapeDataString(login[(colon + 1)..]));
        // The two are separated by zeros on their way.
        return user.Contains('\0') || password.Contains('\0') ? null : this with { User = user, Password = new Secret(password) };
    }
}
