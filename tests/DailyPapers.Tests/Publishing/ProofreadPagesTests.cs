using System.Globalization;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Publishing;
using DailyPapers.Tests.Checking.MarkupRules;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Publishing;

/// <summary>Proofreading a page that we wrote ourselves: the publisher's escapes are no errors.</summary>
public sealed class ProofreadPagesTests
{
    private static readonly string[] OfMarkup = ["markdown.emphasis", "markdown.asterisk", "markdown.tilde", "markdown.html", "address.glued", "address.broken", "latex.dollar", "latex.command"];

    /// <summary>Clean Korean with what Markdown would act upon.</summary>
    private static readonly string[] Clean =
    [
        "모델은 ", "A*와 ", "S*는 ", "snake_case를 ", "[MASK] 토큰을 ", "<think> 안에서 ", "</think> 뒤에 ", "1~3배 ", "5% ", "$200k로 ", "5$에 ", "`x`를 ", "R&D와 ", "AT&T의 ", "C#과 ", "F1@10을 ", "(그림 3) ", "a|b를 ",
        "https://atlas.dev/a_b에서 ", "(https://atlas.dev/data)에서 ", "https://atlas.dev/q?x=1&y=2 ", "www.atlas.dev에서 ", "2*3을 ", "x_i를 ", "!= 기호를 ", "# 기호를 ", "“인용”을 ", "3–5배 ", "**kwargs를 ", ":rocket: 이름을 ", "~/.cache를 ", "<s>와 ", "어텐션(attention)을 ", "|x| 값을 ", "\\d를 ",
    ];

    [Fact]
    public void What_we_escaped_has_nothing_to_mend() => Prop.ForAll(Arb.From(from parts in Gen.Elements(Clean).NonEmptyListOf() select string.Concat(parts).Trim()), text =>
    {
        var markdown = MarkdownText.Escape(text);
        Hits(markdown).ShouldBeEmpty(markdown);
    }).Check(Thorough);

    [Fact]
    public void What_people_wrote_has_no_emphasis_and_no_tag_to_mend_once_it_is_escaped()
    {
        foreach (var text in Repository.RecordedTexts().Take(20_000))
        {
            var markdown = MarkdownText.Escape(text);
            Hits(markdown).Where(hit => hit.Rule.StartsWith("markdown.", StringComparison.Ordinal)).ShouldBeEmpty(markdown);
        }
    }

    [Fact]
    public void Whatever_is_escaped_keeps_its_asterisks_tildes_and_tags() => Prop.ForAll(HostileText.Any, text =>
    {
        var markdown = MarkdownText.Escape(text);
        Hits(markdown).Where(hit => hit.Rule.StartsWith("markdown.", StringComparison.Ordinal)).ShouldBeEmpty(markdown);
    }).Check(Thorough);

    private static List<(string Rule, string Text)> Hits(string markdown) =>
        [.. Proofreader.Hits(SignRules.Writing(Markup.Markdown, markdown), SignRules.All).Where(found => OfMarkup.Contains(found.Rule.Id)).Select(found => (found.Rule.Id, found.Hit.Text))];

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 300);
}
