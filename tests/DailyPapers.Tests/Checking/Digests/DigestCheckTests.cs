using DailyPapers.Checking.Digests;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Digests;

public sealed class DigestCheckTests
{
    private const string Day = """
        { "schema": "daily-papers/day/1", "date": "2026-11-20", "unknown": { "LLM를": ["LLM를"] },
          "papers": [ { "id": "2611.00001", "title": "Toys", "title_ko": "LLM를 고르는 장난감", "abstract": "We study toys. They are 3.",
            "summary": { "headline": "\uC7A5\uB09C\uAC10 LLM\ub97c",
              "bullets": [ { "text":"첫 \"줄\"\nLLM를 씁니다.", "label": "문제" }, { "label": "결과", "text": "LLM를 \/ LLM를." } ],
              "abstract": [ { "en": "We study toys.", "ko": "LLM를 연구합니다." } ] },
            "provenance": { "source": "abstract" }, "extra": { "text": "LLM를" } },
            { "id": "bad id", "title": "T", "title_ko": null, "summary": null } ] }

        """;

    [Fact]
    public void A_finding_has_the_line_on_which_its_words_stand()
    {
        Digests.Check().Check(Digests.Markdown(Digests.Old)).Select(found => (found.Line, found.Paper, found.Finding.Rule, found.Finding.Text, found.Finding.Suggestion)).ShouldBe(
        [
            (11, "2403.01234", "particle.latin", "LLM를", "LLM을"),
            (12, "2403.01234", "particle.latin", "LLM를", "LLM을"),
            (13, "2403.01234", "particle.latin", "LLM를", "LLM을"),
            (24, "2403.04321", "particle.latin", "LLM를", "LLM을"),
            (25, "2403.04321", "term.day", "논문", "연구"),
        ]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_mend_changes_its_spans_and_nothing_else(string lineEnd)
    {
        var text = "\uFEFF" + Digests.Old.ReplaceLineEndings(lineEnd) + "  \t" + lineEnd;
        var mended = Digests.Check().Mend(Digests.Markdown(text));
        mended.File.Text.ShouldBe(text.Replace("LLM를", "LLM을", StringComparison.Ordinal).Replace("논문은", "연구은", StringComparison.Ordinal));
        mended.Mends.Select(mend => (mend.Line, mend.Rule)).ShouldBe([(11, "particle.latin"), (12, "particle.latin"), (12, "particle.latin"), (24, "particle.latin"), (25, "term.day")], ignoreOrder: true);
        Digests.Check().Mend(mended.File).Mends.ShouldBeEmpty();
    }

    [Fact]
    public void A_mend_that_would_make_an_error_is_neither_offered_nor_made()
    {
        var file = Digests.Markdown("### [Toy-VLMs: Seeing Toys](https://arxiv.org/abs/2403.00001)\n\n- Toy-VLMs는 장난감을 봅니다. LLMs는 읽지 못합니다.\n");
        var check = new DigestCheck(new DigestCheckOptions());
        check.Check(file).Select(found => (found.Finding.Text, found.Finding.Suggestion)).ShouldContain(("VLMs는", (string?)null));
        var mended = check.Mend(file).File;
        mended.Text.ShouldContain("- Toy-VLMs는 장난감을 봅니다. LLM은 읽지 못합니다.");
        check.Mend(mended).Mends.ShouldBeEmpty();
    }

    [Fact]
    public void A_mend_of_the_day_that_would_make_an_error_in_a_paper_is_not_made()
    {
        var check = new DigestCheck(new DigestCheckOptions(), [new LatinObjectRule(), new Proofreading.WordRule("연구", null)], [new SecondPaperRule()]);
        check.Mend(Digests.Markdown(Digests.Old)).Mends.Select(mend => mend.Rule).ShouldBe(["particle.latin", "particle.latin", "particle.latin", "particle.latin"]);
    }

    [Fact]
    public void A_days_data_is_mended_within_its_strings_byte_for_byte()
    {
        var file = DigestFile.Parse("20.json", Day);
        Digests.Pieces(file).ShouldBe(
        [
            ("title_ko", "LLM를 고르는 장난감"), ("headline", "장난감 LLM를"), ("bullets[0]", "첫 \"줄\"\nLLM를 씁니다."), ("bullets[1]", "LLM를 / LLM를."), ("abstract[0]", "LLM를 연구합니다."),
        ]);
        file.Papers[0].Pieces[^1].Piece.English.ShouldBe("We study toys.");
        var mended = Digests.Check().Mend(file).File.Text;
        mended.ShouldBe(Day.Replace("\"LLM를 고", "\"LLM을 고", StringComparison.Ordinal).Replace("\\ub97c", "\\uc744", StringComparison.Ordinal).Replace("\\nLLM를", "\\nLLM을", StringComparison.Ordinal)
            .Replace("LLM를 \\/ LLM를.", "LLM을 \\/ LLM을.", StringComparison.Ordinal).Replace("LLM를 연", "LLM을 연", StringComparison.Ordinal));
        Digests.Check().Check(DigestFile.Parse("20.json", Day)).Select(found => found.Line).ShouldBe([2, 3, 4, 4, 4, 5]);
    }

    [Fact]
    public void A_days_data_brings_its_source()
    {
        var papers = DigestFile.Parse("20.json", Day).Papers;
        papers[0].Source!.Abstract.ShouldBe(["We study toys.", "They are 3."]);
        (papers[0].IsOfAbstract, papers[1].Name, papers[1].Source).ShouldBe(((bool?)true, "T", null));
        DigestFile.Parse("20.json", Day.Replace("\"source\": \"abstract\"", "\"source\": \"arxiv-html\"", StringComparison.Ordinal)).Papers[0].IsOfAbstract.ShouldBe(false);
    }

    [Fact]
    public void A_given_source_reaches_the_rules()
    {
        var seen = new List<string?>();
        var options = new DigestCheckOptions { Sources = PaperSources.Parse("{\"id\":\"2403.01234v2\",\"title\":\"T\",\"abstract\":\"One. Two.\"}\n\n", "s.jsonl") };
        new DigestCheck(options, [new SeeingRule(writing => seen.Add(writing.Source?.Text.Abstract[1]))], []).Check(Digests.Markdown(Digests.Old));
        seen.ShouldBe(["Two.", null]);
    }

    [Fact]
    public void The_register_is_that_of_the_majority_unless_one_is_named()
    {
        var seen = new List<SpeechLevel?>();
        foreach (var register in new[] { null, "한다체" })
            new DigestCheck(new() { Register = register }, [new SeeingRule(writing => seen.Add(writing.Level))], []).Check(Digests.Markdown(Digests.Old));
        seen.ShouldBe([null, null, SpeechLevel.Plain, SpeechLevel.Plain]);
    }

    [Fact]
    public void A_mend_that_would_break_the_file_is_not_made()
    {
        var check = new DigestCheck(new(), [new BreakingRule()], []);
        check.Mend(Digests.Markdown(Digests.Old)).File.Text.ShouldBe(Digests.Old);
    }

    [Fact]
    public void Only_chosen_rules_are_asked()
    {
        var all = new DigestCheckOptions { Rules = RuleChoice.Parse("term.*", ["term.day", "term.paper", "particle.latin"]) };
        Digests.Check(all).Check(Digests.Markdown(Digests.Old)).Select(found => found.Finding.Rule).Distinct().ShouldBe(["term.day"]);
    }

    private sealed class SeeingRule(Action<Writing> see) : Rule("number.unsupported", Severity.Error, Repair.Model)
    {
        public override IEnumerable<Hit> Find(Writing writing)
        {
            see(writing);
            return [];
        }
    }

    private sealed class BreakingRule() : PieceRule("text.control", Severity.Error, Repair.Mend)
    {
        protected override IEnumerable<Hit> Find(Piece piece, Writing writing) => piece.Text.StartsWith("이 논문", StringComparison.Ordinal) ? [new Hit(piece, 0, 1, "가\n\n### [X](y)\n\n- 나")] : [];
    }
}
