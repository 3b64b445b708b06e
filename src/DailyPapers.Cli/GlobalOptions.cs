using System.CommandLine;
using DailyPapers.Papers;

namespace DailyPapers.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string> _language;
    private readonly Option<string?> _workspace;
    private readonly Option<Verbosity?> _verbosity;
    private readonly Option<bool> _json;

    public GlobalOptions(Terminal terminal)
    {
        _workspace = new Option<string?>("--workspace") { Recursive = true, HelpName = "DIR", Description = terminal.Say("작업 폴더 (기본: 현재 폴더)", "the folder of the digest (default: the current one)") };
        _workspace.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError(terminal.Say("--workspace: 폴더 이름이 비어 있습니다.", "--workspace: the folder's name is empty."));
        });
        _language = new Option<string>("--lang") { Recursive = true, HelpName = "ko|en", Description = terminal.Say("메시지의 언어 (기본: 로캘, 모르면 한국어)", "the language of messages (default: the locale, Korean if unknown)") };
        _language.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("ko" or "en"))
                result.AddError(terminal.Say($"--lang '{token.Value}': ko나 en이어야 합니다.", $"--lang '{token.Value}': must be ko or en."));
        });
        _verbosity = new Option<Verbosity?>("--verbosity")
        {
            Recursive = true,
            HelpName = "quiet|normal|detailed|diagnostic",
            Description = terminal.Say("얼마나 자세히 알릴지 (기본: normal)", "how much is told (default: normal)"),
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (Enum.TryParse<Verbosity>(text, ignoreCase: true, out var verbosity) && !char.IsAsciiDigit(text[0]))
                    return verbosity;
                result.AddError(terminal.Say($"--verbosity '{text}': quiet, normal, detailed, diagnostic 중 하나여야 합니다.", $"--verbosity '{text}': must be quiet, normal, detailed or diagnostic."));
                return Verbosity.Normal;
            },
        };
        _json = new Option<bool>("--json") { Recursive = true, Description = terminal.Say("결과를 JSON 하나로 표준 출력에 (나머지는 표준 오류로)", "the result as one JSON object on standard output, all else on standard error") };
    }

    public void AddTo(RootCommand root)
    {
        root.Options.Add(_workspace);
        root.Options.Add(_language);
        root.Options.Add(_verbosity);
        root.Options.Add(_json);
    }

    public void Apply(ParseResult parsed, Terminal terminal)
    {
        terminal.IsForMachines = parsed.GetResult(_json) is { } json && json.GetValueOrDefault<bool>();
        if (parsed.Errors.Count == 0)
            terminal.Verbosity = parsed.GetValue(_verbosity) ?? Verbosity.Normal;
    }

    /// <summary>Null where none was named.</summary>
    public string? NamedWorkspace(ParseResult parsed) => parsed.GetValue(_workspace);

    public Workspace WorkspaceOf(ParseResult parsed) => new(NamedWorkspace(parsed) ?? ".");
}
