using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Summarizing;

namespace DailyPapers.Cli.Commands;

/// <summary>Asks a person for what no option said. Enter takes what stands in parentheses.</summary>
internal sealed class InitQuestions(Terminal terminal)
{
    /// <param name="wishes">What options said; it is not asked for.</param>
    /// <param name="origin"><c>owner/name</c> as git knows it; null: unknown.</param>
    public async Task<InitWishes> CompleteAsync(InitWishes wishes, string? origin)
    {
        var workflow = wishes.Workflow && await AgreesAsync(terminal.Say("매일 아침 GitHub에서 돌릴까요? y 또는 n", "Run every morning on GitHub? y or n"));
        var model = wishes.Model ?? await AskAsync(terminal.Say("모델", "Model"), new SummarizingOptions().Model, value => FoundingChecks.Model(value, workflow));
        var repository = wishes.Repository ?? await AskAsync(terminal.Say("소식지를 둘 GitHub 저장소, owner/name", "The digest's GitHub repository, owner/name"), origin, FoundingChecks.Repository);
        var name = DigestRepository.From(repository)?.GitHubName;
        var pages = workflow && name is not null ? FoundingChecks.PagesUrl(name) : null;
        var site = wishes.SiteUrl ?? await AskAsync(terminal.Say("웹사이트의 주소", "The site's address"), pages, FoundingChecks.SiteUrl);
        return wishes with { Model = model, Repository = repository, SiteUrl = site, Action = await ActionAsync(wishes, workflow), Workflow = workflow };
    }

    private async Task<string?> ActionAsync(InitWishes wishes, bool workflow)
    {
        if (!workflow || wishes.Action is not null || InitWishes.OwnAction is not null)
            return wishes.Action;
        var question = terminal.Say($"이 프로그램의 GitHub 저장소, owner/{DailyWorkflow.ActionName}", $"This program's GitHub repository, owner/{DailyWorkflow.ActionName}");
        return await AskAsync(question, null, FoundingChecks.Action);
    }

    private async Task<string?> AskAsync(string question, string? standard, Func<string, Sentence?> check)
    {
        var shown = standard ?? terminal.Say("없음", "none");
        var answer = await terminal.AskAsync($"{question} ({shown}):", standard ?? "", value => value.Length == 0 ? null : check(value)?.In(terminal.Language));
        return answer.Length == 0 ? null : answer;
    }

    private async Task<bool> AgreesAsync(string question)
    {
        var answer = await terminal.AskAsync($"{question} (y):", "y", value => value is "y" or "Y" or "n" or "N" ? null : terminal.Say("y나 n을 적으세요.", "Write y or n."));
        return answer is "y" or "Y";
    }
}
