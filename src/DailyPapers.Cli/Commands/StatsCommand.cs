using System.CommandLine;
using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;
using DailyPapers.Storing.Sqlite;

namespace DailyPapers.Cli.Commands;

/// <summary><c>stats</c>: papers, tokens, money, requests, latency and findings by day, month or model, from the days' data and the working store. It takes no lock and writes nothing.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var range = new DayRange(terminal);
        var by = new Option<string>("--by") { HelpName = "day|month|model", DefaultValueFactory = _ => "day", Description = terminal.Say("날마다, 달마다, 또는 모델마다 한 줄", "a row a day, a month, or a model") };
        by.AcceptOnlyFromAmong("day", "month", "model");
        var command = new Command("stats", terminal.Say(
            "날짜별 데이터에서 논문, 토큰, 돈, 검사 결과를 세고, 작업용 저장소에 기록이 있으면 답까지 걸린 시간도 보입니다(중앙값, 괄호는 95%).",
            "Counts papers, tokens, money and findings in the days' data; where the working store remembers the requests, also how long answers took (median; in brackets 95 %).")) { range.From, range.To, by };
        command.Validators.Add(range.Validate);
        command.SetAction(async (parsed, token) =>
        {
            var workspace = ExistingWorkspace.Of(global.WorkspaceOf(parsed));
            var statistics = await ArchiveStatistics.ReadAsync(workspace, parsed.GetValue(range.From), parsed.GetValue(range.To), token);
            Show(new StatsReport(statistics, SpanOf(parsed.GetValue(by)), await UsesAsync(workspace, token)), terminal);
            foreach (var trouble in statistics.Damages.Select(damage => damage.Trouble))
                terminal.Error(trouble);
            return statistics.Damages.IsEmpty ? 0 : 1;
        });
        return command;
    }

    private static StatisticsSpan SpanOf(string? name) => name switch { "month" => StatisticsSpan.Month, "model" => StatisticsSpan.Model, _ => StatisticsSpan.Day };

    // A store that is missing or another version's costs the latencies, and nothing else.
    private static async Task<IReadOnlyCollection<ModelUse>> UsesAsync(Workspace workspace, CancellationToken cancellationToken)
    {
        using var database = SqliteDatabase.ForReading(workspace.Database);
        return database is null ? [] : await new SqliteStore(database, TimeProvider.System).ListModelUsesAsync(cancellationToken);
    }

    private static void Show(StatsReport report, Terminal terminal)
    {
        if (terminal.IsForMachines)
            terminal.Result(report.Json());
        else if (terminal.ShowsBars)
            report.Show(terminal);
        else
            terminal.Result(report.Text(terminal));
    }
}
