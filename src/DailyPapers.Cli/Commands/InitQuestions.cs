using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Summarizing;

namespace DailyPapers.Cli.Commands;

/// <summary>Asks a person for what no option said. Enter takes what stands in parentheses.</summary>
internal sealed class InitQuestions(Terminal terminal)
{
    /// <param name="origin"><c>owner/name</c> as git knows it; null: unknown.</param>
    public InitWishes Complete(InitWishes wishes, string? origin)
    {
        var workflow = wishes.Workflow && Agreed(terminal.Say("매일 아침 GitHub에서 돌릴까요? y 또는 n", "Run every morning on GitHub? y or n"));
        var model = wishes.Model ?? Ask(terminal.Say("모델", "Model"), new SummarizingOptions().Model, value => FoundingChecks.Model(value, workflow));
        var repository = wishes.Repository ?? Ask(terminal.Say("소식지를 둘 GitHub 저장소, owner/name", "The digest's GitHub repository, owner/name"), origin, FoundingChecks.Repository);
        var name = repository is null ? null : DigestRepository.From(repository)?.GitHubName;
        var pages = workflow && name is not null ? FoundingChecks.PagesUrl(name) : null;
        var site = wishes.SiteUrl ?? Ask(terminal.Say("웹사이트의 주소", "The site's address"), pages, FoundingChecks.SiteUrl);
        var action = wishes.Action ?? (workflow && InitWishes.OwnAction is null ? Ask(terminal.Say($"이 프로그램의 GitHub 저장소, owner/{DailyWorkflow.ActionName}", $"This program's GitHub repository, owner/{DailyWorkflow.ActionName}"), null, FoundingChecks.Action) : null);
        return wishes with { Model = model, Repository = repository, SiteUrl = site, Action = action, Workflow = workflow };
    }

    private string? Ask(string question, string? standard, Func<string, Sentence?> check)
    {
        var shown = standard ?? terminal.Say("없음", "none");
        var answer = terminal.Ask($"{question} ({shown}):", standard ?? "", value => value.Length == 0 ? null : check(value)?.In(terminal.Language));
        return answer.Length == 0 ? null : answer;
    }

    private bool Agreed(string question)
    {
        var answer = terminal.Ask($"{question} (y):", "y", value => value is "y" or "Y" or "n" or "N" ? null : terminal.Say("y나 n을 적으세요.", "Write y or n."));
        return answer is "y" or "Y";
    }
}
