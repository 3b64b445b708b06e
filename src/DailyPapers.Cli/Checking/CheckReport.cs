using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Checking.Digests;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Cli.Checking;

/// <summary>What <c>check</c> shows: for people, for programs, and for GitHub's annotations.</summary>
internal static class CheckReport
{
    /// <summary>In characters; a finding may be a whole sentence.</summary>
    private const int SpanLength = 120;

    public static IEnumerable<string> Text(CheckedFile file, Terminal terminal)
    {
        var isColoured = terminal.ShowsColours;
        var paper = "";
        foreach (var found in file.Findings)
        {
            if (paper != found.Paper)
                yield return (paper.Length == 0 ? "" : "\n") + Bold(Heading(found), isColoured);
            paper = found.Paper;
            var severity = Coloured(SeverityName(found.Finding), found.Finding.Severity == Severity.Error ? 31 : 33, isColoured);
            yield return Invariant($"{file.Name}:{found.Line}: {severity} {found.Finding.Rule} {Message(found.Finding, terminal)}");
        }
    }

    public static string Json(IEnumerable<CheckedFile> files) => JsonReport.Of(new JsonArray([.. files.SelectMany(file => file.Findings.Select(found => Node(file.Name, found)))]));

    /// <remarks>https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands</remarks>
    public static IEnumerable<string> GitHub(CheckedFile file, Terminal terminal) => file.Findings.Select(found => Invariant(
        $"::{(found.Finding.Severity == Severity.Error ? "error" : "warning")} file={Property(file.Name)},line={found.Line},title={Property(found.Finding.Rule)}::{Value($"{Message(found.Finding, terminal)} {found.Paper}")}"));

    /// <summary>What was changed in the file, by rule.</summary>
    public static IEnumerable<string> Mends(CheckedFile file, Terminal terminal)
    {
        if (file.Mends.IsEmpty)
            yield break;
        var counts = RuleCounts.Of(file.Mends.Select(mend => mend.Rule));
        yield return terminal.Say(Invariant($"{file.Name}: {file.Mends.Length}군데를 고쳤습니다 ({counts})"), Invariant($"{file.Name}: mended {file.Mends.Length} ({counts})"));
        foreach (var mend in terminal.Verbosity >= Verbosity.Detailed ? file.Mends : [])
            yield return Invariant($"  {file.Name}:{mend.Line}: {mend.Rule} {Quoted(mend.Before)} → {Quoted(mend.After)}");
    }

    /// <param name="source">The file of sources; null where none was given.</param>
    public static string Summary(ImmutableArray<CheckedFile> files, string? source, Terminal terminal)
    {
        var findings = files.SelectMany(file => file.Findings).Select(found => found.Finding).ToList();
        var quality = Quality.Of(findings, RuleCounts.None);
        var (papers, known, rules) = (files.Sum(file => file.Papers), files.Sum(file => file.Sources.Known), RuleCounts.Of(findings.Select(finding => finding.Rule)));
        var found = findings.Count == 0 ? "" : $" ({rules})";
        return terminal.Say(
            Invariant($"파일 {files.Length}개, 논문 {papers}편{(source is null ? "" : Invariant($"(원문이 있는 것 {known}편)"))}: 오류 {quality.Errors.Total}, 문체 {quality.Style.Total}{found}"),
            Invariant($"{files.Length} {(files.Length == 1 ? "file" : "files")}, {papers} {(papers == 1 ? "paper" : "papers")}{(source is null ? "" : Invariant($" ({known} with a source)"))}: errors {quality.Errors.Total}, style {quality.Style.Total}{found}"));
    }

    /// <summary>Files whose numbers were not held against the abstracts, and why.</summary>
    public static IEnumerable<string> Sources(CheckedFile file, Terminal terminal)
    {
        if (!file.Sources.IsOfAbstracts)
        {
            yield return terminal.Say(
                Invariant($"{file.Name}: 불릿의 수 {file.Sources.Numbers}개 가운데 {file.Sources.Missing}개가 초록에 없어, 본문까지 보고 쓴 글로 보고 초록에 없는 수와 주소는 짚지 않았습니다. 원문의 줄에 본문을 \"text\"로 넣으면 짚습니다."),
                Invariant($"{file.Name}: {file.Sources.Missing} of {file.Sources.Numbers} numbers in the bullets are not in the abstracts, so it was taken to be written from whole papers, and what the abstracts lack was not reported. With the whole papers as \"text\" in the lines of the sources it is."));
        }
    }

    /// <summary>Null where some paper has a source.</summary>
    public static string? NoSource(ImmutableArray<CheckedFile> files, string source, Terminal terminal)
    {
        var papers = files.Sum(file => file.Papers);
        return papers == 0 || files.Any(file => file.Sources.Known > 0) ? null : terminal.Say(
            Invariant($"경고: 논문 {papers}편 가운데 0편의 원문이 {source}에 있습니다. 수와 이름을 대조하지 못했습니다. 줄마다 arXiv 번호가 이 파일들의 것인지 확인하세요."),
            Invariant($"warning: 0 of {papers} papers have a source in {source}. Numbers and names were not checked against it. See that the arXiv ids of its lines are those of these files."));
    }

    private static JsonNode Node(string file, DigestFinding found) => new JsonObject
    {
        ["file"] = file,
        ["line"] = found.Line,
        ["paper"] = found.Paper,
        ["rule"] = found.Finding.Rule,
        ["severity"] = SeverityName(found.Finding),
        ["repair"] = found.Finding switch { { Suggestion: not null } => "mend", { Repair: Repair.Refuse } => "refuse", _ => "model" },
        ["text"] = found.Finding.Text,
        ["suggestion"] = found.Finding.Suggestion,
    };

    private static string Message(Finding finding, Terminal terminal)
    {
        var suggestion = finding.Suggestion is { } text ? $" → {Quoted(text)}" : "";
        return $"{Quoted(finding.Text)}{suggestion} ({RuleGuide.ReasonFor(finding.Rule, terminal.Language)})";
    }

    private static string Heading(DigestFinding found) => found.Paper == found.Title ? VisibleText.Cut(found.Title, SpanLength) : $"{found.Paper} {VisibleText.Cut(found.Title, SpanLength)}";

    // Without invisible characters: what stands in a file must not speak to the terminal.
    private static string Quoted(string text) => $"\"{VisibleText.Cut(text, SpanLength)}\"";

    private static string SeverityName(Finding finding) => finding.Severity == Severity.Error ? "error" : "style";

    private static string Bold(string text, bool isColoured) => Coloured(text, 1, isColoured);

    private static string Coloured(string text, int code, bool isColoured) => isColoured ? Invariant($"\e[{code}m{text}\e[0m") : text;

    private static string Value(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Value(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
