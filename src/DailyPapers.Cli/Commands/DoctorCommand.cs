using System.CommandLine;
using DailyPapers.Diagnosing;
using DailyPapers.Hosting;
using DailyPapers.Http;

namespace DailyPapers.Cli.Commands;

/// <summary><c>doctor</c>: tries every configured service with the smallest real request. It takes no lock and changes nothing.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var model = new Option<string?>("--model") { HelpName = "M", Description = terminal.Say("모델 (기본: OPENAI_MODEL, 설정의 summarizing.model)", "the model (default: OPENAI_MODEL, then summarizing.model)") };
        var command = new Command("doctor", terminal.Say(
            "설정한 서비스를 하나하나 실제로 불러 보고, 무엇이 잘못됐고 어떻게 고치는지 말합니다. 모델에는 짧은 요청 하나를 보내고, 든 토큰과 돈을 말합니다.",
            "Tries every configured service for real and says what is wrong and how to mend it. The model is sent one short request; what it took is told.")) { model };
        command.SetAction(async (parsed, token) =>
        {
            using var network = new Network();
            var examinations = new Examinations(global.WorkspaceOf(parsed), terminal.Environment, network, TimeProvider.System).All(parsed.GetValue(model));
            var report = new DoctorReport(await new Doctor(examinations, TimeProvider.System).ExamineAsync(token));
            if (terminal.IsForMachines)
                terminal.Result(report.Json());
            else if (terminal.ShowsBars)
                report.Show(terminal);
            else
                terminal.Result(report.Lines(terminal));
            return report.HasTrouble ? 1 : 0;
        });
        return command;
    }
}
