using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Terms;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Terms;

/// <summary>What the built-in glossary must be for the rules to be safe.</summary>
public sealed class GlossaryFormsTests
{
    [Fact]
    public void No_form_that_is_mended_is_a_good_form_of_any_term()
    {
        var good = Glossary.BuiltIn.Terms.SelectMany(term => term.Accepted.Prepend(term.Korean)).ToHashSet(StringComparer.Ordinal);
        Glossary.BuiltIn.Terms.SelectMany(term => term.Variants.Concat(term.Avoid)).Where(good.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void No_form_is_mended_into_two_terms()
    {
        Glossary.BuiltIn.Terms.SelectMany(term => term.Variants.Concat(term.Avoid)).GroupBy(form => form, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_variant_is_written_as_the_preferred_form_wherever_it_stands()
    {
        foreach (var term in Glossary.BuiltIn.Terms)
        {
            var korean = term.Accepted.Prepend(term.Korean).FirstOrDefault(Hangul.IsIn);
            foreach (var variant in term.Variants.Where(Hangul.IsIn))
                Mended($"여기에 {variant} 하나").ShouldBe($"여기에 {korean} 하나");
        }
    }

    [Fact]
    public void An_avoided_form_before_its_own_English_is_written_otherwise()
    {
        foreach (var term in Glossary.BuiltIn.Terms.Where(term => term.Accepted.Prepend(term.Korean).Any(Hangul.IsIn)))
        {
            foreach (var form in term.Avoid.Where(Hangul.IsIn))
                Mended($"그 {form} ({term.English}) 하나").ShouldNotContain($"그 {form} (");
        }
    }

    [Theory]
    [InlineData("데이터세트가 있습니다.", "데이터셋이 있습니다.")]
    [InlineData("미세조정하는 모델", "미세 조정하는 모델")]
    [InlineData("미세조정되었습니다.", "미세 조정되었습니다.")]
    [InlineData("메쉬와 데이터세트로", "메시와 데이터셋으로")]
    [InlineData("다중모달이라는 말", "멀티모달이라는 말")]
    [InlineData("데이터세트들의 합", "데이터셋들의 합")]
    public void Endings_and_particles_follow_the_new_word(string written, string mended) => Mended(written).ShouldBe(mended);

    [Fact]
    public void A_row_of_the_operator_wins_in_the_rules_too()
    {
        var own = Glossary.BuiltIn.With("english\tpreferred_ko\tavoid\nfine-tuning\t파인튜닝\t미조정\n");
        var piece = new Piece("bullets[0]", PieceKind.Bullet, "미세조정과 미조정") { Spoken = "불릿 1" };
        var writing = new Writing([piece]) { Title = "Fine-tuning Again", Glossary = own };
        Proofreader.Mend(writing, new AvoidedTermRule()).Pieces[0].Text.ShouldBe("파인튜닝과 파인튜닝");
    }

    private static string Mended(string text) =>
        Proofreader.Mend(new Writing([new Piece("bullets[0]", PieceKind.Bullet, text) { Spoken = "불릿 1" }]), new AvoidedTermRule()).Pieces[0].Text;
}
