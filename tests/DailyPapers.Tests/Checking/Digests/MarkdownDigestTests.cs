using DailyPapers.Checking.Digests;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Digests;

public sealed class MarkdownDigestTests
{
    [Fact]
    public void The_old_scripts_days_are_read_with_keys_and_continued_lines()
    {
        var file = Digests.Markdown(Digests.Old);
        file.Papers.Select(paper => (paper.Name, paper.Title)).ShouldBe([("2403.01234", "Sorting Marbles: A Toy Study"), ("2403.04321", "Kites [v2] and Strings")]);
        Digests.Pieces(file).ShouldBe(
        [
            ("authors", "Ann Example, Bo Sample"),
            ("bullets[0]", "이 논문에서는 구슬을 세는 LLM를 제안합니다."),
            ("bullets[1]", "실험에서 LLM를 쓰면 정확도가 61%에서 74%로 올랐고, LLM를 두 번 쓰면 더 올랐습니다."),
        ]);
        file.Papers[1].Headings.ShouldBe(["***What's New***", "**Technical Details**", "***Performance Highlights***"]);
        Digests.Pieces(file, 1)[1].ShouldBe(("bullets[0]", "연줄을 고르는 LLM를 소개합니다."));
        Digests.ShouldStandInTheFile(file);
    }

    [Fact]
    public void Our_own_pages_give_back_headline_title_bullets_and_translations()
    {
        var file = Page("20.md");
        file.Papers.Select(paper => paper.Name).ShouldBe(["2611.01234", "2611.00002", "2611.00666", "2611.00003"]);
        Digests.Pieces(file).ShouldBe(
        [
            ("headline", "검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%"),
            ("title_ko", "ToyBench: 대학원 수준 장난감·퍼즐 벤치마크"),
            ("authors", "Kim Example, Lee Sample, Zoë O'Neil"),
            ("bullets[0]", "AI를 감독하려면 전문가에게도 어려운 문제가 필요합니다."),
            ("bullets[1]", "ToyBench는 전문가가 쓴 퍼즐 448문항입니다."),
            ("bullets[2]", "전문가는 65%를 맞혔습니다."),
            ("bullets[3]", "저자들은 영어 문항만 다뤘다고 밝힙니다."),
            ("bullets[4]", "코드는 <https://a.example/b>에서 볼 수 있습니다."),
            ("abstract[0]", "저자들은 장난감을 연구합니다."),
            ("abstract[1]", "ToyBench는 448문항이며, 전문가는 65%를 풉니다."),
        ]);
        file.Papers[0].Headings.ShouldBe(["**문제**", "**방법**", "**결과**", "**한계**", "**결과**"]);
        file.Papers[0].Pieces[^2].Piece.English.ShouldBe("We study toys.");
        file.Papers[2].Title.ShouldStartWith("Generate <EOS> ](javascript:alert(1)) | `S*` and $A^*$");
        Digests.ShouldStandInTheFile(file);
    }

    [Fact]
    public void Our_marks_are_not_part_of_what_they_mark()
    {
        Digests.Pieces(Page("20.md"), 1).Where(piece => piece.Where != "authors").ShouldBe(
        [
            ("headline", "장난감 학습을 3배 빠르게 하는 압축"),
            ("title_ko", "표시가 붙은 장난감"),
            ("bullets[0]", "학습이 느립니다."),
            ("bullets[1]", "정확도 98.55%를 유지합니다."),
            ("abstract[0]", "학습이 느립니다."),
            ("abstract[1]", "정확도는 그대로입니다."),
        ]);
    }

    [Fact]
    public void A_pending_paper_has_no_Korean() => Digests.Pieces(Page("20.md"), 3).ShouldBeEmpty();

    [Fact]
    public void README_is_read_paper_by_paper_without_its_lists()
    {
        var file = Page("README.md");
        file.Papers.Select(paper => paper.Name).ShouldBe(["2611.01234", "2611.00002", "2611.00666", "2611.00003"]);
        Digests.Pieces(file).Select(piece => piece.Where).ShouldBe(["headline", "title_ko", "bullets[0]", "bullets[1]", "bullets[2]", "bullets[3]", "bullets[4]"]);
    }

