using DailyPapers.Checking.Digests;
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
}
