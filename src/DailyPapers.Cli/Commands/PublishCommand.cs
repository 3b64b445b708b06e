using System.CommandLine;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using Microsoft.Extensions.DependencyInjection;

namespace DailyPapers.Cli.Commands;

/// <summary><c>publish</c>: writes the files again from the store; calls no model.</summary>
internal static class PublishCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var range = new DayRange(terminal);
        var command = new Command("publish", terminal.Say("데이터베이스에서 README와 날짜별 파일을 다시 씁니다. 모델을 부르지 않습니다.", "Writes README and the archive again from the store; calls no model.")) { range.From, range.To };
        command.Validators.Add(range.Validate);
        command.SetAction(async (parsed, token) =>
        {
            var workspace = ExistingWorkspace.Of(global.WorkspaceOf(parsed));
            var settings = ProgramSettings.Read(workspace, terminal.Environment);
            await using var locked = LockedWorkspace.Open(workspace, settings, TimeProvider.System, terminal, new RunScreen(terminal));
            var damaged = await locked.Services.GetRequiredService<ArchiveRestorer>().RestoreAsync(token);
            var files = await PublishAsync(locked.Services, parsed.GetValue(range.From), parsed.GetValue(range.To), token);
            Report(files, terminal);
            foreach (var damage in damaged.Select(damage => damage.Trouble))
                terminal.Error(damage);
            return damaged.IsEmpty ? 0 : 1;
        });
        return command;
    }

    private static async Task<IReadOnlyList<string>> PublishAsync(IServiceProvider services, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var days = await services.GetRequiredService<IPaperStore>().ListDaysAsync(cancellationToken);
        var chosen = days.Where(day => day.IsPublishable && (from is null || day.Date >= from) && (to is null || day.Date <= to)).Select(day => day.Date).ToList();
        return await services.GetRequiredService<Publisher>().PublishAsync(chosen, cancellationToken);
    }

    private static void Report(IReadOnlyList<string> files, Terminal terminal)
    {
        terminal.Line(files.Count == 0
            ? terminal.Say("바뀐 파일이 없습니다.", "No file changed.")
            : terminal.Say($"파일 {files.Count}개를 썼습니다: ", $"{files.Count} files written: ") + WrittenFiles.Told(files, terminal));
        if (terminal.IsForMachines)
            terminal.Result(JsonReport.OfFiles(files));
    }
}
