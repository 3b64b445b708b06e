using DailyPapers.Cli;

namespace DailyPapers.EndToEndTests;

/// <summary>
/// The whole program, from its command line to its exit code, inside the tests' process. Starting a process costs more than most runs do; what is about
/// the process itself (signals, kills, two at a time, the real console) uses <see cref="RunningProgram"/>.
/// </summary>
internal static class ProgramInside
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="arguments">As a person would type them.</param>
    /// <param name="environment">The only variables that the program sees.</param>
    public static async Task<Outcome> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        using var interruption = new Interruption(listens: false);
        var terminal = new Terminal(TextWriter.Synchronized(output), TextWriter.Synchronized(error), isInteractive: false, environment.GetValueOrDefault, interruption);
        try
        {
            var code = await Task.Run(() => CommandLine.RunAsync([.. arguments], terminal)).WaitAsync(Patience);
            return new Outcome(code, output.ToString(), error.ToString());
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"The program had not ended after {Patience.TotalSeconds} s. It had said:\n{output}\n{error}", late);
        }
    }
}
