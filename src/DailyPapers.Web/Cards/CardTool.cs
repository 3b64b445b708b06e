using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DailyPapers.Web.Cards;

/// <summary>
/// <c>rsvg-convert</c>, a process a card and never more than two at a time. Whether it is there, draws, and finds a Korean font is decided once, before the
/// pages are planned: they name cards only where there are some.
/// </summary>
public sealed class CardTool : IDisposable
{
    private const string Drawer = "rsvg-convert";
    private const int LargestPicture = 4_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _places = new(2);
    private readonly string _drawer;

    internal CardTool(string drawer, string version) => (_drawer, Version) = (drawer, version);

    /// <summary>Other letters or another drawer make other pictures.</summary>
    internal string Version { get; }

    /// <summary>Null where no card can be drawn: no address of the site is known (a preview's picture needs an absolute one), no tool, no Korean font.</summary>
    public static async Task<CardTool?> FindAsync(SiteOptions options, CancellationToken cancellationToken)
    {
        if (options.Url is null
            || await RunAsync(Drawer, ["--version"], [], cancellationToken) is not { Length: > 0 } version
            || await RunAsync("fc-list", [":lang=ko", "family", "style"], [], cancellationToken) is not { Length: > 0 } fonts)
            return null;
        var tool = new CardTool(Drawer, PageKey.Of([Encoding.UTF8.GetString(version), .. Encoding.UTF8.GetString(fonts).Split('\n').Order(StringComparer.Ordinal)]));
        if (await tool.TryDrawAsync(CardSvg.Paper("가", "나", "다", "라"), cancellationToken) is not null)
            return tool;
        tool.Dispose();
        return null;
    }

    /// <summary>A PNG; the card without words where the tool fails, since a site without one picture is better than no site.</summary>
    internal async Task<byte[]> DrawAsync(string svg, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            return await TryDrawAsync(svg, cancellationToken) ?? PlainCard.Png;
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<byte[]?> TryDrawAsync(string svg, CancellationToken cancellationToken) =>
        await RunAsync(_drawer, ["--format=png"], Encoding.UTF8.GetBytes(svg), cancellationToken) is { } png && png.AsSpan(1).StartsWith("PNG"u8) ? png : null;

    /// <summary>Null where the program is not there, fails, prints too much or takes too long.</summary>
    private static async Task<byte[]?> RunAsync(string program, string[] arguments, byte[] input, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        Process? process = null;
        try
        {
            process = Process.Start(StartOf(program, arguments))!;
            var complaint = process.StandardError.BaseStream.CopyToAsync(Stream.Null, patience.Token);
            var output = ReadAsync(process.StandardOutput.BaseStream, patience.Token);
            await process.StandardInput.BaseStream.WriteAsync(input, patience.Token);
            process.StandardInput.Close();
            var printed = await output;
            await complaint;
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0 ? printed : null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            return null;
        }
        finally
        {
            End(process);
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            if (all.Length + count > LargestPicture)
                throw new IOException("The picture is too large.");
            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }

    private static ProcessStartInfo StartOf(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The environment holds keys of the model and the channels: it stays here. Fonts are found through the home folder and fontconfig's variables.
        foreach (var variable in start.Environment.Keys.Where(key => !IsNeeded(key.ToUpperInvariant())).ToList())
            start.Environment.Remove(variable);
        return start;
    }

    private static bool IsNeeded(string variable) =>
        variable is "PATH" or "HOME" or "USERPROFILE" or "SYSTEMROOT" or "TEMP" or "TMP" or "TMPDIR" or "LD_LIBRARY_PATH" or "DYLD_LIBRARY_PATH" or "XDG_CACHE_HOME" or "XDG_DATA_HOME" or "XDG_CONFIG_HOME" or "FONTCONFIG_FILE" or "FONTCONFIG_PATH";

    private static void End(Process? process)
    {
        try
        {
            if (process is { HasExited: false })
                process.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            // It ended between the question and the order.
        }

        process?.Dispose();
    }
}
