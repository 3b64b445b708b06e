using System.Net;
using System.Net.Sockets;
using System.Text;
using DailyPapers.Http;

namespace DailyPapers.Delivering;

/// <summary>A conversation with a mail server (RFC 5321) up to its being ready to take mail: TLS where it can be had, login where there is a user.</summary>
internal sealed class SmtpSession : IAsyncDisposable
{
    private readonly SmtpAddress _server;
    private readonly string _ourselves;
    private Stream _stream;
    private SmtpWire _wire;

    private SmtpSession(SmtpAddress server, NetworkStream stream)
    {
        (_server, _stream, _wire) = (server, stream, new SmtpWire(stream));
        _ourselves = Literal(((IPEndPoint)stream.Socket.LocalEndPoint!).Address);
    }

    public bool IsSecure { get; private set; }

    /// <exception cref="SmtpRefusedException">The server is there and does not let us in.</exception>
    /// <exception cref="CertificateException">It is not the server that it should be.</exception>
    public static async Task<SmtpSession> OpenAsync(Network network, SmtpAddress server, CancellationToken cancellationToken)
    {
        var session = new SmtpSession(server, await Network.ConnectAsync(server.Host, server.Port, cancellationToken));
        try
        {
            await session.LogInAsync(await session.GreetAsync(network, cancellationToken), cancellationToken);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks for nothing and goes.</summary>
    public async Task LeaveAsync(CancellationToken cancellationToken)
    {
        Expect(SmtpStep.Login, await _wire.AskAsync("NOOP", cancellationToken));
        try
        {
            await _wire.AskAsync("QUIT", cancellationToken);
        }
        catch (IOException)
        {
            // Some close the line instead of saying good-bye.
        }
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    // What the server said before TLS counts for nothing afterwards: anybody may have said it.
    private async Task<SmtpReply> GreetAsync(Network network, CancellationToken cancellationToken)
    {
        if (_server.StartsSecure)
            await SecureAsync(network, cancellationToken);
        Expect(SmtpStep.Greeting, await _wire.ReadAsync(cancellationToken));
        var abilities = await HelloAsync(cancellationToken);
        if (IsSecure || !abilities.Offers("STARTTLS"))
            return abilities;
        Expect(SmtpStep.Greeting, await _wire.AskAsync("STARTTLS", cancellationToken));
        if (_wire.HasMore)
            throw new SmtpRefusedException(SmtpStep.Greeting, "STARTTLS");
        await SecureAsync(network, cancellationToken);
        return await HelloAsync(cancellationToken);
    }

    private async Task<SmtpReply> HelloAsync(CancellationToken cancellationToken) =>
        Expect(SmtpStep.Greeting, await _wire.AskAsync($"EHLO {_ourselves}", cancellationToken));

    private async Task SecureAsync(Network network, CancellationToken cancellationToken)
    {
        _stream = await network.SecureAsync(_stream, _server.Host, cancellationToken);
        _wire = new SmtpWire(_stream);
        IsSecure = true;
    }

    private async Task LogInAsync(SmtpReply abilities, CancellationToken cancellationToken)
    {
        if (_server.User is null)
            return;
        if (!IsSecure && !_server.IsLoopback)
            throw new SmtpRefusedException(SmtpStep.NoTls, "");
        if (abilities.OffersLogin("PLAIN"))
            Expect(SmtpStep.Login, await _wire.AskAsync("AUTH PLAIN " + Base64($"\0{_server.User}\0{_server.Password!.Reveal()}"), cancellationToken));
        else if (abilities.OffersLogin("LOGIN"))
            await LogInStepByStepAsync(cancellationToken);
        else
            throw new SmtpRefusedException(SmtpStep.NoLogin, Hidden(string.Join(' ', abilities.Lines.Where(line => line.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase)))));
    }

    private async Task LogInStepByStepAsync(CancellationToken cancellationToken)
    {
        var question = await _wire.AskAsync("AUTH LOGIN", cancellationToken);
        if (question.Code == 334)
            question = await _wire.AskAsync(Base64(_server.User!), cancellationToken);
        Expect(SmtpStep.Login, question.Code == 334 ? await _wire.AskAsync(Base64(_server.Password!.Reveal()), cancellationToken) : question);
    }

    private SmtpReply Expect(SmtpStep step, SmtpReply reply) => reply switch
    {
        { IsGood: true } => reply,
        { Code: >= 400 and < 500 } when step == SmtpStep.Login => throw new SmtpRefusedException(SmtpStep.LoginForNow, Hidden(reply.Said)),
        _ => throw new SmtpRefusedException(step, Hidden(reply.Said)),
    };

    // A server that quotes what it was sent must not bring it into a report.
    private string Hidden(string said)
    {
        if (_server.Password?.Reveal() is not { } password)
            return said;
        string[] secrets = [Base64($"\0{_server.User}\0{password}"), Base64(password), password];
        return secrets.Aggregate(said, (text, secret) => text.Replace(secret, "***", StringComparison.Ordinal));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Literal(IPAddress address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => $"[{address.MapToIPv4()}]",
        { AddressFamily: AddressFamily.InterNetworkV6 } => $"[IPv6:{new IPAddress(address.GetAddressBytes())}]",
        _ => $"[{address}]",
    };
}
