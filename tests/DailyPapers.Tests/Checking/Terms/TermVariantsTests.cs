using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Terms;

public sealed class TermVariantsTests
{
    [Fact]
    public void The_forms_of_an_archive_are_counted_by_papers_and_occurrences()
    {
        var uses = TermVariants.Of([Paper("파인튜닝과 파인튜닝", "LLMs가 씁니다."), Paper("미세 조정"), Paper("미세조정을 fine-tuning이라 합니다."), Paper("대규모 언어 모델(LLM)")], Glossary.BuiltIn);
        var tuning = uses.Single(use => use.English == "fine-tuning");
        tuning.Preferred.ShouldBe("미세 조정");
        tuning.Forms.ShouldBe([
            new TermCount("fine-tuning", Standing.Accepted, 1, 1), new TermCount("미세 조정", Standing.Preferred, 1, 1),
            new TermCount("미세조정", Standing.Variant, 1, 1), new TermCount("파인튜닝", Standing.Accepted, 1, 2)]);
        uses.Single(use => use.English == "large language model").Forms.Select(form => (form.Form, form.Papers)).ShouldBe([("LLM", 1), ("대규모 언어 모델", 1)]);
        uses[0].ShouldBe(tuning);
    }

    [Fact]
    public void A_word_with_another_meaning_counts_only_before_its_own_English()
    {
        TermVariants.Of([Paper("주의가 필요합니다.")], Glossary.BuiltIn).ShouldBeEmpty();
        TermVariants.Of([Paper("주의(attention)가 필요합니다.")], Glossary.BuiltIn).Single().Forms.Single().ShouldBe(new TermCount("주의", Standing.Avoided, 1, 1));
    }

    [Fact]
    public void No_paper_has_no_terms() => TermVariants.Of([], Glossary.BuiltIn).ShouldBeEmpty();

    private static Writing Paper(params string[] bullets) =>
        new([.. bullets.Select((text, index) => new Piece($"bullets[{index}]", PieceKind.Bullet, text) { Spoken = $"불릿 {index + 1}" })]);
}
