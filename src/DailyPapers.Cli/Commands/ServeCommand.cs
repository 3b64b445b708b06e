using System.CommandLine;
using System.Text.Json.Nodes;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Web;
using DailyPapers.Web.Serving;

namespace DailyPapers.Cli.Commands;

/// <summary><c>serve</c>: the site, search, feeds and an API over HTTP. It takes no lock and writes nothing.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var urls = new Option<IReadOnlyList<ListenAddress>?>("--urls")
        {
            HelpName = "U",
            CustomParser = result =>
            {
                var addresses = ListenAddress.Parse(result.Tokens[0].Value, out var problem);
                if (problem is not null)
                    result.AddError("--urls " + problem.In(terminal.Language));
                return addresses;
            },
            Description = terminal.Say($"여는 주소, 여럿이면 ;로 나눔 (기본: {ListenAddress.Usual.Text})", $"where to listen, several divided by ; (default: {ListenAddress.Usual.Text})"),
        };
        var command = new Command("serve", terminal.Say(
            "웹사이트와 검색, 피드, API를 HTTP로 엽니다. 잠그지 않고 아무것도 쓰지 않으며, 실행 중인 run이 저장한 것도 바로 보입니다.",
            "Serves the site, search, feeds and an API over HTTP. It takes no lock and writes nothing; what a run stores is shown at once.")) { urls };
        command.SetAction(async (parsed, token) =>
        {
            var workspace = ExistingWorkspace.Of(global.WorkspaceOf(parsed));
            var settings = ProgramSettings.Read(workspace, terminal.Environment);
            await using var server = await StartAsync(workspace, settings, parsed.GetValue(urls) ?? [ListenAddress.Usual], terminal, token);
            Announce(server, terminal);
            if (terminal.IsForMachines)
                terminal.Result(JsonReport.Of(new JsonObject { ["urls"] = new JsonArray([.. server.Addresses.Select(address => JsonValue.Create(address))]) }));
            await UntilStoppedAsync(server, terminal);
            return 0;
        });
        return command;
    }

    /// <exception cref="DailyPapersException"><c>server.address</c> (exit 2).</exception>
    public static Task<SiteServer> StartAsync(Workspace workspace, ProgramSettings settings, IReadOnlyCollection<ListenAddress> addresses, Terminal terminal, CancellationToken cancellationToken) => SiteServer.StartAsync(
        workspace, SiteOptions.From(settings.Settings.Publishing, settings.Glossary), settings.Settings.Serving, addresses, terminal.Environment, TimeProvider.System, new TerminalLogger(terminal), cancellationToken);

    public static void Announce(SiteServer server, Terminal terminal)
    {
        var list = string.Join(", ", server.Addresses);
        terminal.Line(terminal.Say($"{list}에서 보실 수 있습니다. Ctrl-C를 누르면 끝납니다.", $"Listening on {list}. Ctrl-C ends it."));
    }

    /// <summary>The first signal lets the requests under way end, the second one or eight seconds cut them off.</summary>
    public static async Task UntilStoppedAsync(SiteServer server, Terminal terminal)
    {
        var interruption = terminal.Interruption;
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        interruption.AskFirst(() => asked.TrySetResult());
        await using (interruption.Token.Register(() => asked.TrySetResult()))
            await asked.Task;
        terminal.Line(terminal.Say("멈추는 중입니다. 답하던 요청을 끝냅니다.", "Stopping: requests under way end first."));
        await server.StopAsync(interruption.Token);
    }
}
