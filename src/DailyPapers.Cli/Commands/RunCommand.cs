using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace DailyPapers.Cli.Commands;

/// <summary><c>run</c>: the day's work, from the list to the published files.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var range = new RangeOptions(terminal);
        var model = new Option<string?>("--model") { HelpName = "M", Description = terminal.Say("모델 (기본: OPENAI_MODEL, 설정의 summarizing.model)", "the model (default: OPENAI_MODEL, then summarizing.model)") };
        var source = new Option<string?>("--source") { HelpName = "full|abstract", Description = terminal.Say("무엇을 읽을지: 본문까지, 또는 초록만", "what is read: the whole paper, or the abstract alone") };
        source.AcceptOnlyFromAmong("full", "abstract");
        var noDeliver = new Option<bool>("--no-deliver") { Description = terminal.Say("채널로 보내지 않음", "send nothing to channels") };
        var command = new Command("run", terminal.Say(
            "하루치 일을 합니다: 목록, 요약, 검사, 발행. 날짜를 주지 않으면 밀린 날과 대기 중인 논문을 처리합니다.",
            "The day's work: list, summaries, checks, published files. Without dates it takes what is due and what is pending."))
        {
            range.Date, range.From, range.To, range.Limit, model, source, range.Refresh, noDeliver,
        };
        command.Validators.Add(range.Validate);
        command.SetAction(async (parsed, _) =>
        {
            var workspace = global.WorkspaceOf(parsed);
            var settings = ProgramSettings.Read(workspace, terminal.Environment, parsed.GetValue(model), parsed.GetValue(source));
            settings.RequireModel();
            return await RunAsync(workspace, settings, range.Request(parsed), TimeProvider.System, terminal);
        });
        return command;
    }

    /// <summary>One run, shown and reported.</summary>
    public static async Task<int> RunAsync(Workspace workspace, ProgramSettings settings, RunRequest request, TimeProvider clock, Terminal terminal)
    {
        var screen = new RunScreen(terminal);
        await using var locked = LockedWorkspace.Open(workspace, settings, clock, terminal, screen);
        var run = locked.Services.GetRequiredService<DailyRun>();
        terminal.Interruption.AskFirst(() =>
        {
            run.Interrupt();
            terminal.Error(terminal.Say("멈추는 중입니다. 보낸 요청의 답을 잠시 기다립니다(한 번 더 누르면 바로 끝냅니다).", "Stopping: waiting a moment for answers under way (once more to end at once)."));
        });
        var outcome = await screen.ShowAsync(() => run.RunAsync(request, terminal.Interruption.Token));
        ClosingTable.Show(outcome, terminal);
        await StepSummary.AppendAsync(outcome, locked.Services, settings, terminal);
        if (terminal.IsForMachines)
            terminal.Result(JsonReport.Of(outcome));
        return terminal.Interruption.WasAsked ? 130 : outcome.ExitCode;
    }

    /// <summary>The options that say which days and papers.</summary>
    private sealed class RangeOptions(Terminal terminal)
    {
        public Option<string?> Date { get; } = new("--date") { HelpName = "D", Description = terminal.Say("하루: YYYY-MM-DD, 또는 아직 열려 있는 목록은 open", "one day: YYYY-MM-DD, or open for the list that is still growing") };

        public Option<string?> From { get; } = new("--from") { HelpName = "D", Description = terminal.Say("기간의 첫날 YYYY-MM-DD", "the first day of a range, YYYY-MM-DD") };

        public Option<string?> To { get; } = new("--to") { HelpName = "D", Description = terminal.Say("기간의 마지막 날 YYYY-MM-DD", "the last day of a range, YYYY-MM-DD") };

        public Option<int?> Limit { get; } = new("--limit")
        {
            HelpName = "N",
            Description = terminal.Say("이번에 모델에 보낼 논문 수의 한도 (나머지는 대기)", "the most papers to send to the model now (the rest stay pending)"),
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                    return number;
                result.AddError(terminal.Say($"--limit '{result.Tokens[0].Value}': 1 이상의 정수여야 합니다.", $"--limit '{result.Tokens[0].Value}': must be a whole number from 1."));
                return null;
            },
        };

        public Option<bool> Refresh { get; } = new("--refresh") { Description = terminal.Say("끝난 논문도 다시 요약", "ask again for finished papers") };

        public void Validate(CommandResult result)
        {
            var (date, from, to) = (Text(result, Date), Text(result, From), Text(result, To));
            foreach (var (option, text) in new[] { (Date, date), (From, from), (To, to) })
            {
                if (text is not null && !(option == Date && text == "open") && Day(text) is null)
                    result.AddError(terminal.Say($"{option.Name} '{text}': YYYY-MM-DD 꼴의 날짜여야 합니다.", $"{option.Name} '{text}': must be a date, YYYY-MM-DD."));
            }

            if (date is not null && (from ?? to) is not null)
                result.AddError(terminal.Say("--date와 --from/--to는 함께 쓸 수 없습니다.", "--date can't go with --from or --to."));
            if (to is not null && from is null)
                result.AddError(terminal.Say("--to에는 --from도 필요합니다.", "--to needs --from."));
        }

        // Not GetValue: it throws where the option itself did not parse, which is reported already.
        private static string? Text(CommandResult result, Option<string?> option) => result.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;

        public RunRequest Request(ParseResult parsed) => new()
        {
            Date = Day(parsed.GetValue(Date)),
            OpenList = parsed.GetValue(Date) == "open",
            From = Day(parsed.GetValue(From)),
            To = Day(parsed.GetValue(To)),
            Limit = parsed.GetValue(Limit),
            Refresh = parsed.GetValue(Refresh),
        };

        private static DateOnly? Day(string? text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}
