using System.CommandLine;
using DailyPapers.Hosting.Founding;

namespace DailyPapers.Cli.Commands;

/// <summary>The options of <c>init</c>.</summary>
internal sealed class InitOptions(Terminal terminal)
{
    private readonly Option<string?> _model = new("--model") { HelpName = "M", Description = terminal.Say("모델 (기본: 프로그램의 기본값)", "the model (default: the program's own)") };
    private readonly Option<string?> _repository = new("--repository") { HelpName = "OWNER/NAME", Description = terminal.Say("소식지의 저장소 (기본: git의 origin)", "the digest's repository (default: git's origin)") };
    private readonly Option<string?> _siteUrl = new("--site-url") { HelpName = "URL", Description = terminal.Say("웹사이트의 주소 (기본: 저장소의 GitHub Pages)", "the site's address (default: the repository's GitHub Pages)") };
    private readonly Option<string?> _action = new("--action") { HelpName = "OWNER/NAME@V", Description = terminal.Say($"워크플로가 쓸 액션, 예: example/{DailyWorkflow.ActionName} (기본: 이 프로그램의 저장소)", $"the action that the workflow uses, such as example/{DailyWorkflow.ActionName} (default: this program's repository)") };
    private readonly Option<bool> _noWorkflow = new("--no-workflow") { Description = terminal.Say("GitHub 워크플로를 쓰지 않음", "write no GitHub workflow") };
    private readonly Option<bool> _force = new("--force") { Description = terminal.Say("init이 쓴 뒤로 아무도 고치지 않은 파일은 다시 씀", "write again what init wrote and nobody has changed") };
    private readonly Option<bool> _yes = new("--yes") { Description = terminal.Say("묻지 않고 기본값으로", "ask nothing, take the defaults") };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _model, _repository, _siteUrl, _action, _noWorkflow, _force, _yes })
            command.Options.Add(option);
    }

    public InitWishes Of(ParseResult parsed) => new(
        Trimmed(parsed.GetValue(_model)), Trimmed(parsed.GetValue(_repository)), Trimmed(parsed.GetValue(_siteUrl)), Trimmed(parsed.GetValue(_action)),
        !parsed.GetValue(_noWorkflow), parsed.GetValue(_force), parsed.GetValue(_yes));

    private static string? Trimmed(string? value) => value?.Trim(' ');
}
