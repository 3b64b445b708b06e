using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DailyPapers.Cli.Commands;
using DailyPapers.Papers;

namespace DailyPapers.Cli;

/// <summary>Reads the command line, calls a command, and turns what it throws into a sentence and an exit code. Errors are caught here and nowhere else.</summary>
internal static class CommandLine
{
    public const int WrongUsage = 2;

    private const int NothingMore = 3;

    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        terminal.Language = LanguageOf(args, terminal.Environment);
        // The library's own words ("Usage:", "Options:") follow this.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(terminal.Language == Language.Korean ? "ko" : "en");
        var options = new GlobalOptions(terminal);
        var root = Root(terminal, options);
        // No response files: an argument that begins with @ is an argument.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        options.Apply(parsed, terminal);
        if (parsed.Errors.Count > 0)
            return Usage(parsed, terminal);
        try
        {
            using var help = new StringWriter();
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = help }, terminal.Interruption.Token);
            if (help.ToString() is { Length: > 0 } text)
                terminal.Result(InLanguage(text, terminal).TrimEnd());
            return code;
        }
        catch (DailyPapersException error)
        {
            return Report(error, terminal);
        }
        catch (OperationCanceledException)
        {
            terminal.Error(terminal.Say("멈췄습니다. 다시 실행하면 이어서 합니다.", "Interrupted. Run again to go on."));
            return 130;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Standard output itself may be what can't be written.
            terminal.Error(terminal.Say($"오류(file): {error.Message}", $"error (file): {error.Message}"));
            return WrongUsage;
        }
        catch (Exception bug)
        {
            terminal.Error(terminal.Say("프로그램 오류입니다. 받은 답은 보관되어 있습니다. 아래 내용과 함께 알려 주세요.", "A bug of daily-papers. Every answer received is kept. Please report it with the lines below."));
            terminal.Error(bug.ToString());
            return NothingMore;
        }
    }

    private static RootCommand Root(Terminal terminal, GlobalOptions options)
    {
        var root = new RootCommand(terminal.Say(
            "Hugging Face Daily Papers를 한국어로 읽습니다: 목록을 받아 요약하고, 원문과 대조해 검사하고, 발행합니다.",
            "Hugging Face Daily Papers in Korean: fetches the list, summarizes, checks against the source, publishes."));
        options.AddTo(root);
        root.Subcommands.Add(InitCommand.Create(terminal, options));
        root.Subcommands.Add(RunCommand.Create(terminal, options));
        root.Subcommands.Add(PlanCommand.Create(terminal, options));
        root.Subcommands.Add(CheckCommand.Create(terminal, options));
        root.Subcommands.Add(PublishCommand.Create(terminal, options));
        root.Subcommands.Add(ReadCommand.Create(terminal, options));
        root.Subcommands.Add(SearchCommand.Create(terminal, options));
        root.Subcommands.Add(StatsCommand.Create(terminal, options));
        root.Subcommands.Add(DoctorCommand.Create(terminal, options));
        root.Subcommands.Add(ServeCommand.Create(terminal, options));
        root.Subcommands.Add(DemoCommand.Create(terminal, options));
        root.SetAction(parsed => root.Parse(["--help"]).Invoke(parsed.InvocationConfiguration));
        return root;
    }

    // The library's Korean leaves these in English.
    private static string InLanguage(string help, Terminal terminal) => help
        .Replace("[command] [options]", terminal.Say("[명령] [옵션]", "[command] [options]"), StringComparison.Ordinal)
        .Replace(" [options]\n", terminal.Say(" [옵션]\n", " [options]\n"), StringComparison.Ordinal)
        .Replace("[default: ", terminal.Say("[기본: ", "[default: "), StringComparison.Ordinal)
        .Replace("Description:", terminal.Say("설명:", "Description:"), StringComparison.Ordinal)
        .Replace("Show help and usage information", terminal.Say("도움말 표시", "Show help and usage information"), StringComparison.Ordinal);

    private static int Usage(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
            terminal.Error(terminal.Say("오류: ", "error: ") + error.Message);
        var command = string.Join(' ', Commands(parsed.CommandResult).Reverse());
        terminal.Error(terminal.Say($"사용법: {command} --help", $"usage: {command} --help"));
        if (terminal.IsForMachines)
            terminal.Result(JsonReport.OfError("usage", string.Join(' ', parsed.Errors.Select(error => error.Message))));
        return WrongUsage;
    }

    private static IEnumerable<string> Commands(CommandResult result)
    {
        for (SymbolResult? at = result; at is CommandResult command; at = at.Parent)
            yield return command.Command is RootCommand ? "daily-papers" : command.Command.Name;
    }

    private static int Report(DailyPapersException error, Terminal terminal)
    {
        terminal.Error(error);
        if (terminal.IsForMachines)
            terminal.Result(JsonReport.Of(error));
        return error.ExitCode;
    }

    // Before parsing, because help and parse errors are in this language already.
    private static Language LanguageOf(string[] args, Func<string, string?> environment)
    {
        var given = args.SkipWhile(arg => arg != "--lang").Skip(1).FirstOrDefault() ?? args.FirstOrDefault(arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        var locale = given ?? LocaleVariables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Korean;
    }
}
