using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Proofreading;

public sealed class ProofreaderTests
{
    [Fact]
    public void A_mend_is_made_everywhere_and_told()
    {
        var proof = Read("가나 가나", new WordRule("가나", "다라"));
        Text(proof).ShouldBe("다라 다라");
        proof.Mends.ShouldBe([new Mend("test.가나", "bullets[0]", "가나", "다라"), new Mend("test.가나", "bullets[0]", "가나", "다라")]);
        proof.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_later_rule_sees_what_an_earlier_one_made_and_an_earlier_one_is_asked_again() =>
        Text(Read("가", new WordRule("다", "라"), new WordRule("나", "다"), new WordRule("가", "나"))).ShouldBe("라");

    [Fact]
    public void What_no_code_can_mend_is_left_and_told()
    {
        var finding = Read("가나", new WordRule("가", null, repair: Repair.Refuse)).Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Where, finding.Text, finding.Refuses).ShouldBe(("test.가", "bullets[0]", "가", true));
        finding.Complaint.ShouldBe("불릿 1에 고칠 곳이 있습니다(원문과 다를 수 있음): \"가\". 바르게 다시 쓰세요.");
    }

    [Fact]
    public void A_convention_is_no_reason_to_ask_the_model() =>
        Read("가나", new WordRule("가", null, Severity.Style)).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.AsksAgain.ShouldBeFalse(), finding => finding.Complaint.ShouldBeEmpty());

    [Fact]
    public void A_title_never_keeps_a_paper_from_its_readers()
    {
        var title = new Piece("title_ko", PieceKind.Title, "가") { Spoken = "title_ko" };
        Proofreader.Read(new Writing([title]), [new WordRule("가", null, repair: Repair.Refuse)]).Findings.ShouldHaveSingleItem().Repair.ShouldBe(Repair.Model);
    }

    [Theory]
    [InlineData("GPT-4는", "GPT-4", "GPT", "GPT-4는")]
    [InlineData("3.5배", ".5", ".6", "3.5배")]
    [InlineData("LLM은", "LM", "LLM", "LLM은")]
    [InlineData("LLM은 LM은", "LM은", "LM이", "LLM이 LM이")]
    public void A_mend_of_Korean_leaves_numbers_and_Latin_words_alone(string text, string word, string replacement, string after) =>
        Text(Read(text, new WordRule(word, replacement))).ShouldBe(after);

    [Fact]
    public void A_rule_may_be_allowed_to_change_Latin_words() =>
        Text(Read("LLMs는 3개", new WordRule("LLMs는", "LLM은", touches: Touch.Latin), new WordRule("3개", "4개", touches: Touch.Latin))).ShouldBe("LLM은 3개");

    [Fact]
    public void A_mend_that_would_make_a_new_error_is_not_made_and_asked_of_the_model_while_all_others_are()
    {
        var writing = new Writing([Bullet("가 나, 라", 0), Bullet("라", 1)]);
        var proof = Proofreader.Read(writing, [new WordRule("가 나", "금지"), new WordRule("라", "다"), new WordRule("금지", null)]);
        Texts(proof).ShouldBe(["가 나, 다", "다"]);
        proof.Mends.Select(mend => mend.Where).ShouldBe(["bullets[0]", "bullets[1]"]);
        var told = proof.Findings.ShouldHaveSingleItem();
        (told.Rule, told.Text, told.Repair, told.Suggestion).ShouldBe(("test.가 나", "가 나", Repair.Model, null));
        told.Complaint.ShouldContain("불릿 1");
    }

    [Fact]
    public void Of_the_mends_that_a_rule_makes_at_once_only_the_guilty_one_is_left_out()
    {
        var proof = Read("가1 가2", new ByTextRule("test.change", ("가1", "나"), ("가2", "금지")), new WordRule("금지", null));
        Text(proof).ShouldBe("나 가2");
        proof.Findings.ShouldHaveSingleItem().Text.ShouldBe("가2");
    }

    [Fact]
    public void Where_no_single_mend_is_guilty_the_piece_stays_as_it_was_written()
    {
        var proof = Read("가 나", new WordRule("가", "다"), new WordRule("나", "라"), new WordRule("다 라", null));
        Text(proof).ShouldBe("다 나");
        Read("가 가", new WordRule("가", "다"), new WordRule("다 다", null)).Writing.Pieces.Single().Text.ShouldBe("가 가");
    }

    [Fact]
    public void A_mend_that_would_change_a_number_is_told_as_one_that_no_code_can_make()
    {
        var finding = Read("3배", new WordRule("3배", "4배")).Findings.ShouldHaveSingleItem();
        (finding.Repair, finding.Suggestion, finding.AsksAgain).ShouldBe((Repair.Model, null, true));
    }

    [Fact]
    public void A_piece_on_which_rules_undo_each_other_stays_as_it_was_written()
    {
        var proof = Read("가", new WordRule("가", "나"), new WordRule("나", "가"));
        Text(proof).ShouldBe("가");
        proof.Mends.ShouldBeEmpty();
        proof.Findings.ShouldHaveSingleItem().Rule.ShouldBe("test.가");
    }

    private static Proof Read(string text, params ImmutableArray<Rule> rules) => Proofreader.Read(new Writing([Bullet(text, 0)]), rules);

    private static IEnumerable<string> Texts(Proof proof) => proof.Writing.Pieces.Select(piece => piece.Text);

    private static string Text(Proof proof) => proof.Writing.Pieces.Single().Text;

    private static Piece Bullet(string text, int index) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"bullets[{index}]"), PieceKind.Bullet, text) { Spoken = $"불릿 {index + 1}" };
}
