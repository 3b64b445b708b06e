using System.CommandLine;
using System.CommandLine.Parsing;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Storing.Sqlite;
using DailyPapers.Summarizing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Cli.Commands;

/// <summary><c>read</c>: what was read of a paper, from where, and what of it the model would be sent. It calls no model and writes nothing.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var id = new Argument<PaperId>("ID")
        {
            CustomParser = result => Id(result, terminal),
            Description = terminal.Say("arXiv 번호(2311.12022) 또는 논문의 주소", "an arXiv identifier (2311.12022) or the paper's address"),
        };
        var format = new Option<string>("--format") { HelpName = "text|json", DefaultValueFactory = _ => "text", Description = terminal.Say("출력 형식", "the form of the output") };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("read", terminal.Say(
            "논문 한 편에서 무엇을 어디에서 읽었는지, 그 가운데 무엇을 모델에 보낼지 보여 줍니다. 모델을 부르지 않고 아무것도 쓰지 않습니다.",
            "Shows what is read of a paper, from where, and what of it the model would be sent. Calls no model, writes nothing.")) { id, format };
        command.SetAction((parsed, token) =>
        {
            terminal.IsForMachines |= parsed.GetValue(format) == "json";
            return RunAsync(global.WorkspaceOf(parsed), parsed.GetValue(id), terminal, token);
        });
        return command;
    }

    private static async Task<int> RunAsync(Workspace workspace, PaperId id, Terminal terminal, CancellationToken cancellationToken)
    {
        var settings = ProgramSettings.Read(workspace, terminal.Environment);
        using var database = SqliteDatabase.ForReading(workspace.Database);
        var store = database is null ? null : new SqliteStore(database, TimeProvider.System);
        await using var services = new ServiceCollection().AddDailyPapers(workspace, settings, TimeProvider.System)
            .AddSingleton<ITextShelf>(new ReadOnlyShelf(store))
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new TerminalLogger(terminal)))
            .BuildServiceProvider();
        var paper = await KnownAsync(store, id, cancellationToken) ?? await services.GetRequiredService<PaperLookup>().FindAsync(id, cancellationToken) ?? throw Unknown(id);
        try
        {
            var text = await services.GetRequiredService<PaperReader>().ReadAsync(paper, cancellationToken);
            var planner = services.GetRequiredService<ContextPlanner>();
            var plan = planner.Plan(text);
            var report = new ReadingReport(text, plan, RequestWriter.First(settings.Settings.Summarizing.Model, text, plan), planner.InputTokens);
            terminal.Result(terminal.IsForMachines ? report.Json() : report.Text(terminal));
            return 0;
        }
        catch (PaperFailedException failure)
        {
            terminal.Error(terminal.Say("오류", "error") + $"({failure.Code}): {failure.Sentence.In(terminal.Language)} {failure.Detail}");
            if (terminal.IsForMachines)
                terminal.Result(JsonReport.OfError(failure.Code, failure.Sentence.English));
            return 1;
        }
    }

    private static async Task<Paper?> KnownAsync(SqliteStore? store, PaperId id, CancellationToken cancellationToken)
    {
        if (store is null || (await store.ListIndexAsync(cancellationToken)).LastOrDefault(row => row.Id == id) is not { } row)
            return null;
        return (await store.LoadEditionAsync(row.Date, cancellationToken))?.Entries.First(entry => entry.Paper.Id == id).Paper;
    }

    private static DailyPapersException Unknown(PaperId id) => new("paper.unknown", 1, new Sentence(
        $"{id}: Hugging Face에도 arXiv에도 없는 논문입니다. 번호를 확인하세요.",
        $"{id}: neither Hugging Face nor arXiv knows this paper. Check the identifier."));

    // People paste addresses.
    private static PaperId Id(ArgumentResult result, Terminal terminal)
    {
        var given = result.Tokens[0].Value.Trim();
        var text = given.TrimEnd('/').EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? given[..^4] : given.TrimEnd('/');
        foreach (var mark in (string[])["/abs/", "/pdf/", "/html/", "/papers/"])
            text = text.Contains(mark, StringComparison.Ordinal) ? text[(text.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..] : text;
        if (PaperId.TryParse(text.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) ? text[6..] : text, out var id))
            return id;
        result.AddError(terminal.Say($"'{given}': arXiv 번호가 아닙니다(예: 2311.12022).", $"'{given}': no arXiv identifier (such as 2311.12022)."));
        return default;
    }
}
