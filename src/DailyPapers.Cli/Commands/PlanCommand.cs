using System.CommandLine;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Storing.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Cli.Commands;

/// <summary><c>plan</c>: what a run would take. It works on a copy of the store, takes no lock and writes nothing into the workspace.</summary>
internal static class PlanCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var range = new RangeOptions(terminal);
        var command = new Command("plan", terminal.Say(
            "run이 쓸 논문 수, 토큰, 돈을 미리 어림합니다. 목록만 받고, 모델에는 아무것도 보내지 않으며 아무것도 쓰지 않습니다.",
            "Estimates the papers, tokens and money that a run would take. Fetches the lists alone, sends nothing to a model, writes nothing."));
        range.AddTo(command);
        command.SetAction((parsed, token) =>
        {
            var workspace = global.WorkspaceOf(parsed);
            return RunAsync(workspace, range.Settings(workspace, parsed), range.Request(parsed), terminal, token);
        });
        return command;
    }

    private static async Task<int> RunAsync(Workspace workspace, ProgramSettings settings, RunRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("daily-papers-plan-");
        try
        {
            var estimate = await PlanAsync(workspace, Path.Combine(scratch.FullName, "papers.db"), settings, request, terminal, cancellationToken);
            new PlanReport(estimate, settings.Settings.Summarizing.Model).Show(terminal);
            return estimate.ExitCode;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static async Task<RunEstimate> PlanAsync(Workspace workspace, string copy, ProgramSettings settings, RunRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        SqliteDatabase.TryCopy(workspace.Database, copy);
        await using var services = new ServiceCollection().AddDailyPapers(workspace, settings, TimeProvider.System)
            .AddSingleton(_ => new SqliteDatabase(copy)).AddSingleton<IProgress<RunEvent>>(new RunScreen(terminal))
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new TerminalLogger(terminal)))
            .BuildServiceProvider();
        return await services.GetRequiredService<RunPlanner>().PlanAsync(request, cancellationToken);
    }
}
