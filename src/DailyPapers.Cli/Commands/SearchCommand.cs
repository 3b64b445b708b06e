using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Searching;

namespace DailyPapers.Cli.Commands;

/// <summary><c>search</c>: papers of the archive by half a word, in Korean or English. It takes no lock and writes nothing but what it looks things up in.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 10;
    private const int HighestLimit = 1_000;

    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var query = new Argument<string[]>("QUERY") { Arity = ArgumentArity.OneOrMore, Description = terminal.Say("찾을 말. 여럿이면 모두 있는 논문을 찾습니다", "what to look for; of several words a paper must have all") };
        var limit = new Option<int>("--limit")
        {
            HelpName = "N",
            DefaultValueFactory = _ => UsualLimit,
            CustomParser = result => Limit(result, terminal),
            Description = terminal.Say("보여 줄 논문의 수", "how many papers to show"),
        };
        var range = new DayRange(terminal);
        var area = new Option<string?>("--area") { HelpName = "A", CustomParser = result => Area(result, terminal), Description = terminal.Say("이 분야의 논문만", "papers of this area only") };
        var command = new Command("search", terminal.Say(
            "발행한 논문을 찾습니다. 한국어는 낱말의 어느 부분으로든, 영어는 낱말의 앞부분으로, 용어는 다른 언어로도 찾습니다.",
            "Finds published papers: Korean by any part of a word, English by its beginning, and a term also in the other language.")) { query, limit, range.From, range.To, area };
        command.Validators.Add(range.Validate);
        command.SetAction(async (parsed, token) =>
        {
            var workspace = ExistingWorkspace.Of(global.WorkspaceOf(parsed));
            var glossary = ProgramSettings.Read(workspace, terminal.Environment).Glossary;
            var asked = string.Join(' ', parsed.GetValue(query)!);
            var filter = new SearchFilter(parsed.GetValue(range.From), parsed.GetValue(range.To), parsed.GetValue(area));
            var (results, damages) = await new ArchiveSearch(workspace, glossary).FindAsync(asked, filter, parsed.GetValue(limit), token);
            new SearchReport(asked, results).Show(terminal);
            foreach (var trouble in damages.Select(damage => damage.Trouble))
                terminal.Error(trouble);
            return damages.IsEmpty ? 0 : 1;
        });
        return command;
    }

    private static string? Area(ArgumentResult result, Terminal terminal)
    {
        var typed = result.Tokens[0].Value;
        if (SearchFilter.AreaNamed(typed) is { } area)
            return area;
        var known = string.Join(", ", Vocabulary.Areas);
        result.AddError(terminal.Say($"--area '{typed}': 없는 분야입니다. 다음 가운데 하나여야 합니다: {known}", $"--area '{typed}': no such area. Must be one of: {known}"));
        return null;
    }

    private static int Limit(ArgumentResult result, Terminal terminal)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= HighestLimit)
            return limit;
        result.AddError(terminal.Say($"--limit '{result.Tokens[0].Value}': 1에서 1000 사이의 정수여야 합니다.", $"--limit '{result.Tokens[0].Value}': must be a whole number from 1 to 1000."));
        return UsualLimit;
    }
}
