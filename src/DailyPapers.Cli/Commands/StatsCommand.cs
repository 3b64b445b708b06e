using System.CommandLine;
using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Cli.Commands;

/// <summary><c>stats</c>: papers and findings by day or month, from the days' data. It takes no lock and writes nothing.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var range = new DayRange(terminal);
        var by = new Option<string>("--by") { HelpName = "day|month", DefaultValueFactory = _ => "day", Description = terminal.Say("날마다, 또는 달마다", "a row a day, or a month") };
        by.AcceptOnlyFromAmong("day", "month");
        var command = new Command("stats", terminal.Say(
            "날짜별 데이터에서 논문 수와 검사 결과를 셉니다: 요약·대기, 고친 곳, 남은 오류와 문체.",
            "Counts papers and findings in the days' data: summarized, pending, mended, errors and style left.")) { range.From, range.To, by };
        command.Validators.Add(range.Validate);
        command.SetAction(async (parsed, token) =>
        {
            var workspace = ExistingWorkspace.Of(global.WorkspaceOf(parsed));
            var statistics = await ArchiveStatistics.ReadAsync(workspace, parsed.GetValue(range.From), parsed.GetValue(range.To), token);
            Show(new StatsReport(statistics, parsed.GetValue(by) == "month"), terminal);
            foreach (var trouble in statistics.Damages.Select(damage => damage.Trouble))
                terminal.Error(trouble);
            return statistics.Damages.IsEmpty ? 0 : 1;
        });
        return command;
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
