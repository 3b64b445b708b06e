using System.CommandLine;
using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Cli.Commands;

/// <summary><c>init</c>: makes a folder a digest that GitHub writes every morning. It sends nothing and opens no store.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var options = new InitOptions(terminal);
        var command = new Command("init", terminal.Say(
            "작업 폴더에 설정과 매일 도는 GitHub 워크플로를 씁니다. 이미 있는 파일은 바꾸지 않습니다.",
            "Writes settings and a daily GitHub workflow into the workspace. Files that are there are not changed."));
        options.AddTo(command);
        command.SetAction((parsed, token) => RunAsync(global.WorkspaceOf(parsed), options.Of(parsed), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(Workspace workspace, InitWishes given, Terminal terminal, CancellationToken cancellationToken)
    {
        var git = GitFolder.Around(workspace.Root);
        var folder = FoundingPlan.FolderIn(git?.Root ?? workspace.Root, workspace);
        given.Refuse(folder);
        var wishes = terminal.CanAsk && !given.Yes ? await new InitQuestions(terminal).CompleteAsync(given, git?.GitHubName) : given;
        var founding = Settled(wishes, git?.GitHubName);
        var files = founding.Files(workspace, git);
        await FoundingWriter.WriteAsync(workspace, files, cancellationToken);
        new InitReport(workspace, founding, files).Show(terminal);
        return 0;
    }

    // What nobody said: the repository is the one that git knows, and its site stands where GitHub Pages puts it.
    private static FoundingPlan Settled(InitWishes wishes, string? origin)
    {
        var repository = wishes.Repository ?? origin;
        var name = DigestRepository.From(repository)?.GitHubName;
        var site = wishes.SiteUrl ?? (wishes.Workflow && name is not null ? FoundingChecks.PagesUrl(name) : null);
        var action = wishes.Workflow ? wishes.Action ?? InitWishes.OwnAction ?? DailyWorkflow.UnknownAction : null;
        return new FoundingPlan(new FirstSettings(wishes.Model, name ?? repository, site), action, wishes.Force);
    }
}
