using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DailyPapers.EndToEndTests;

/// <summary>The built program as a process of its own.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What the program or its network layer would read from this machine's environment.</summary>
    private static readonly string[] Foreign =
        ["OPENAI_", "HF_", "ARXIV_", "SLACK_", "DISCORD_", "TELEGRAM_", "SMTP_", "MAIL_", "DATABASE_URL", "OLLAMA_", "OTEL_", "GITHUB_", "ASPNETCORE_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "DAILY_PAPERS_"];

    private readonly Process _process;
    private readonly Heard _output;
    private readonly Heard _errors;

    private RunningProgram(Process process)
    {
        _process = process;
        _output = new Heard(_process.StandardOutput);
        _errors = new Heard(_process.StandardError);
    }

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    /// <param name="arguments">As a person would type them.</param>
    /// <param name="environment">The only variables of the product that the program sees.</param>
    public static RunningProgram Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "daily-papers.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Where(name => Foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new RunningProgram(Process.Start(start)!);
    }

    /// <summary>What it has said so far, on standard output.</summary>
    public string Said => _output.Text;

    /// <summary>The same of standard error.</summary>
    public string Complained => _errors.Text;

    public async Task<Outcome> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException late)
        {
            _process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program had not ended after {Patience.TotalSeconds} s. It had said:\n{await _output.AllAsync()}\n{await _errors.AllAsync()}", late);
        }

        return new Outcome(_process.ExitCode, await _output.AllAsync(), await _errors.AllAsync());
    }

    /// <summary>SIGKILL: the program gets no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>What Ctrl-C sends.</summary>
    public Task InterruptAsync() => SignalAsync("-INT");

    /// <summary>What a service manager sends.</summary>
    public Task TerminateAsync() => SignalAsync("-TERM");

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>A process that was started with SIGINT ignored (in a shell's background) can't be interrupted, whatever its program does.</summary>
    public bool CanBeInterrupted()
    {
        if (!OperatingSystem.IsLinux())
            return !OperatingSystem.IsWindows();
        var ignored = File.ReadLines($"/proc/{Id.ToString(CultureInfo.InvariantCulture)}/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal));
        return (ulong.Parse(ignored.AsSpan("SigIgn:".Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 0b10) == 0;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>A stream that is read while the program goes on.</summary>
    private sealed class Heard
    {
        private readonly Lock _lock = new();
        private readonly StringBuilder _text = new();
        private readonly Task _reading;

        public Heard(StreamReader stream) => _reading = ReadAsync(stream);

        public string Text
        {
            get
            {
                lock (_lock)
                    return _text.ToString();
            }
        }

        public async Task<string> AllAsync()
        {
            await _reading;
            return Text;
        }

        private async Task ReadAsync(StreamReader stream)
        {
            var piece = new char[4096];
            while (await stream.ReadAsync(piece) is > 0 and var length)
            {
                lock (_lock)
                    _text.Append(piece, 0, length);
            }
        }
    }
}
