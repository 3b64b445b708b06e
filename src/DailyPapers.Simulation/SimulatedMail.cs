using System.Collections.Immutable;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace DailyPapers.Simulation;

/// <summary>A mail server over real sockets, up to the login: greeting, EHLO, STARTTLS or TLS at once, AUTH, NOOP, QUIT.</summary>
/// <param name="certificate">With its key; null: it has no TLS.</param>
public sealed class SimulatedMail(X509Certificate2? certificate) : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private ImmutableList<string> _commands = [];
    private Task _serving = Task.CompletedTask;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>TLS from the first byte.</summary>
    public bool StartsSecure { get; init; }

    /// <summary>Without TLS too.</summary>
    public ImmutableArray<string> Logins { get; init; } = ["PLAIN", "LOGIN"];

    public string User { get; init; } = "reader@example.org";

    public string Password { get; init; } = "right horse";

    /// <summary>By command, what it says instead of the right thing; CONNECT is the greeting. Empty: nothing at all.</summary>
    public ImmutableDictionary<string, string> Instead { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What it was told, each with <c>tls</c> or <c>plain</c> before it.</summary>
    public IReadOnlyList<string> Commands
    {
        get
        {
            lock (_gate)
                return _commands;
        }
    }

    public void Start()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        var guests = new List<Task>();
        try
        {
            while (true)
                guests.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(guests);
        }
    }

    private async Task ServeAsync(TcpClient guest)
    {
        using (guest)
        {
            try
            {
                await TalkAsync(guest.GetStream());
            }
            catch (Exception broken) when (broken is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // The guest has gone, or did not like the certificate.
            }
        }
    }

    private async Task TalkAsync(Stream line)
    {
        var isSecure = StartsSecure;
        if (isSecure)
            line = await SecureAsync(line);
        await SayAsync(line, Or("CONNECT", "220 mail.example.org ESMTP"));
        while (await HearAsync(line) is { } command)
        {
            Note(isSecure, command);
            var verb = command.Split(' ')[0].ToUpperInvariant();
            await SayAsync(line, Or(verb, verb == "AUTH" ? await LogInAsync(line, command, isSecure) : Reply(verb, isSecure)));
            if (verb == "QUIT")
                return;
            if (verb == "STARTTLS" && !isSecure && certificate is not null && !Instead.ContainsKey(verb))
                (line, isSecure) = (await SecureAsync(line), true);
        }
    }

    private string Reply(string verb, bool isSecure) => verb switch
    {
        "EHLO" => string.Join("\r\n", Abilities(isSecure)),
        "STARTTLS" when certificate is not null && !isSecure => "220 Ready to start TLS",
        "NOOP" => "250 OK",
        "QUIT" => "221 Bye",
        _ => "502 Command not implemented",
    };

    private IEnumerable<string> Abilities(bool isSecure)
    {
        yield return "250-mail.example.org greets you";
        yield return "250-SIZE 35882577";
        if (certificate is not null && !isSecure)
            yield return "250-STARTTLS";
        if (Logins.Length > 0)
            yield return $"250-AUTH {string.Join(' ', Logins)}";
        yield return "250 8BITMIME";
    }

    private async Task<string> LogInAsync(Stream line, string command, bool isSecure)
    {
        var words = command.Split(' ');
        if (words.Length < 2 || !Logins.Contains(words[1]))
            return "504 Unrecognized authentication type";
        var given = words[1] == "PLAIN" && words.Length == 3 ? Decoded(words[2]) : "\0" + await AskAsync(line, "VXNlcm5hbWU6", isSecure) + "\0" + await AskAsync(line, "UGFzc3dvcmQ6", isSecure);
        return given == $"\0{User}\0{Password}" ? "235 2.7.0 Accepted" : $"535 5.7.8 Username and Password not accepted: {command}";
    }

    private async Task<string> AskAsync(Stream line, string question, bool isSecure)
    {
        await SayAsync(line, $"334 {question}");
        var answer = await HearAsync(line) ?? "";
        Note(isSecure, answer);
        return Decoded(answer);
    }

    private string Or(string verb, string right) => Instead.GetValueOrDefault(verb, right);

    private void Note(bool isSecure, string command)
    {
        lock (_gate)
            _commands = _commands.Add($"{(isSecure ? "tls" : "plain")} {command}");
    }

    private async Task<Stream> SecureAsync(Stream line)
    {
        var secure = new SslStream(line);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, _end.Token);
        return secure;
    }

    private async Task SayAsync(Stream line, string reply)
    {
        if (reply.Length > 0)
            await line.WriteAsync(Encoding.UTF8.GetBytes(reply + "\r\n"), _end.Token);
    }

    // A byte at a time, so that nothing of what follows STARTTLS is taken.
    private async Task<string?> HearAsync(Stream line)
    {
        var heard = new List<byte>();
        var one = new byte[1];
        while (await line.ReadAsync(one, _end.Token) == 1)
        {
            if (one[0] == '\n')
                return Encoding.UTF8.GetString([.. heard]).TrimEnd('\r');
            heard.Add(one[0]);
        }

        return null;
    }

    private static string Decoded(string base64)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
