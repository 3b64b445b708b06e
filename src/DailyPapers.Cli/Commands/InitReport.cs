using System.Text.Json.Nodes;
using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Cli.Commands;

/// <summary>What <c>init</c> did, and what is left to the person.</summary>
internal sealed class InitReport(Workspace workspace, FoundingPlan founding, IReadOnlyList<FoundingFile> files)
{
    public void Show(Terminal terminal)
    {
        if (terminal.IsForMachines)
        {
            terminal.Result(Json());
            return;
        }

        foreach (var file in files)
            terminal.Line($"{Name(file)}: {State(file, terminal)}");
        terminal.Line("");
        foreach (var line in founding.Action is null ? AtHome(terminal) : OnGitHub(terminal))
            terminal.Line(line);
    }

    private string Json() => JsonReport.Of(new JsonObject
    {
        ["files"] = Names(FoundingState.New, FoundingState.Extended, FoundingState.Replaced),
        ["kept"] = Names(FoundingState.Kept, FoundingState.Older),
        ["unchanged"] = Names(FoundingState.Same),
        ["model"] = founding.Settings.Model,
        ["repository"] = founding.Settings.Repository,
        ["site_url"] = founding.Settings.SiteUrl,
        ["action"] = founding.Action,
    });

    private JsonArray Names(params FoundingState[] states) => [.. files.Where(file => states.Contains(file.State)).Select(file => JsonValue.Create(Name(file)))];

    private string Name(FoundingFile file) => Path.GetRelativePath(workspace.Root, file.Path).Replace(Path.DirectorySeparatorChar, '/');

    private static string State(FoundingFile file, Terminal terminal) => file.State switch
    {
        FoundingState.New => terminal.Say("썼습니다", "written"),
        FoundingState.Same => terminal.Say("이미 그대로입니다", "already so"),
        FoundingState.Extended => terminal.Say("빠진 줄을 더했습니다", "missing lines added"),
        FoundingState.Replaced => terminal.Say("다시 썼습니다", "written again"),
        FoundingState.Older => terminal.Say("그대로 둡니다. 다시 쓰려면 --force", "kept as it is; --force writes it again"),
        _ => terminal.Say("직접 고치거나 쓴 파일이라 그대로 둡니다", "yours, kept as it is"),
    };

    private static IEnumerable<string> AtHome(Terminal terminal) =>
    [
        terminal.Say("다음:", "Next:"),
        terminal.Say("1. OPENAI_API_KEY에 키를 넣습니다: export OPENAI_API_KEY=...", "1. Set the key: export OPENAI_API_KEY=..."),
        terminal.Say("2. daily-papers run --limit 3으로 시험해 봅니다.", "2. Try it: daily-papers run --limit 3"),
        terminal.Say("3. 날마다 daily-papers run을 실행합니다.", "3. Run daily-papers run every day."),
    ];

    // GitHub's own English names of menus and buttons: there is no Korean GitHub.
    private IEnumerable<string> OnGitHub(Terminal terminal)
    {
        if (founding.Action == DailyWorkflow.UnknownAction)
        {
            yield return terminal.Say(
                $"주의: 이 프로그램이 어느 저장소에서 왔는지 모릅니다. 워크플로의 {DailyWorkflow.UnknownAction}에서 _OWNER_를 그 저장소의 주인으로 바꾸거나, --action owner/{DailyWorkflow.ActionName} --force로 다시 실행하세요.\n",
                $"warning: it is not known which repository this program came from. Replace _OWNER_ in the workflow's {DailyWorkflow.UnknownAction} by its owner, or run again with --action owner/{DailyWorkflow.ActionName} --force.\n");
        }

        var page = DigestRepository.From(founding.Settings.Repository) is { GitHubName: not null } repository ? repository.Url : null;
        string At(string path) => page is null ? "" : $"\n   {page}/{path}";
        yield return terminal.Say("다음 세 걸음 (GitHub의 저장소 화면에서):", "The next three steps (on the repository's page on GitHub):");
        yield return terminal.Say(
            "1. Settings > Secrets and variables > Actions > New repository secret: 이름 OPENAI_API_KEY, 값은 모델 서버의 키",
            "1. Settings > Secrets and variables > Actions > New repository secret: name OPENAI_API_KEY, value the model server's key") + At("settings/secrets/actions/new");
        yield return terminal.Say(
            "2. Settings > Pages > Build and deployment > Source: GitHub Actions",
            "2. Settings > Pages > Build and deployment > Source: GitHub Actions") + At("settings/pages");
        yield return terminal.Say(
            "3. 이 파일들을 커밋해 올린 뒤 Actions > daily-papers > Run workflow. 그다음부터는 저절로 돕니다.",
            "3. Commit and push these files, then Actions > daily-papers > Run workflow. From then on it runs by itself.") + At("actions/workflows/daily-papers.yml");
    }
}
