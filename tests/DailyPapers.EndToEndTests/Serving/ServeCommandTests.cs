using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests.Serving;

/// <summary>The command itself: where it listens, how it ends.</summary>
public sealed class ServeCommandTests
{
    [Fact]
    public async Task An_answer_under_way_is_finished_before_the_program_ends()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        // More than all buffers between the two hold: the server has to wait for the reader.
        var data = new Workspace(digest.Files.Root).DayData(Digest.Day);
        await File.WriteAllTextAsync(data, (await File.ReadAllTextAsync(data)).Replace("We study how", new string('w', 40_000_000) + " We study how", StringComparison.Ordinal));
        var length = new FileInfo(data).Length;
        using var served = await ServedDigest.StartAsync(digest.Files.Root);

        using var socket = new TcpClient();
        await socket.ConnectAsync(served.Address.Host, served.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /api/v1/days/2025-03-05 HTTP/1.1\r\nHost: x\r\n\r\n"), TestContext.Current.CancellationToken);
        var first = new byte[10_000];
        var read = (long)await stream.ReadAsync(first, TestContext.Current.CancellationToken);
        await served.Program.TerminateAsync();
        (await Rounds.UntilAsync(() => served.Program.Complained.Contains("Stopping", StringComparison.Ordinal), TimeSpan.FromSeconds(20))).ShouldBeTrue();
        (await Rounds.UntilAsync(() => IsRefusedAsync(served.Address), TimeSpan.FromSeconds(20))).ShouldBeTrue("Nobody new is let in.");
        var piece = new byte[1 << 20];
        while (await stream.ReadAsync(piece, TestContext.Current.CancellationToken) is > 0 and var more)
            read += more;

        var head = Encoding.ASCII.GetString(first).IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        (read - head).ShouldBe(length);
        (await served.Program.EndAsync()).ShouldEndWith(0);
    }

    [Fact]
    public async Task It_says_where_it_listens_in_the_readers_language()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        using var program = RunningProgram.Start(["serve", "--urls", "http://127.0.0.1:0;http://[::1]:0", "--workspace", digest.Files.Root, "--lang", "ko"], new Dictionary<string, string> { ["ASPNETCORE_URLS"] = "http://127.0.0.1:1" });
        (await Rounds.UntilAsync(() => program.Said.Contains("Ctrl-C", StringComparison.Ordinal) || program.HasEnded, TimeSpan.FromSeconds(40))).ShouldBeTrue(program.Complained);
        if (!Socket.OSSupportsIPv6 || program.HasEnded)
            Assert.Skip("This machine has no IPv6.");
        program.Said.ShouldMatch(@"http://127\.0\.0\.1:[0-9]+, http://\[::1\]:[0-9]+에서");
        await program.TerminateAsync();
        (await program.EndAsync()).ShouldEndWith(0);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_and_nothing_is_served()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        var outcome = (await digest.RunAsync("serve", "--urls", address, "--json")).ShouldEndWith(2);
        ((string)outcome.Json["error"]!["code"]!).ShouldBe("server.address");
        outcome.Errors.ShouldContain(address);
    }

    [Fact]
    public async Task A_folder_without_a_digest_is_told()
    {
        await using var digest = await Digest.StartAsync();
        (await digest.RunAsync("serve")).ShouldEndWith(2).Errors.ShouldContain("workspace.missing");
    }

    [Fact]
    public async Task Files_of_the_frameworks_settings_in_the_folder_are_nobodys_business()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        File.WriteAllText(Path.Combine(digest.Files.Root, "appsettings.json"), """{ "Kestrel": { "Endpoints": { "x": { "Url": "http://127.0.0.1:1" } } }, "urls": "http://127.0.0.1:2" }""");
        Directory.CreateDirectory(Path.Combine(digest.Files.Root, "wwwroot"));
        File.WriteAllText(Path.Combine(digest.Files.Root, "wwwroot", "secret.txt"), "secret");
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        (await served.TextAsync("/secret.txt")).Status.ShouldBe(404);
        (await served.StopAsync()).ShouldEndWith(0);
    }

    [Fact]
    public async Task The_demo_opens_its_pages_until_it_is_told_to_end_with_the_runs_own_code()
    {
        await using var digest = await Digest.StartAsync();
        var root = Path.Combine(digest.Files.Root, "demo");
        using var program = Digest.StartIn(root, digest.Environment(), "demo", "--port", "0", "--json");
        (await Rounds.UntilAsync(() => program.Complained.Contains("Listening on", StringComparison.Ordinal) || program.HasEnded, TimeSpan.FromSeconds(50))).ShouldBeTrue(program.Complained);
        ServedDigest.Parsed(program.Said)!["papers"].ShouldNotBeNull("The answer is there before the server.");
        var address = program.Complained[program.Complained.IndexOf("http://127.0.0.1", StringComparison.Ordinal)..].Split('.', ' ')[..4];
        using (var client = new HttpClient())
            (await client.GetStringAsync($"{string.Join('.', address)}/days/2026-11-20", TestContext.Current.CancellationToken)).ShouldContain("데모입니다");
        await program.TerminateAsync();
        (await digest.EndAsync(program)).ShouldEndWith(1).Json["pending"]!.AsArray().Count.ShouldBe(1);
        digest.Model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_demo_finds_another_port_where_the_usual_one_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 8080);
        try
        {
            other.Start();
        }
        catch (SocketException)
        {
            // Somebody else has it: as good for us.
        }

        await using var digest = await Digest.StartAsync();
        using var program = Digest.StartIn(Path.Combine(digest.Files.Root, "demo"), digest.Environment(), "demo");
        (await Rounds.UntilAsync(() => program.Said.Contains("Listening on", StringComparison.Ordinal) || program.HasEnded, TimeSpan.FromSeconds(50))).ShouldBeTrue(program.Complained);
        program.Said.ShouldMatch(@"Listening on http://127\.0\.0\.1:[0-9]+\.");
        program.Said.ShouldNotContain("127.0.0.1:8080");
        await program.TerminateAsync();
        (await program.EndAsync()).ShouldEndWith(1);
    }

    private static async Task<bool> IsRefusedAsync(Uri address)
    {
        try
        {
            using var another = new TcpClient();
            await another.ConnectAsync(address.Host, address.Port);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
