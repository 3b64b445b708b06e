using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DailyPapers.Checking.Digests;
using DailyPapers.Cli.Checking;
using DailyPapers.Hosting;
using DailyPapers.Papers;

namespace DailyPapers.Cli.Commands;

/// <summary><c>check</c>: the rules of Korean on files of any origin. It needs no workspace, key, network or lock, and writes nothing but with <c>--fix</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Bad lines of a file of sources that are told one by one: a file of another kind has nothing but bad ones.</summary>
    private const int MostProblems = 10;

    public static Command Create(Terminal terminal, GlobalOptions global)
    {
        var options = new CheckOptions(terminal);
        var command = new Command("check", terminal.Say(
            "마크다운 소식지나 날짜별 데이터의 한국어를 검사합니다. 어디서 만든 파일이든 됩니다. --fix 없이는 아무것도 쓰지 않습니다.",
            "Checks the Korean of Markdown digests or day files of any origin. Writes nothing but with --fix."))
        {
            options.Files, options.Fix, options.Format, options.Source, options.Rules, options.Severity, options.Glossary, options.Explain,
        };
        command.Validators.Add(options.Validate);
        command.SetAction(parsed =>
        {
            terminal.IsForMachines |= parsed.GetValue(options.Format) == "json";
            if (parsed.GetValue(options.Explain) is { } rule)
                return Explain(rule, terminal);
            var check = Check(parsed, options, global, terminal);
            return parsed.GetValue(options.Glossary) ? Glossary(parsed.GetValue(options.Files)!, check, terminal) : Run(parsed, options, check, terminal);
        });
        return command;
    }

    private static int Explain(string rule, Terminal terminal)
    {
        terminal.Result(rule == "list" ? string.Join('\n', RuleGuide.Ids.Select(id => $"{id}: {RuleGuide.ReasonFor(id, terminal.Language)}")) : RuleGuide.Explain(rule, terminal.Language));
        return 0;
    }

    private static DigestCheck Check(ParseResult parsed, CheckOptions options, GlobalOptions global, Terminal terminal)
    {
        var workspace = global.WorkspaceOf(parsed);
        // Addresses and keys have nothing to do with a check, and a wrong one must not stop it.
        var settings = ProgramSettings.Read(workspace, _ => null);
        return new DigestCheck(new DigestCheckOptions
        {
            Glossary = settings.Glossary,
            Register = NamedRegister.Of(workspace),
            Sources = parsed.GetValue(options.Source) is { } path ? Sources(path, terminal) : PaperSources.None,
            Rules = parsed.GetValue(options.Rules) is { } names ? RuleChoice.Parse(names) : null,
        });
    }

    /// <summary>A line that is no paper is told and stops nobody.</summary>
    private static PaperSources Sources(string path, Terminal terminal)
    {
        var sources = DigestFiles.ReadSources(path);
        foreach (var problem in sources.Problems.Take(MostProblems))
            terminal.Error(terminal.Say("경고: ", "warning: ") + problem.In(terminal.Language));
        if (sources.Problems.Length - MostProblems is > 0 and var more)
            terminal.Error(terminal.Say(string.Create(CultureInfo.InvariantCulture, $"경고: {path}: 이렇게 건너뛴 줄이 {more}개 더 있습니다."), string.Create(CultureInfo.InvariantCulture, $"warning: {path}: {more} more lines were skipped.")));
        return sources;
    }

    private static int Glossary(string[] paths, DigestCheck check, Terminal terminal)
    {
        var (files, isUnusable) = (new List<DigestFile>(), false);
        foreach (var path in paths)
            isUnusable |= !Try(() => files.Add(DigestFiles.Read(path)), terminal);
        var terms = check.Terms(files);
        if (terminal.IsForMachines)
            terminal.Result(TermReport.Json(terms));
        else
            TermReport.Text(terms, terminal).ToList().ForEach(terminal.Result);
        return isUnusable ? CommandLine.WrongUsage : 0;
    }

    // The other files are read all the same.
    private static bool Try(Action read, Terminal terminal)
    {
        try
        {
            read();
            return true;
        }
        catch (DailyPapersException error)
        {
            terminal.Error(terminal.Say("오류", "error") + $"({error.Code}): {error.Sentence.In(terminal.Language)}");
            return false;
        }
    }

    private static int Run(ParseResult parsed, CheckOptions options, DigestCheck check, Terminal terminal)
    {
        var (files, isUnusable) = (new List<CheckedFile>(), false);
        foreach (var path in parsed.GetValue(options.Files)!)
            isUnusable |= !Try(() => files.Add(One(path, check, parsed.GetValue(options.Fix))), terminal);

        ImmutableArray<CheckedFile> shown = [.. files.Select(file => file with { Findings = [.. file.Findings.Where(found => options.Shows(parsed, found.Finding))] })];
        Show(shown, parsed, options, terminal);
        return isUnusable ? CommandLine.WrongUsage : files.Exists(file => file.Findings.Any(found => found.Finding.Severity == Papers.Severity.Error)) ? 1 : 0;
    }

    private static CheckedFile One(string path, DigestCheck check, bool fix)
    {
        var file = DigestFiles.Read(path);
        if (!fix)
            return new CheckedFile(path, file.PaperCount, check.Check(file), [], check.SourcesOf(file));
        var mended = check.Mend(file);
        if (mended.File.Text != file.Text)
            DigestFiles.Write(path, mended.File.Text);
        return new CheckedFile(path, file.PaperCount, check.Check(mended.File), mended.Mends, check.SourcesOf(mended.File));
    }

    private static void Show(ImmutableArray<CheckedFile> files, ParseResult parsed, CheckOptions options, Terminal terminal)
    {
        var (format, source) = (parsed.GetValue(options.Format)!, parsed.GetValue(options.Source));
        foreach (var line in files.SelectMany(file => CheckReport.Mends(file, terminal)))
            terminal.Line(line);
        if (terminal.IsForMachines)
            terminal.Result(CheckReport.Json(files));
        foreach (var line in terminal.IsForMachines ? [] : files.SelectMany(file => format == "github" ? CheckReport.GitHub(file, terminal) : CheckReport.Text(file, terminal)))
            terminal.Result(line);
        foreach (var line in files.SelectMany(file => CheckReport.Sources(file, terminal)))
            terminal.Line(line);
        if (source is not null && CheckReport.NoSource(files, source, terminal) is { } warning)
            terminal.Error(warning);
        if (!files.IsEmpty)
            terminal.Line(CheckReport.Summary(files, source, terminal));
    }

    /// <summary>The options of the command.</summary>
    private sealed class CheckOptions(Terminal terminal)
    {
        public Argument<string[]> Files { get; } = new("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = terminal.Say("마크다운 소식지(### [제목](주소) 아래 - 불릿) 또는 날짜별 데이터(paper_logs/YYYY/MM/DD.json)", "a Markdown digest (### [title](address), bullets below) or a day's data (paper_logs/YYYY/MM/DD.json)") };

        public Option<bool> Fix { get; } = new("--fix") { Description = terminal.Say("옳은 꼴이 하나뿐인 곳을 파일에서 고치고, 남은 것을 알림", "mend in the files what has one right form, and tell what is left") };

        public Option<string> Format { get; } = AcceptingOnly(new("--format") { HelpName = "text|json|github", DefaultValueFactory = _ => "text", Description = terminal.Say("출력 형식", "the form of the output") }, "text", "json", "github");

        public Option<string?> Source { get; } = new("--source") { HelpName = "FILE", Description = terminal.Say("원문: 줄마다 arxiv_id, title, abstract가 있는 JSON Lines(.jsonl, .jsonl.gz). 주면 수와 이름도 대조. text(본문)가 있으면 본문과도", "the sources as JSON Lines (.jsonl, .jsonl.gz) with arxiv_id, title and abstract (and text, the whole paper); numbers and names are then checked, too") };

        public Option<string?> Rules { get; } = new("--rules") { HelpName = "A,B", Description = terminal.Say("이 규칙만: 쉼표로 나눈 이름 또는 갈래(particle, term.*)", "only these rules: names or groups (particle, term.*), parted by commas") };

        public Option<string> Severity { get; } = AcceptingOnly(new("--severity") { HelpName = "error|style", DefaultValueFactory = _ => "style", Description = terminal.Say("보일 것: 오류만, 또는 문체까지", "what is shown: errors alone, or matters of style, too") }, "error", "style");

        public Option<bool> Glossary { get; } = new("--glossary") { Description = terminal.Say("검사 대신, 파일들이 용어집의 용어를 어떤 꼴로 몇 번 썼는지 보여 줌", "instead of checking, shows in which forms and how often the files write the glossary's terms") };

        public Option<string?> Explain { get; } = new("--explain") { HelpName = "RULE", Description = terminal.Say("규칙 하나를 예와 함께 설명(list: 모든 규칙의 이름). FILE은 필요 없음", "explains a rule with examples (list: the names of all); needs no FILE") };

        public void Validate(CommandResult result)
        {
            if (result.GetResult(Files) is not { Tokens.Count: > 0 } && result.GetResult(Explain) is null)
                result.AddError(terminal.Say("검사할 파일을 하나 이상 주세요.", "Give at least one file to check."));
            if (result.GetResult(Glossary) is { Implicit: false } && result.GetResult(Fix) is { Implicit: false })
                result.AddError(terminal.Say("--glossary와 --fix는 함께 쓸 수 없습니다.", "--glossary can't go with --fix."));
        }

        public bool Shows(ParseResult parsed, Finding finding) => finding.Severity == Papers.Severity.Error || parsed.GetValue(Severity) == "style";

        private static Option<string> AcceptingOnly(Option<string> option, params string[] values)
        {
            option.AcceptOnlyFromAmong(values);
            return option;
        }
    }
}
