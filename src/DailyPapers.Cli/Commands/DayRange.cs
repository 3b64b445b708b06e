using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace DailyPapers.Cli.Commands;

/// <summary>The options <c>--from</c> and <c>--to</c> of commands that look at days which are there already.</summary>
internal sealed class DayRange(Terminal terminal)
{
    public Option<DateOnly?> From { get; } = new("--from") { HelpName = "D", CustomParser = result => Day(result, terminal), Description = terminal.Say("기간의 첫날 YYYY-MM-DD (기본: 전부)", "the first day, YYYY-MM-DD (default: all)") };

    public Option<DateOnly?> To { get; } = new("--to") { HelpName = "D", CustomParser = result => Day(result, terminal), Description = terminal.Say("기간의 마지막 날 YYYY-MM-DD", "the last day, YYYY-MM-DD") };

    public void Validate(CommandResult result)
    {
        if (Value(result, From) is { } first && Value(result, To) is { } last && first > last)
            result.AddError(terminal.Say("--from이 --to보다 뒤입니다. 앞선 날짜를 --from에 적으세요.", "--from is after --to. Give the earlier date to --from."));
    }

    // Not GetValue: it throws where the option itself did not parse, which is reported already.
    private static DateOnly? Value(CommandResult result, Option<DateOnly?> option) => result.GetResult(option) is { Tokens: [var token] } ? Parse(token.Value) : null;

    private static DateOnly? Day(ArgumentResult result, Terminal terminal)
    {
        var text = result.Tokens[0].Value;
        if (Parse(text) is { } date)
            return date;
        result.AddError(terminal.Say($"'{text}': YYYY-MM-DD 꼴의 날짜여야 합니다.", $"'{text}': must be a date, YYYY-MM-DD."));
        return null;
    }

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
