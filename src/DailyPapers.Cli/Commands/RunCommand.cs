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
    private const decimal MostMoney = 1_000_000_000;

    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var range = new RangeOptions(terminal);
        var maxCost = new Option<decimal?>("--max-cost")
        {
            HelpName = "USD",
            CustomParser = result => Money(result, terminal),
            Description = terminal.Say("이번 실행에 쓸 돈의 한도, 달러 (들지 못한 논문은 대기)", "the most that this run may cost, in US dollars (what does not fit stays pending)"),
        };
        var noDeliver = new Option<bool>("--no-deliver") { Description = terminal.Say("채널로 보내지 않음", "send nothing to channels") };
        var command = new Command("run", terminal.Say(
            "하루치 일을 합니다: 목록, 요약, 검사, 발행. 날짜를 주지 않으면 밀린 날과 대기 중인 논문을 처리합니다.",
            "The day's work: list, summaries, checks, published files. Without dates it takes what is due and what is pending."));
        range.AddTo(command);
        command.Options.Add(maxCost);
        command.Options.Add(noDeliver);
        command.SetAction(async (parsed, _) =>
        {
            var workspace = global.WorkspaceOf(parsed);
            var settings = range.Settings(workspace, parsed) with { MaxCost = parsed.GetValue(maxCost) };
            settings.RequireModel();
            settings.RequirePriceForLimit();
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
        ClosingTable.Show(outcome, settings.Settings.Summarizing.FindPrice(), terminal);
        await StepSummary.AppendAsync(outcome, locked.Services, settings, terminal);
        if (terminal.IsForMachines)
            terminal.Result(JsonReport.Of(outcome));
        return terminal.Interruption.WasAsked ? 130 : outcome.ExitCode;
    }

    private static decimal? Money(ArgumentResult result, Terminal terminal)
    {
        var text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money) && money <= MostMoney)
            return money;
        result.AddError(terminal.Say($"--max-cost '{text}': 0 이상의 달러 금액이어야 합니다(예: 0.50).", $"--max-cost '{text}': must be an amount of US dollars from 0 (such as 0.50)."));
        return null;
    }
}
