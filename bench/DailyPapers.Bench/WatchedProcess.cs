using System.Diagnostics;
using System.Globalization;

namespace DailyPapers.Bench;

/// <summary>What a process took, from its start to its end.</summary>
/// <param name="Cpu">Of all its threads, user and system; to within the hundredth of a second in which Linux counts.</param>
/// <param name="PeakMegabytes">Resident, in millions of bytes.</param>
internal sealed record WatchedProcess(int ExitCode, TimeSpan Wall, TimeSpan Cpu, double PeakMegabytes, string Output)
{
    private const int ClockTicks = 100;

    /// <summary>Runs a program with these variables and none of the product beside them.</summary>
    public static async Task<WatchedProcess> RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExitAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0.0);
        while (!ended.IsCompleted)
        {
            // The last look before the end counts; both only grow.
            (cpu, peak) = Look(process.Id) ?? (cpu, peak);
            await Task.WhenAny(ended, Task.Delay(5));
        }

        var wall = Stopwatch.GetElapsedTime(begin);
        return new WatchedProcess(process.ExitCode, wall, cpu, peak, await output + await errors);
    }

    private static (TimeSpan Cpu, double Peak)? Look(int id)
    {
        try
        {
            // The name in the second field may hold blanks and brackets.
            var fields = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat")).Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
            var peak = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/status")).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return peak is null ? null : (TimeSpan.FromSeconds((double)ticks / ClockTicks), long.Parse(peak["VmHWM:".Length..^" kB".Length], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) * 1024 / 1e6);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
