using DailyPapers.Checking.Digests;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Digests;

/// <summary>Papers without a summary, answers' frames, and days' data of a wrong shape.</summary>
public sealed class DigestFaultTests
{
    private const string Heading = "### [Toy](https://arxiv.org/abs/2403.00001)\n";
    private static readonly DigestCheck ShapeAlone = new(new DigestCheckOptions { Rules = RuleChoice.Parse("shape.empty,shape.leak") });

    [Theory]
    [InlineData("")]
    [InlineData("\n![](https://a.example/x.png)\n\nVote: 3\n\nAuthors: Ann Example\n")]
    [InlineData("\n---\n")]
    [InlineData("\n[그림 1](https://a.example/x.png): Toys.\n")]
    [InlineData("\n<img src=\"https://a.example/x.png\">\n")]
    [InlineData("\n- \n")]
    [InlineData("\n- …\n- 글입니다.\n")]
    public void A_paper_or_a_bullet_without_a_word_is_empty(string below)
    {
        var found = ShapeAlone.Check(Digests.Markdown("## Daily Papers (x)\n\n" + Heading + below)).ShouldHaveSingleItem();
        (found.Finding.Rule, found.Paper).ShouldBe(("shape.empty", "2403.00001"));
        if (!below.Contains("Vote", StringComparison.Ordinal))
            found.Line.ShouldBe(below.Contains("- ", StringComparison.Ordinal) ? 5 : 3);
    }

    [Theory]
    [InlineData("\n- 글입니다.\n")]
    [InlineData("\n글입니다.\n")]
    [InlineData("\n**요약 대기**: 다음 실행에서 다시 묻습니다.\n\nAuthors: Ann Example\n")]
    [InlineData("\nA summary in English, which is another rule's matter.\n")]
    [InlineData("\n- N/A\n")]
    [InlineData("\n- [Code](https://github.com/example/toy)\n")]
    [InlineData("\n> 인용한 글입니다.\n")]
    [InlineData("\n| 표 | 입니다. |\n|---|---|\n| 가 | 나 |\n")]
    [InlineData("\n    - 코드로 보이는 글입니다.\n")]
    [InlineData("\n<p>HTML로 쓴 글입니다.</p>\n")]
    [InlineData("\n- **방법**:\n  - 글입니다.\n")]
    [InlineData("\n-\n  글입니다.\n")]
    [InlineData("\n<details><summary>초록 번역</summary>\n\n글입니다.<br>\n<sub>Text.</sub>\n\n</details>\n")]
    public void A_paper_that_says_anything_is_not_empty(string below) => ShapeAlone.Check(Digests.Markdown(Heading + below)).ShouldBeEmpty();

    [Theory]
    [InlineData("- ```json\n- 글입니다.\n", 3)]
    [InlineData("- 글입니다.\n- ```\n", 4)]
    [InlineData("```json\n- 글입니다.\n", 3)]
    [InlineData("- 글입니다.\n  ```\n", 4)]
    public void A_fence_around_nothing_is_a_leak(string below, int line)
    {
        var found = ShapeAlone.Check(Digests.Markdown(Heading + "\n" + below)).ShouldHaveSingleItem();
        (found.Finding.Rule, found.Finding.Text, found.Line).ShouldBe(("shape.leak", "```", line));
    }

    [Theory]
    [InlineData("- ```json\n  {}\n  ```\n- 글입니다.\n")]
    [InlineData("```\n```\n- 글입니다.\n")]
    [InlineData("- 울타리 이름은 `` ``` ``입니다.\n")]
    [InlineData("- ~~~\n- 글입니다.\n")]
    public void A_fence_around_code_is_none(string below) => ShapeAlone.Check(Digests.Markdown(Heading + "\n" + below)).ShouldBeEmpty();

    [Theory]
    [InlineData("{\"id\":\"2403.00001\",\"title\":\"T\",\"summary\":{\"bullets\":[]}}", 1)]
    [InlineData("{\"id\":\"2403.00001\",\"title\":\"T\",\"summary\":{\"bullets\":[{\"text\":\"\"},{\"text\":\"글입니다.\"}]}}", 1)]
    [InlineData("{\"id\":\"2403.00001\",\"title\":\"T\",\"title_ko\":null,\"summary\":null}", 0)]
    [InlineData("{\"id\":\"2403.00001\",\"title\":\"T\",\"summary\":{\"headline\":null,\"bullets\":[{\"text\":\"글입니다.\",\"label\":null}],\"abstract\":null}}", 0)]
    public void Empty_bullets_of_a_days_data_are_found(string paper, int count) =>
        ShapeAlone.Check(DigestFile.Parse("d.json", $"{{\"schema\":\"daily-papers/day/1\",\"papers\":[{paper}]}}")).Length.ShouldBe(count);

    [Theory]
    [InlineData("[\"x\"]", "papers[0]: expected an object")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\",\"summary\":null}, 3]", "papers[1]: expected an object")]
    [InlineData("{}", "papers: expected an array")]
    [InlineData("null", "papers: expected an array")]
    [InlineData("[{\"title\":\"T\",\"summary\":null}]", "papers[0].id: expected a string, and there is none")]
    [InlineData("[{\"id\":1,\"title\":\"T\",\"summary\":null}]", "papers[0].id: expected a string, and something else")]
    [InlineData("[{\"id\":\"a\",\"summary\":null}]", "papers[0].title: expected a string")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\"}]", "papers[0].summary: expected an object or null, and there is none")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\",\"title_ko\":[],\"summary\":null}]", "papers[0].title_ko: expected a string or null")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\",\"summary\":\"글\"}]", "papers[0].summary: expected an object or null")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\",\"summary\":{}}]", "papers[0].summary.bullets: expected an array")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\",\"summary\":{\"bullets\":[\"글\"]}}]", "papers[0].summary.bullets[0]: expected an object")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\",\"summary\":{\"bullets\":[{\"label\":\"방법\"}]}}]", "papers[0].summary.bullets[0].text: expected a string")]
    [InlineData("[{\"id\":\"a\",\"title\":\"T\",\"summary\":{\"bullets\":[],\"abstract\":[{\"ko\":1}]}}]", "papers[0].summary.abstract[0].ko: expected a string or null")]
    public void A_days_data_of_a_wrong_shape_is_told_with_its_path(string papers, string told)
    {
        var error = Should.Throw<DailyPapersException>(() => DigestFile.Parse("d.json", $"{{\"schema\":\"daily-papers/day/1\",\n\"papers\":{papers}}}"));
        (error.Code, error.ExitCode).ShouldBe(("check.format", 2));
        error.Sentence.English.ShouldStartWith("d.json: no day's data. Line 2, " + told);
    }
}
