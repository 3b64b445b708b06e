using System.CommandLine;
using System.Globalization;
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
        var from = new Option<DateOnly?>("--from") { HelpName = "D", CustomParser = result => Day(result, terminal), Description = terminal.Say("기간의 첫날 YYYY-MM-DD (기본: 전부)", "the first day, YYYY-MM-DD (default: all)") };
        var to = new Option<DateOnly?>("--to") { HelpName = "D", CustomParser = result => Day(result, terminal), Description = terminal.Say("기간의 마지막 날 YYYY-MM-DD", "the last day, YYYY-MM-DD") };
        var command = new Command("publish", terminal.Say("데이터베이스에서 README와 날짜별 파일을 다시 씁니다. 모델을 부르지 않습니다.", "Writes README and the archive again from the store; calls no model.")) { from, to };
        command.Validators.Add(result =>
        {
            if (Value(result, from) is { } first && Value(result, to) is { } last && first > last)
                result.AddError(terminal.Say("--from이 --to보다 뒤입니다. 앞선 날짜를 --from에 적으세요.", "--from is after --to. Give the earlier date to --from."));
        });
        command.SetAction(async (parsed, token) =>
        {
            var workspace = Existing(global.WorkspaceOf(parsed));
            var settings = ProgramSettings.Read(workspace, terminal.Environment);
            await using var locked = LockedWorkspace.Open(workspace, settings, TimeProvider.System, terminal, new RunScreen(terminal));
            var damaged = await locked.Services.GetRequiredService<ArchiveRestorer>().RestoreAsync(token);
            var files = await PublishAsync(locked.Services, parsed.GetValue(from), parsed.GetValue(to), token);
            Report(files, terminal);
            foreach (var damage in damaged.Select(damage => damage.Trouble))
                terminal.Error(terminal.Say("오류", "error") + $"({damage.Code}): {damage.Sentence.In(terminal.Language)}");
            return damaged.IsEmpty ? 0 : 1;
        });
        return command;
    }

    private static DateOnly? Value(System.CommandLine.Parsing.CommandResult result, Option<DateOnly?> option) =>
        result.GetResult(option) is { Tokens: [var token] } && DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // A mistyped folder would become a new, empty workspace and look like success.
    private static Workspace Existing(Workspace workspace) => Directory.Exists(workspace.State) || Directory.Exists(workspace.Logs) ? workspace : throw new DailyPapersException("workspace.missing", 2, new Sentence(
        $"{workspace.Root}: 소식지가 없는 폴더입니다(.daily-papers도 paper_logs도 없음). --workspace를 확인하세요.",
        $"{workspace.Root}: no digest here (neither .daily-papers nor paper_logs). Check --workspace."));

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
            : terminal.Say($"파일 {files.Count}개를 썼습니다: ", $"{files.Count} files written: ") + string.Join(", ", files.Take(10)) + (files.Count > 10 ? " …" : ""));
        if (terminal.IsForMachines)
            terminal.Result(JsonReport.OfFiles(files));
    }

    private static DateOnly? Day(System.CommandLine.Parsing.ArgumentResult result, Terminal terminal)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError(terminal.Say($"'{text}': YYYY-MM-DD 꼴의 날짜여야 합니다.", $"'{text}': must be a date, YYYY-MM-DD."));
        return null;
    }
}
