using System.CommandLine;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Simulation;
using DailyPapers.Summarizing;
using DailyPapers.Web.Serving;

namespace DailyPapers.Cli.Commands;

/// <summary><c>demo</c>: the same job without a key or a network. Its day, its list and its answers are bundled; the pipeline is the real one.</summary>
internal static class DemoCommand
{
    /// <summary>Where the demo goes when the current folder holds something else.</summary>
    private const string OwnFolder = "daily-papers-demo";

    private const string Notice = "데모입니다. 초록과 본문, 인용, 한국어 요약과 추천 수는 이 데모를 위해 새로 쓴 글이며 arXiv의 글과 다릅니다. 언어 모델은 부르지 않았습니다.";

    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var port = new Option<int?>("--port") { HelpName = "N", CustomParser = result => Port(result, terminal), Description = terminal.Say($"웹 서버의 포트, 0이면 비어 있는 포트 (기본: {ListenAddress.Usual.Port}, 쓰는 중이면 비어 있는 포트)", $"the web server's port, 0 for a free one (default: {ListenAddress.Usual.Port}, or a free one where it is taken)") };
        var noServe = new Option<bool>("--no-serve") { Description = terminal.Say("웹 서버를 열지 않음", "do not open a web server") };
        var command = new Command("demo", terminal.Say(
            "키도 네트워크도 없이 같은 일을 해 봅니다: 프로그램에 든 하루치 논문과 답, 진짜 처리 과정.",
            "The same job with no key and no network: a bundled day, bundled answers, the real pipeline.")) { port, noServe };
        command.SetAction(async (parsed, token) =>
        {
            var workspace = new Workspace(global.NamedWorkspace(parsed) ?? Folder());
            var code = await RunAsync(workspace, terminal, token);
            if (code is 0 or 1 && !parsed.GetValue(noServe))
                await ServeAsync(workspace, parsed.GetValue(port), terminal, token);
            return code;
        });
        return command;
    }

    private static int? Port(System.CommandLine.Parsing.ArgumentResult result, Terminal terminal)
    {
        if (ushort.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var port))
            return port;
        result.AddError(terminal.Say($"--port '{result.Tokens[0].Value}': 0에서 65535 사이의 정수여야 합니다.", $"--port '{result.Tokens[0].Value}': must be a whole number from 0 to 65535."));
        return null;
    }

    private static async Task<int> RunAsync(Workspace workspace, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var internet = await DemoDay.StartAsync(cancellationToken);
        RefuseRealDigest(workspace, internet.Date);
        var settings = ProgramSettings.Read(workspace, name => Environment(name, internet));
        settings.Settings.Summarizing.Prices["demo"] = new ModelPrice { Input = 0, Output = 0 };
        // Nobody's server is spared by waiting.
        settings.Settings.Reading.ArxivSpacing = TimeSpan.Zero;
        // It stays with the files, also when somebody else opens them.
        settings.Settings.Publishing.Notice ??= Notice;
        Introduce(terminal, workspace);

        terminal.Line(terminal.Say("\n[1/2] 아침 8시(KST): 목록이 아직 열려 있어 예비판을 냅니다.", "\n[1/2] 08:00 KST: the list is still open, so this is a preliminary edition."));
        var morning = new DateTimeOffset(internet.Date, new TimeOnly(23, 0), TimeSpan.Zero);
        var first = await RunCommand.RunAsync(workspace, settings, new RunRequest { Date = internet.Date }, new ShiftedClock(morning), Quiet(terminal));
        if (first is not (0 or 1))
            return first;

        internet.OpenLateList();
        terminal.Line(terminal.Say("\n[2/2] 11시 45분(KST): 목록이 닫혔습니다. 늦게 올라온 논문을 더해 최종판을 냅니다.", "\n[2/2] 11:45 KST: the list has closed; the late paper joins the final edition."));
        var noon = new DateTimeOffset(internet.Date.AddDays(1), new TimeOnly(2, 45), TimeSpan.Zero);
        var second = await RunCommand.RunAsync(workspace, settings, new RunRequest { Date = internet.Date }, new ShiftedClock(noon), terminal);
        Conclude(terminal, workspace, internet.Date);
        return second;
    }

    // The operator's own settings of the site hold here, too; the answer was given before.
    private static async Task ServeAsync(Workspace workspace, int? port, Terminal terminal, CancellationToken cancellationToken)
    {
        var settings = ProgramSettings.Read(workspace, _ => null);
        settings.Settings.Publishing.Notice ??= Notice;
        await using var server = await StartAsync(workspace, settings, port, terminal, cancellationToken);
        ServeCommand.Announce(server, terminal);
        await ServeCommand.UntilStoppedAsync(server, terminal);
    }

    private static async Task<SiteServer> StartAsync(Workspace workspace, ProgramSettings settings, int? port, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return await ServeCommand.StartAsync(workspace, settings, [port is { } wished ? ListenAddress.Usual with { Port = wished } : ListenAddress.Usual], terminal, cancellationToken);
        }
        catch (DailyPapersException taken) when (port is null && taken.Code == "server.address")
        {
            return await ServeCommand.StartAsync(workspace, settings, [ListenAddress.Usual with { Port = 0 }], terminal, cancellationToken);
        }
    }

    // Two runs, but one JSON object: the second's.
    private static Terminal Quiet(Terminal terminal) => terminal.IsForMachines ? terminal.WithoutResult() : terminal;

    private static void Introduce(Terminal terminal, Workspace workspace)
    {
        terminal.Line(terminal.Say(
            "데모: 언어 모델을 부르지 않습니다. 논문의 제목·저자·번호·날짜는 사실이고, 초록과 본문, 한국어 답, 추천 수는 이 데모를 위해 새로 쓴 것입니다.",
            "Demo: no language model is called. Titles, authors, ids and dates are facts; abstracts, bodies, Korean answers and votes were written for this demo."));
        terminal.Line(terminal.Say(
            "답 둘은 일부러 틀리게 두었습니다. 검사에 걸려 다시 묻는 모습, 끝내 '확인 필요' 표시가 남는 논문, 모델이 거절해 대기하는 논문을 볼 수 있습니다.",
            "Two answers are faulty on purpose: watch the checks catch them and the model asked again, one paper carry the mark 확인 필요, and one stay pending."));
        terminal.Line(terminal.Say($"작업 폴더: {workspace.Root}", $"workspace: {workspace.Root}"));
    }

    private static void Conclude(Terminal terminal, Workspace workspace, DateOnly date)
    {
        var page = Workspace.DayPagePath(date);
        terminal.Line(terminal.Say(
            $"\n다 됐습니다. README와 날짜별 페이지를 열어 보세요: {Path.Combine(workspace.Root, "README.md")}, {page}. 언어 모델은 한 번도 부르지 않았습니다.\n종료 코드가 1인 것은 대기 논문을 일부러 하나 남겨 두었기 때문입니다. 진짜로 쓰려면: OPENAI_API_KEY를 넣고 daily-papers run",
            $"\nDone. Open {Path.Combine(workspace.Root, "README.md")} and {page}. No language model was called.\nThe exit code is 1 because one paper was left pending on purpose. For real: set OPENAI_API_KEY and daily-papers run"));
    }

    // An invented day among real ones would stay there, and its pending paper would be asked about for money.
    private static void RefuseRealDigest(Workspace workspace, DateOnly demo)
    {
        var pages = Directory.Exists(workspace.Logs) ? Directory.EnumerateFiles(workspace.Logs, "*.json", SearchOption.AllDirectories) : [];
        if (pages.FirstOrDefault(page => page != workspace.DayData(demo)) is not { } real)
            return;
        throw new DailyPapersException("demo.workspace", 2, new Sentence(
            $"{workspace.Root}에는 진짜 소식지가 있습니다({Path.GetRelativePath(workspace.Root, real)}). 데모는 빈 폴더에서 하세요: --workspace 다른-폴더",
            $"{workspace.Root} holds a real digest ({Path.GetRelativePath(workspace.Root, real)}). Run the demo in an empty folder: --workspace another-folder"));
    }

    // The operator's own keys and addresses stay out of the demo.
    private static string? Environment(string name, DemoDay internet) => name switch
    {
        "HF_ENDPOINT" => internet.HuggingFace.ToString(),
        "ARXIV_ENDPOINT" or "ARXIV_API_ENDPOINT" => internet.Arxiv.ToString(),
        "OPENAI_BASE_URL" => internet.OpenAi.ToString(),
        "OPENAI_MODEL" => "demo",
        _ => null,
    };

    // A folder with other things in it, such as a checkout of this project, keeps its README.
    private static string Folder()
    {
        var here = new Workspace(".");
        var isFree = File.Exists(here.Settings) || Directory.Exists(here.State) || !Directory.EnumerateFileSystemEntries(here.Root).Any();
        return isFree ? here.Root : Path.Combine(here.Root, OwnFolder);
    }
}
