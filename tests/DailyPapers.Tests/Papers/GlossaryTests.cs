using DailyPapers.Papers;

namespace DailyPapers.Tests.Papers;

public sealed class GlossaryTests
{
    private static Term Find(Glossary glossary, string english) => glossary.Terms.Single(term => term.English == english);

    [Fact]
    public void The_built_in_glossary_has_a_preferred_form_for_each_English_once()
    {
        Glossary.BuiltIn.Terms.Length.ShouldBeGreaterThan(300);
        Glossary.BuiltIn.Terms.Select(term => term.English).ShouldBeUnique();
        Glossary.BuiltIn.Terms.ShouldAllBe(term => term.Korean.Length > 0 && !term.Korean.Contains('(', StringComparison.Ordinal));
        Find(Glossary.BuiltIn, "dataset").Variants.ShouldContain("데이터세트");
        Find(Glossary.BuiltIn, "low-rank adaptation").KeepsEnglish.ShouldBeTrue();
    }

    [Fact]
    public void Only_new_and_ambiguous_terms_carry_their_English()
    {
        foreach (var english in new[] { "inference", "regularization", "foundation model" })
            Find(Glossary.BuiltIn, english).Gloss.ShouldBeTrue(english);
        foreach (var english in new[] { "large language model", "retrieval-augmented generation", "mixture of experts", "low-rank adaptation", "attention", "dataset" })
            Find(Glossary.BuiltIn, english).Gloss.ShouldBeFalse(english);
        Glossary.BuiltIn.Terms.Count(term => term.Gloss).ShouldBeLessThan(40);
    }

    [Fact]
    public void Two_columns_are_enough_and_the_rest_stays_that_of_the_built_in_row()
    {
        var term = Find(Glossary.BuiltIn.With("english\tpreferred_ko\nfine-tuning\t파인튜닝\n"), "fine-tuning");
        term.Korean.ShouldBe("파인튜닝");
        term.Accepted.ShouldContain("미세 조정");
        term.Accepted.ShouldNotContain("파인튜닝");
        term.Variants.ShouldContain("미세조정");
    }

    [Fact]
    public void A_column_that_is_there_wins_even_where_it_is_empty()
    {
        var term = Find(Glossary.BuiltIn.With("preferred_ko\tenglish\tvariants\tavoid\tgloss\tnote\tcolour\n파인튜닝\tFine-Tuning\t\t미조정|잔손질\tyes\t우리 식\tred\n"), "Fine-Tuning");
        term.Variants.ShouldBeEmpty();
        term.Avoid.ShouldBe(["미조정", "잔손질"]);
        term.Gloss.ShouldBeTrue();
        term.Note.ShouldBe("우리 식");
    }

    [Theory]
    [InlineData("english\tkorean\nx\ty\n")]
    [InlineData("fine-tuning\t파인튜닝\n")]
    [InlineData("english, preferred_ko\n")]
    public void A_header_without_the_needed_columns_is_refused(string tsv) => Should.Throw<FormatException>(() => Glossary.BuiltIn.With(tsv));

    [Theory]
    [InlineData("")]
    [InlineData("english\tpreferred_ko\n")]
    [InlineData("\uFEFFenglish\tpreferred_ko\r\n\t\r\nonly english\t\r\n\t한국어만\r\n")]
    public void Rows_that_say_nothing_are_left_out(string tsv) => Glossary.BuiltIn.With(tsv).Terms.ShouldBe(Glossary.BuiltIn.Terms);
}
