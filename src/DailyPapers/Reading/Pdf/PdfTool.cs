using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Pdf;

/// <summary>
/// Runs one of poppler's programs on a file and collects what it prints, within bounds. Memory is not bounded here: no
/// means for it exists on every system, so an operator who wants a bound sets one for the service (systemd's
/// <c>MemoryMax</c>, a container's limit), and a tool that is killed for it is an unreadable PDF like any other.
/// </summary>
internal sealed class PdfTool(string name, PdfLimits limits)
{
    private const int LongestComplaint = 4096;

    /// <exception cref="SourceFailedException"><c>text.no-tool</c>, <c>text.too-large</c>, or <c>text.broken</c>: the tool failed, or took too long.</exception>
    public async Task<string> RunAsync(IEnumerable<string> arguments, string folder, CancellationToken cancellationToken)
    {
        using var process = Start(arguments, folder);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limits.Time);
        try
        {
            process.StandardInput.Close();
            var complaint = ReadAsync(process.StandardError.BaseStream, LongestComplaint, isCut: true, patience.Token);
            var output = await ReadAsync(process.StandardOutput.BaseStream, limits.OutputBytes, isCut: false, patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0 ? output : throw new SourceFailedException("text.broken", $"{name} could not read the PDF: {FirstLine(await complaint)}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceFailedException("text.broken", $"{name} was stopped after {limits.Time.TotalSeconds:0.###} s");
        }
        catch (IOException failure)
        {
            throw new SourceFailedException("text.broken", $"{name} broke off: {failure.Message}", failure);
        }
        finally
        {
            Kill(process);
        }
    }

    private Process Start(IEnumerable<string> arguments, string folder)
    {
        // Arguments go one by one, past any shell. The environment holds keys of the model and the channels: it stays here.
        var start = new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(key => !IsNeeded(key)).ToList())
            start.Environment.Remove(variable);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw new SourceFailedException("text.no-tool", $"{name} does not start; install poppler-utils (Debian and Ubuntu: apt install poppler-utils, macOS: brew install poppler, Windows: choco install poppler)", failure);
        }
    }

    private static bool IsNeeded(string variable) => variable.ToUpperInvariant() is "PATH" or "SYSTEMROOT" or "TEMP" or "TMP" or "TMPDIR" or "LD_LIBRARY_PATH" or "DYLD_LIBRARY_PATH";

    /// <param name="isCut">What is too long is cut; otherwise it is an error.</param>
    private async Task<string> ReadAsync(Stream stream, int most, bool isCut, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            if (all.Length + count <= most)
                all.Write(buffer, 0, count);
            else if (!isCut)
                throw new SourceFailedException("text.too-large", $"{name} printed more than {most} bytes");
        }

        return Encoding.UTF8.GetString(all.GetBuffer(), 0, (int)all.Length);
    }

    private static string FirstLine(string text)
    {
        var line = text.Split('\n')[0].Trim();
        return line.Length == 0 ? "it did not say why" : line[..Math.Min(line.Length, 200)];
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            // It ended between the question and the order.
        }
    }
}
