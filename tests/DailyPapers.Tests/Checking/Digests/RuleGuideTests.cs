using DailyPapers.Checking.Digests;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Digests;

public sealed class RuleGuideTests
{
    [Theory]
    [InlineData("particle", "particle.latin particle.space")]
    [InlineData("particle.*", "particle.latin particle.space")]
    [InlineData(" particle.space , text.control,", "particle.space text.control")]
    public void Rules_are_chosen_by_name_or_beginning(string names, string chosen)
    {
        string[] known = ["particle.latin", "particle.space", "text.control"];
        var choice = RuleChoice.Parse(names, [.. known]);
        known.Where(choice.Includes).ShouldBe(chosen.Split(' '));
    }

    [Theory]
    [InlineData("particle.latn", "particle.latin")]
    [InlineData("partikle.space", "particle.space")]
    [InlineData("partcle", "particle.latin, particle.space")]
    [InlineData("nothing-like-it", "particle.latin, particle.space, text.control")]
    [InlineData(",", "particle.latin, particle.space, text.control")]
    public void An_unknown_name_is_answered_with_the_near_ones(string name, string near)
    {
        var error = Should.Throw<DailyPapersException>(() => RuleChoice.Parse(name, ["particle.latin", "particle.space", "text.control"]));
        (error.Code, error.ExitCode).ShouldBe(("check.rule", 2));
        error.Sentence.English.ShouldContain(near);
    }

    [Fact]
    public void A_page_is_told_without_its_Markdown() => PageText.Of("""
        # particle.x: 이름

        | 무게 | 오류 |
        |---|---|
        | 고침 | **코드가** |

        **무엇을** 봅니다.

        ## 걸리는 글

        | 글 | 걸리는 곳 | 고친 글 |
        |---|---|---|
        | `LLM를` 씁니다 | LLM를 | — |
        | ` a \| b ` | b |  |
        """).ShouldBe("""
        particle.x: 이름

          무게: 오류
          고침: 코드가

        무엇을 봅니다.

        걸리는 글

          - LLM를 씁니다
              걸리는 곳: LLM를
          - a | b
              걸리는 곳: b
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_page_is_told_in_English_with_its_examples_as_they_are() => RuleGuide.Explain("particle.space", Language.English).ShouldStartWith("""
        particle.space: Particle that stands apart

          Severity: error
          Repair: Mended.

        Particles are written together with the word before them, also behind Latin letters, parentheses and code.

        Found

          - 
        """.ReplaceLineEndings("\n").TrimEnd());

    [Fact]
    public void Every_page_says_in_English_what_why_and_what_becomes_of_it()
    {
        foreach (var id in RulePage.Ids)
        {
            var english = EnglishPage.Of(RulePage.Read(id)!).ShouldNotBeNull(id);
            english.Name.Length.ShouldBeInRange(5, 60, id);
            english.Why.Length.ShouldBeGreaterThan(30, id);
            (english.Name + english.Why + english.Repair).ShouldNotContain("  ", Case.Sensitive, id);
            english.Severity.ShouldBe(RulePageHead.Read(id).Weight == "오류" ? Severity.Error : Severity.Style, id);
            RulePage.Read(id)!.Split('\n').Count(line => line.StartsWith(EnglishPage.Key, StringComparison.Ordinal)).ShouldBe(1, id);
            if (RulePageHead.Read(id).Repair == "코드가 고칩니다")
                english.Repair.ShouldContain("ended", Case.Sensitive, id);
            RuleGuide.Explain(id, Language.English).ShouldNotContain("무엇을 봅니까");
            RuleGuide.Explain(id, Language.Korean).ShouldNotContain(EnglishPage.Key);
        }
    }
}
