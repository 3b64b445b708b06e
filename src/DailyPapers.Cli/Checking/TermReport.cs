using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Checking.Digests;

namespace DailyPapers.Cli.Checking;

/// <summary>What <c>check --glossary</c> shows.</summary>
internal static class TermReport
{
    /// <summary>The terms that are written in more than one form, or in another than the glossary's; all of them where details were asked for.</summary>
    public static IEnumerable<string> Text(ImmutableArray<DigestTerm> terms, Terminal terminal)
    {
        var mixed = terms.Where(IsMixed).ToList();
        foreach (var term in terminal.Verbosity >= Verbosity.Detailed ? terms : [.. mixed])
            yield return $"{term.English}: {string.Join(", ", term.Forms.Select(form => Form(form, terminal)))}";
        yield return terminal.Say(
            Invariant($"용어 {terms.Length}개 가운데 {mixed.Count}개가 용어집과 다르거나 여러 꼴로 쓰였습니다."),
            Invariant($"{mixed.Count} of {terms.Length} terms are written in several forms, or in another than the glossary's."));
    }

    public static string Json(ImmutableArray<DigestTerm> terms) => JsonReport.Of(new JsonArray([.. terms.Select(term => new JsonObject
    {
        ["english"] = term.English,
        ["preferred"] = term.Preferred,
        ["forms"] = new JsonArray([.. term.Forms.Select(form => new JsonObject { ["text"] = form.Text, ["standing"] = form.Standing, ["papers"] = form.Papers, ["occurrences"] = form.Occurrences })]),
    })]));

    private static bool IsMixed(DigestTerm term) => term.Forms.Length > 1 || term.Forms.Any(form => form.Standing != "preferred");

    private static string Form(DigestTermForm form, Terminal terminal)
    {
        var standing = form.Standing switch
        {
            "preferred" => terminal.Say("용어집", "preferred"),
            "accepted" => terminal.Say("허용", "accepted"),
            "variant" => terminal.Say("다른 표기", "variant"),
            _ => terminal.Say("피함", "avoided"),
        };
        return terminal.Say(
            Invariant($"{form.Text} [{standing}] {form.Papers}편 {form.Occurrences}번"),
            Invariant($"{form.Text} [{standing}] {form.Papers} papers, {form.Occurrences} times"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
