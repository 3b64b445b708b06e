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

    public static IEnumerable<string> Text(CheckedFile file, bool isColoured)
    {
        var paper = "";
        foreach (var found in file.Findings)
        {
            if (paper != found.Paper)
                yield return (paper.Length == 0 ? "" : "\n") + Bold(Heading(found), isColoured);
            paper = found.Paper;
            var severity = Coloured(SeverityName(found.Finding), found.Finding.Severity == Severity.Error ? 31 : 33, isColoured);
            yield return Invariant($"{file.Name}:{found.Line}: {severity} {found.Finding.Rule} {Message(found.Finding)}");
        }
    }

    public static string Json(IEnumerable<CheckedFile> files) => JsonReport.Of(new JsonArray([.. files.SelectMany(file => file.Findings.Select(found => Node(file.Name, found)))]));

    /// <remarks>https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands</remarks>
    public static IEnumerable<string> GitHub(CheckedFile file) => file.Findings.Select(found => Invariant(
        $"::{(found.Finding.Severity == Severity.Error ? "error" : "warning")} file={Property(file.Name)},line={found.Line},title={Property(found.Finding.Rule)}::{Value($"{Message(found.Finding)} {found.Paper}")}"));

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

    public static string Summary(ImmutableArray<CheckedFile> files, Terminal terminal)
    {
        var findings = files.SelectMany(file => file.Findings).Select(found => found.Finding).ToList();
        var quality = Quality.Of(findings, RuleCounts.None);
        var (papers, rules) = (files.Sum(file => file.Papers), RuleCounts.Of(findings.Select(finding => finding.Rule)));
        var found = findings.Count == 0 ? "" : $" ({rules})";
        return terminal.Say(
            Invariant($"파일 {files.Length}개, 논문 {papers}편: 오류 {quality.Errors.Total}, 문체 {quality.Style.Total}{found}"),
            Invariant($"{files.Length} files, {papers} papers: errors {quality.Errors.Total}, style {quality.Style.Total}{found}"));
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

    private static string Message(Finding finding)
    {
        var suggestion = finding.Suggestion is { } text ? $" → {Quoted(text)}" : "";
        return $"{Quoted(finding.Text)}{suggestion} ({FindingTexts.ReasonFor(finding.Rule)})";
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
