using DailyPapers.Checking.Digests;

namespace DailyPapers.Tests.Checking.Digests;

/// <summary>What CommonMark shows as code or HTML is neither reported nor mended.</summary>
public sealed class MarkdownBlocksTests
{
    private const string Heading = "### [Toy](https://arxiv.org/abs/2403.00001)\n\n";

    [Theory]
    [InlineData("    - LLM를 씁니다.")]
    [InlineData("\t- LLM를 씁니다.")]
    [InlineData("- 첫째입니다.\n\n      LLM를 씁니다.")]
    [InlineData("- 첫째입니다.\n\n  ```text\n  LLM를 씁니다.\n  ```")]
    [InlineData("- 첫째입니다.\n  ```\n  - LLM를 씁니다.\n  ```\n- 둘째입니다.")]
    [InlineData("- 첫째입니다.\n    - 안의 글입니다.\n\n          LLM를 씁니다.")]
    [InlineData("1. 첫째입니다.\n\n   ~~~\n   LLM를 씁니다.\n   ~~~")]
    [InlineData("- 첫째입니다.\n\n````md\n```\nLLM를 씁니다.\n```\n````")]
    [InlineData("> ```\n> LLM를 씁니다.\n> ```")]
    [InlineData("<!--\n- LLM를 씁니다.\n-->\n\n- 첫째입니다.")]
    [InlineData("<pre>\n\n- LLM를 씁니다.\n\n</pre>")]
    [InlineData("<div>\n- LLM를 씁니다.\n</div>")]
    [InlineData("- <p>LLM를 씁니다.</p>")]
    public void Code_and_HTML_are_left_alone(string markdown)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var file = Digests.Markdown((Heading + markdown + "\n").ReplaceLineEndings(lineEnd));
            Digests.Check().Check(file).ShouldBeEmpty();
            Digests.Check().Mend(file).File.Text.ShouldBe(file.Text);
        }
    }

    [Theory]
    [InlineData("- 첫째 줄은\n      LLM를 씁니다.")]
    [InlineData("- 첫째입니다.\n\n  LLM를 씁니다.")]
    [InlineData("- 첫째입니다.\n    - LLM를 씁니다.")]
    [InlineData("-   첫째입니다.\n\n    LLM를 씁니다.")]
    [InlineData("1. 첫째입니다.\n\n    LLM를 씁니다.")]
    [InlineData("LLM를 씁니다.\n    이어집니다.")]
    [InlineData("   - LLM를 씁니다.")]
    [InlineData("<br>\n\n- LLM를 씁니다.")]
    [InlineData("<details><summary>더 보기</summary>\n\n- LLM를 씁니다.\n\n</details>")]
    [InlineData("```\n코드입니다.\n```\n- LLM를 씁니다.")]
    [InlineData("```json\n- LLM를 씁니다.")]
    public void What_only_looks_like_code_is_read(string markdown)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var file = Digests.Markdown((Heading + markdown + "\n").ReplaceLineEndings(lineEnd));
            Digests.Check().Check(file).ShouldHaveSingleItem().Finding.Text.ShouldBe("LLM를");
            Digests.ShouldStandInTheFile(file);
        }
    }

    [Fact]
    public void Papers_below_a_fence_that_nothing_closes_are_read()
    {
        var file = Digests.Markdown(Heading + "```json\n- 첫째입니다.\n\n" + Heading + "- 둘째입니다.\n");
        file.PaperCount.ShouldBe(2);
        Digests.Pieces(file).ShouldBe([("bullets[0]", "```json"), ("bullets[1]", "첫째입니다.")]);
    }

    [Fact]
    public void Nesting_beyond_all_bounds_is_read_in_time_and_without_code()
    {
        var text = Heading + new string('>', 5_000) + "\n\n" + string.Concat(Enumerable.Repeat("- ", 5_000)) + "\n\n" + string.Concat(Enumerable.Repeat("```a\n\n~~~b\n\n", 500)) + "- LLM를 씁니다.\n";
        Digests.Markdown(text).PaperCount.ShouldBe(1);
    }
}
