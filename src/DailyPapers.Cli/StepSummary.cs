using System.Text;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace DailyPapers.Cli;

/// <summary>Tells a run on the page of its job, where the program runs as one of GitHub's.</summary>
internal static class StepSummary
{
    /// <summary>Names the file that GitHub shows; https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands</summary>
    private const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>Nothing where the variable is not set. A page that can't be written is told of and is no reason to fail.</summary>
    public static async Task AppendAsync(RunOutcome outcome, IServiceProvider services, ProgramSettings settings, Terminal terminal)
    {
        if (terminal.Environment(Variable) is not { Length: > 0 } file)
            return;
        try
        {
            var (store, editions) = (services.GetRequiredService<IPaperStore>(), new List<Edition>());
            foreach (var day in outcome.Days)
            {
                if (await store.LoadEditionAsync(day, CancellationToken.None) is { } edition)
                    editions.Add(edition);
            }

            var text = JobSummary.Render(outcome, editions, settings.Settings.Publishing.SiteUrl, terminal.Language);
            // A line of a table that stands there already would take our first line for its own.
            var gap = new FileInfo(file) is { Exists: true, Length: > 0 } ? "\n" : "";
            await File.AppendAllTextAsync(file, gap + terminal.WithoutSecrets(text), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CancellationToken.None);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            terminal.Error(terminal.Say($"주의: 작업 요약을 쓰지 못했습니다({Variable}): {failure.Message}", $"warning: the job summary could not be written ({Variable}): {failure.Message}"));
        }
    }
}
