using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Summarizing.Ollama;

namespace DailyPapers.Hosting.Founding;

/// <summary>Whether what a person wants a digest to be founded with can be so. Each sentence names the value, what was expected, and what to do.</summary>
public static class FoundingChecks
{
    private const int LongestModel = 200;

    /// <param name="onGitHub">Whether the workflow is written: GitHub's machines have no model of their own.</param>
    /// <returns>Null where nothing is wrong; the same holds for the others.</returns>
    public static Sentence? Model(string value, bool onGitHub)
    {
        if (value.Length is 0 or > LongestModel || value.Any(character => char.IsControl(character) || char.IsWhiteSpace(character)))
        {
            return new Sentence(
                $"--model {Shown(value)}: 모델 이름이 아닙니다. gpt-6-luna처럼 빈칸과 줄바꿈 없이 {LongestModel}자까지 적으세요.",
                $"--model {Shown(value)}: not a model's name. Write it without blanks and line breaks, such as gpt-6-luna, at most {LongestModel} characters.");
        }

        return !onGitHub || OllamaModel.NameOf(value) is null ? null : new Sentence(
            $"--model {Shown(value)}: 내 컴퓨터의 모델은 GitHub의 기계에서 돌지 않습니다. --no-workflow를 붙여 내 컴퓨터에서 돌리거나, 다른 모델을 적으세요.",
            $"--model {Shown(value)}: a model on your own machine does not run on GitHub's. Add --no-workflow and run it at home, or name another model.");
    }

    public static Sentence? Repository(string value)
    {
        try
        {
            if (value.Length > 0 && !value.Any(char.IsControl) && DigestRepository.From(value) is not null)
                return null;
        }
        catch (DailyPapersException)
        {
            // Its sentence speaks of the settings, which nobody has written yet.
        }

        return new Sentence(
            $"--repository {Shown(value)}: 알 수 없는 값입니다. owner/name 꼴이나 https 주소로 적으세요. 예: --repository example/digest",
            $"--repository {Shown(value)}: not understood. Write owner/name or an https address, such as --repository example/digest.");
    }

    public static Sentence? SiteUrl(string value) => SettingsChecks.IsWebAddress(value) && MarkdownLink.Address(value) == value && !value.Contains('?') && !value.Contains('#') ? null : new Sentence(
        $"--site-url {Shown(value)}: http:// 또는 https://로 시작하고 빈칸, ?, #이 없는 주소여야 합니다. 예: --site-url https://example.github.io/digest/",
        $"--site-url {Shown(value)}: must be an address that starts with http:// or https:// and has no blanks, ? or #, such as --site-url https://example.github.io/digest/.");

    public static Sentence? Action(string value) => DailyWorkflow.IsAction(value) ? null : new Sentence(
        $"--action {Shown(value)}: GitHub 액션이 아닙니다. owner/name@version 꼴로 적으세요. 예: --action example/{DailyWorkflow.ActionName}",
        $"--action {Shown(value)}: not an action of GitHub's. Write owner/name@version, such as --action example/{DailyWorkflow.ActionName}.");

    /// <param name="value">The workspace from the top of the repository.</param>
    public static Sentence? Folder(string value) => DailyWorkflow.IsFolder(value) ? null : new Sentence(
        $"--workspace {Shown(value)}: 워크플로에 적을 수 없는 폴더 이름입니다. 글자와 숫자, . _ - '와 빈칸만 쓴 이름으로 바꾸거나 --no-workflow를 붙이세요.",
        $"--workspace {Shown(value)}: the folder's name can't stand in a workflow. Rename it (letters, digits, . _ - ' and blanks), or add --no-workflow.");

    /// <summary>Where GitHub Pages serves a repository's site.</summary>
    /// <param name="gitHubName"><c>owner/name</c>.</param>
    public static string PagesUrl(string gitHubName)
    {
        var parts = gitHubName.Split('/');
        var host = parts[0].ToLowerInvariant() + ".github.io";
        return string.Equals(parts[1], host, StringComparison.OrdinalIgnoreCase) ? $"https://{host}/" : $"https://{host}/{parts[1]}/";
    }

    private static string Shown(string value) => $"'{VisibleText.Cut(value, 100)}'";
}