    [Theory]
    [InlineData("- **What's New:** 새 방법입니다.", "새 방법입니다.", "**What's New:**")]
    [InlineData("- **[Technical Details]** 새 방법입니다.", "새 방법입니다.", "**[Technical Details]**")]
    [InlineData("- What's New: 새 방법입니다.", "새 방법입니다.", "What's New")]
    [InlineData("- **GPT-4** 모델은 큽니다.", "**GPT-4** 모델은 큽니다.", null)]
    [InlineData("- **용어(Term)**을 씁니다.", "**용어(Term)**을 씁니다.", null)]
    [InlineData("* BERT: 큰 모델입니다.", "BERT: 큰 모델입니다.", null)]
    [InlineData("1. 첫째입니다. [§A.1](https://arxiv.org/html/2403.00001#A1)", "첫째입니다.", null)]
    [InlineData("- 코드는 [여기](https://a.example)에 있습니다.", "코드는 [여기](https://a.example)에 있습니다.", null)]
    [InlineData("- 공개했습니다. [코드](https://a.example)", "공개했습니다. [코드](https://a.example)", null)]
    [InlineData("- 길이는  \n  두 줄입니다.", "길이는 두 줄입니다.", null)]
    [InlineData("- 첫째 줄은\n둘째 줄로 이어집니다.", "첫째 줄은 둘째 줄로 이어집니다.", null)]
    public void A_bullet_is_its_prose(string markdown, string text, string? heading)
    {
        var file = Digests.Markdown($"### [Toy](https://arxiv.org/abs/2403.00001)\n\n{markdown}\n");
        Digests.Pieces(file).ShouldBe([("bullets[0]", text)]);
        file.Papers[0].Headings.ShouldBe(heading is null ? [] : [heading]);
        Digests.ShouldStandInTheFile(file);
    }

    [Theory]
    [InlineData("- [Code](https://github.com/example/toy)")]
    [InlineData("- <a id=\"p-2403-00002\"></a>[Other \\[v2\\] Toys](https://arxiv.org/abs/2403.00002): 다른 논문의 헤드라인")]
    [InlineData("- [Other](https://arxiv.org/abs/2403.00002): 다른 논문의 헤드라인")]
    [InlineData("Vote: 3")]
    [InlineData("▲ 42 · 데이터·평가 · 초록 기준")]
    [InlineData("> 인용한 글입니다.")]
    [InlineData("| 표 | 입니다. |")]
    [InlineData("```\n- 코드 안의 글입니다.\n```")]
    [InlineData("---")]
    [InlineData("[그림 1](https://a.example/x.png): 설명입니다.")]
    public void What_is_no_summary_is_passed_over(string markdown) =>
        Digests.Pieces(Digests.Markdown($"### [Toy](https://arxiv.org/abs/2403.00001)\n\n{markdown}\n")).ShouldAllBe(piece => piece.Text.Length == 0);

    [Fact]
    public void A_title_over_two_lines_is_one_heading()
    {
        var file = Digests.Markdown("### [A Long\n  Title](https://huggingface.co/papers/2403.00001)\n\n- 글입니다.\n");
        (file.Papers[0].Id, file.Papers[0].Title).ShouldBe((PaperId.Parse("2403.00001"), "A Long Title"));
    }

    [Fact]
    public void A_day_without_papers_is_a_digest() => Digests.Markdown("## Daily Papers (2024-03-12)\n").PaperCount.ShouldBe(0);

    [Theory]
    [InlineData("notes.md", "# 메모\n\n- 할 일\n")]
    [InlineData("empty.md", "")]
    [InlineData("data.json", "{\"schema\":\"other\",\"papers\":[]}")]
    [InlineData("data.json", "[]")]
    [InlineData("data.json", "{\n\"schema\":")]
    public void What_is_no_digest_is_said_to_be_none(string name, string text)
    {
        var error = Should.Throw<DailyPapersException>(() => DigestFile.Parse(name, text));
        (error.Code, error.ExitCode).ShouldBe(("check.format", 2));
        error.Sentence.Korean.ShouldStartWith(name);
    }

    [Fact]
    public void Nothing_in_a_file_makes_reading_it_throw()
    {
        var random = new Random(20_261_124);
        string[] parts = ["### [", "](https://arxiv.org/abs/2403.00001)", ")", "- ", "**", "<details><summary>초록 번역</summary>", "</details>", "<sub>", "</sub>", "<br>", "\r\n", "\n", "\r", "\n\n", "    ", "- ```", "<div>", "<!--", "-->", "  ", "글입니다.", "LLM를 ", "\\", "`", "```", "**확인 필요**(", "Authors: ", "\uFEFF", "\uD83D", "[§1](https://arxiv.org/abs/1)", "|", ">", "#### ", "***:", "\t", "\u0000"];
        for (var round = 0; round < 3000; round++)
        {
            var text = "## Daily Papers (x)\n### [T](https://arxiv.org/abs/2403.00001)\n" + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => parts[random.Next(parts.Length)]));
            var file = Digests.Markdown(text);
            Digests.ShouldStandInTheFile(file);
            var mended = Digests.Check().Mend(file).File;
            Digests.Check().Mend(mended).Mends.ShouldBeEmpty();
            mended.Text.Replace("LLM을", "LLM를", StringComparison.Ordinal).ShouldBe(text, "nothing but the spans has changed");
        }
    }

    private static DigestFile Page(string name) =>
        DigestFile.Parse(name, File.ReadAllText(Path.Combine(Repository.Root, "tests", "DailyPapers.Tests", "Publishing", "Golden", name)));
}
