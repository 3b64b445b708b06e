using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DailyPapers.Hosting;
using DailyPapers.Papers;

namespace DailyPapers.Cli.Commands;

/// <summary>The options of <c>run</c> and <c>plan</c> that say which days and papers, and what is read and asked.</summary>
internal sealed class RangeOptions(Terminal terminal)
{
    public Option<string?> Date { get; } = new("--date") { HelpName = "D", Description = terminal.Say("하루: YYYY-MM-DD, 또는 아직 열려 있는 목록은 open", "one day: YYYY-MM-DD, or open for the list that is still growing") };

    public Option<string?> From { get; } = new("--from") { HelpName = "D", Description = terminal.Say("기간의 첫날 YYYY-MM-DD", "the first day of a range, YYYY-MM-DD") };

    public Option<string?> To { get; } = new("--to") { HelpName = "D", Description = terminal.Say("기간의 마지막 날 YYYY-MM-DD", "the last day of a range, YYYY-MM-DD") };

    public Option<int?> Limit { get; } = new("--limit")
    {
        HelpName = "N",
        Description = terminal.Say("이번에 모델에 보낼 논문 수의 한도 (나머지는 대기)", "the most papers to send to the model now (the rest stay pending)"),
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
            result.AddError(terminal.Say($"--limit '{result.Tokens[0].Value}': 1 이상의 정수여야 합니다.", $"--limit '{result.Tokens[0].Value}': must be a whole number from 1."));
            return null;
        },
    };

    public Option<bool> Refresh { get; } = new("--refresh") { Description = terminal.Say("끝난 논문도 다시 요약", "ask again for finished papers") };

    public Option<string?> Model { get; } = new("--model") { HelpName = "M", Description = terminal.Say("모델 (기본: OPENAI_MODEL, 설정의 summarizing.model)", "the model (default: OPENAI_MODEL, then summarizing.model)") };

    public Option<string?> Source { get; } = SourceOption(terminal);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Date, From, To, Limit, Model, Source, Refresh })
            command.Options.Add(option);
        command.Validators.Add(Validate);
    }

    public ProgramSettings Settings(Workspace workspace, ParseResult parsed) =>
        ProgramSettings.Read(workspace, terminal.Environment, parsed.GetValue(Model), parsed.GetValue(Source));

    private void Validate(CommandResult result)
    {
        var (date, from, to) = (Text(result, Date), Text(result, From), Text(result, To));
        foreach (var (option, text) in new[] { (Date, date), (From, from), (To, to) })
        {
            if (text is not null && !(option == Date && text == "open") && Day(text) is null)
                result.AddError(terminal.Say($"{option.Name} '{text}': YYYY-MM-DD 꼴의 날짜여야 합니다.", $"{option.Name} '{text}': must be a date, YYYY-MM-DD."));
        }

        if (date is not null && (from ?? to) is not null)
            result.AddError(terminal.Say("--date와 --from/--to는 함께 쓸 수 없습니다.", "--date can't go with --from or --to."));
        if (to is not null && from is null)
            result.AddError(terminal.Say("--to에는 --from도 필요합니다.", "--to needs --from."));
    }

    // Not GetValue: it throws where the option itself did not parse, which is reported already.
    private static string? Text(CommandResult result, Option<string?> option) => result.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;

    public RunRequest Request(ParseResult parsed) => new()
    {
        Date = Day(parsed.GetValue(Date)),
        OpenList = parsed.GetValue(Date) == "open",
        From = Day(parsed.GetValue(From)),
        To = Day(parsed.GetValue(To)),
        Limit = parsed.GetValue(Limit),
        Refresh = parsed.GetValue(Refresh),
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Option<string?> SourceOption(Terminal terminal)
    {
        var source = new Option<string?>("--source") { HelpName = "full|abstract", Description = terminal.Say("무엇을 읽을지: 본문까지, 또는 초록만", "what is read: the whole paper, or the abstract alone") };
        source.AcceptOnlyFromAmong("full", "abstract");
        return source;
    }
}
