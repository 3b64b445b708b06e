using DailyPapers.Papers;
using DailyPapers.Summarizing;
using DailyPapers.Summarizing.Planning;
using static DailyPapers.Tests.Summarizing.PlanningPapers;

namespace DailyPapers.Tests.Summarizing;

public sealed class PlanningTests
{
    [Theory]
    [InlineData("Introduction", SectionRole.Introduction)]
    [InlineData("INTRODUCTION", SectionRole.Introduction)]
    [InlineData("Our Contributions", SectionRole.Introduction)]
    [InlineData("Our Approach", SectionRole.Method)]
    [InlineData("Model Architecture", SectionRole.Method)]
    [InlineData("Theoretical Analysis", SectionRole.Method)]
    [InlineData("Problem Formulation", SectionRole.Method)]
    [InlineData("Dataset Construction", SectionRole.Method)]
    [InlineData("Experiments", SectionRole.Results)]
    [InlineData("Evaluation", SectionRole.Results)]
    [InlineData("Results and Discussion", SectionRole.Results)]
    [InlineData("Ablation Studies", SectionRole.Results)]
    [InlineData("Setup", SectionRole.Results)]
    [InlineData("Preliminaries", SectionRole.Background)]
    [InlineData("Related Work", SectionRole.RelatedWork)]
    [InlineData("Prior Work on Kites", SectionRole.RelatedWork)]
    [InlineData("Limitations and Future Work", SectionRole.Limitations)]
    [InlineData("Discussion and Limitations", SectionRole.Limitations)]
    [InlineData("Threats to Validity", SectionRole.Limitations)]
    [InlineData("Conclusion and Future Work", SectionRole.Conclusion)]
    [InlineData("Conclusions", SectionRole.Conclusion)]
    [InlineData("Concluding Remarks", SectionRole.Conclusion)]
    [InlineData("Ethics Statement", SectionRole.Aside)]
    [InlineData("Broader Impact", SectionRole.Aside)]
    [InlineData("Acknowledgments", SectionRole.Aside)]
    [InlineData("Proof of Theorem 3", SectionRole.Appendix)]
    [InlineData("Supplementary Material", SectionRole.Appendix)]
    public void Titles_tell_roles(string title, SectionRole role) => TitleRole.Of(title).ShouldBe(role);

    [Theory]
    [InlineData("Knots")]
    [InlineData("")]
    [InlineData("Why Kites")]
    public void Other_titles_tell_nothing(string title) => TitleRole.Of(title).ShouldBeNull();

    [Fact]
    public void A_usual_papers_sections_have_the_usual_roles() =>
        SectionRoles.Of(Usual().Sections).ShouldBe([
            SectionRole.Introduction, SectionRole.RelatedWork, SectionRole.Method, SectionRole.Results, SectionRole.Results, SectionRole.Results,
            SectionRole.Limitations, SectionRole.Conclusion, SectionRole.Aside, SectionRole.Appendix]);

    [Fact]
    public void Without_names_the_first_section_introduces_and_the_last_numbered_one_concludes()
    {
        var roles = SectionRoles.Of(Survey().Sections);
        roles[0].ShouldBe(SectionRole.Introduction);
        roles[^1].ShouldBe(SectionRole.Conclusion);
        roles[1..^1].ShouldAllBe(role => role == SectionRole.Other);
    }

    [Fact]
    public void A_subsection_says_otherwise_where_its_section_leaves_room()
    {
        TextSection[] sections =
        [
            Section("S1", "1", "Introduction", P(Fill(5))), Section("S1.SS1", "1.1", "Contributions") with { Level = 2 }, Section("S1.SS2", "1.2", "Related Work") with { Level = 2 },
            Section("S2", "2", "KiteNet", P(Fill(5))), Section("S2.SS1", "2.1", "Preliminaries") with { Level = 2 }, Section("S2.SS1.SSS1", "2.1.1", "Knots") with { Level = 3 },
            Section("S3", "3", "Experiments", P(Fill(5))), Section("S3.SS1", "3.1", "Training Details") with { Level = 2 }, Section("S3.SS2", "3.2", "Limitations") with { Level = 2 },
            Section("A1", "A", "Results", P(Fill(5))), Section("A1.SS1", "A.1", "Evaluation") with { Level = 2 }, Section("A1.SS2", "A.2", "Related Work and Limitations") with { Level = 2 }, Section("A2", "B", "Limitations", P(Fill(5))),
        ];
        SectionRoles.Of([.. sections]).ShouldBe([
            SectionRole.Introduction, SectionRole.Introduction, SectionRole.RelatedWork,
            SectionRole.Method, SectionRole.Background, SectionRole.Background,
            SectionRole.Results, SectionRole.Results, SectionRole.Limitations,
            SectionRole.Appendix, SectionRole.Appendix, SectionRole.Appendix, SectionRole.Limitations]);
    }

    [Fact]
    public void Roman_numbers_are_no_appendices()
    {
        TextSection[] sections = [Section("S1", "I", "Introduction", P(Fill(5))), Section("S3", "III", "Knots", P(Fill(5))), Section("S4", "IV", "Experiments", P(Fill(5))), Section("S5", "V", "Conclusion", P(Fill(5)))];
        SectionRoles.Of([.. sections]).ShouldBe([SectionRole.Introduction, SectionRole.Method, SectionRole.Results, SectionRole.Conclusion]);
    }

    [Theory]
    [InlineData("KiteNet: Flying", "", "Our KiteNet flies.", true)]
    [InlineData("KiteNet: Flying", "", "KiteNets fly.", false)]
    [InlineData("Toys 3 Technical Report", "", "| Toys 3 | 5.1", true)]
    [InlineData("Flying Toys of Many Colours", "", "flying toys of many colours", false)]
    [InlineData("Flying Toys", "We propose a KN-2 for children.", "With KN-2 we fly.", true)]
    [InlineData("Flying Toys", "We propose a kite for children.", "A kite flies.", false)]
    public void A_paper_names_its_work_in_the_title_or_the_abstract(string title, string sentence, string text, bool occurs) =>
        new OwnNames(Paper(title) with { Abstract = [sentence] }).OccurIn(text).ShouldBe(occurs);

    [Fact]
    public void A_claim_is_worth_more_than_a_setting_or_a_citation()
    {
        var names = new OwnNames(Usual());
        var claim = Cues.In("KiteNet outperforms the baseline by 7.5%.", names);
        claim.ShouldBeGreaterThan(Cues.In("The learning rate is small and the batch size is large.", names));
        claim.ShouldBeGreaterThan(Cues.In("Others fly birds [1, 2], and Kim et al. fly fish.", names));
        Cues.In("However, our knots are limited to dry days, which we leave to future work.", names).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_table_of_words_is_not_numeric()
    {
        TableCut.IsNumeric(Scores(3).Text).ShouldBeTrue();
        TableCut.IsNumeric("Kite | red\nBird | blue").ShouldBeFalse();
    }

    [Fact]
    public void A_table_whose_head_alone_is_too_long_can_not_be_cut() =>
        TableCut.To(20, Fill(10) + "\n" + Scores(3).Text, new OwnNames(Usual())).ShouldBeNull();
}
