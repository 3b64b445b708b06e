using DailyPapers.Papers;
using DailyPapers.Reading;

namespace DailyPapers.Tests.Reading;

public sealed class PaperFactsFinderTests
{
    [Theory]
    [InlineData("Code: https://github.com/birds/parrot.", "https://github.com/birds/parrot")]
    [InlineData("Our code (github.com/birds/parrot/tree/main) is public.", "https://github.com/birds/parrot")]
    [InlineData("Models and data are released at http://huggingface.co/birds/Parrot-7B, with notes.", "https://huggingface.co/birds/Parrot-7B")]
    [InlineData("The implementation is available at https://gitlab.com/birds/parrot.git", "https://gitlab.com/birds/parrot")]
    public void The_abstract_s_repository_is_the_paper_s_own(string sentence, string code) =>
        Facts(sentence, "").ShouldSatisfyAllConditions(facts => facts.Code.ShouldBe(code), facts => facts.Project.ShouldBeNull());

    [Theory]
    [InlineData("Project page: https://birds.example.org/parrot.", "https://birds.example.org/parrot")]
    [InlineData("Videos are at https://birds.github.io/parrot/).", "https://birds.github.io/parrot/")]
    public void The_abstract_s_page_is_the_paper_s_own(string sentence, string page) => Facts(sentence, "").Project.ShouldBe(page);

    [Theory]
    [InlineData("We use the implementation of crows at https://github.com/others/crow.", null)]
    [InlineData("Seeds follow https://github.com/others/seeds in size.", null)]
    [InlineData("Crows are counted by their code, available at https://github.com/others/crow.", null)]
    [InlineData("We release all code at https://github.com/birds/parrot.", "https://github.com/birds/parrot")]
    [InlineData("Our code is available at https://github.com/birds/parrot.", "https://github.com/birds/parrot")]
    public void In_the_text_only_what_is_released_counts(string sentence, string? code) => Facts("We feed parrots.", sentence).Code.ShouldBe(code);

    [Theory]
    [InlineData("https://arxiv.org/abs/2611.00001")]
    [InlineData("https://github.com/birds")]
    [InlineData("https://huggingface.co/papers/2611.00001")]
    [InlineData("https://me:secret@github.com/birds/parrot")]
    [InlineData("ftp://github.com")]
    [InlineData("https://youtu.be/abcdef")]
    public void Other_addresses_are_neither_code_nor_page(string address) => Facts($"See {address} for code.", "").ShouldSatisfyAllConditions(
        facts => facts.Code.ShouldBeNull(), facts => facts.Project.ShouldBeNull());

    [Fact]
    public void A_link_that_is_named_after_the_paper_is_its_own()
    {
        var text = Text("We feed parrots.", "Seeds.") with { Links = ["https://github.com/others/crow", "https://github.com/birds/Seed-Net", "https://seednet.github.io/"] };
        PaperFactsFinder.Complete(text with { Title = "SeedNet: Feeding Parrots" }, Paper, null).Facts.ShouldSatisfyAllConditions(
            facts => facts.Code.ShouldBe("https://github.com/birds/Seed-Net"), facts => facts.Project.ShouldBe("https://seednet.github.io/"));
        PaperFactsFinder.Complete(text, Paper, null).Facts.Code.ShouldBeNull();
    }

    [Fact]
    public void Words_are_counted_where_there_are_sections()
    {
        Facts("We feed parrots.", "Two | 3 words – here").Words.ShouldBe(5);
        PaperFactsFinder.Complete(Text("We feed parrots.", "") with { Sections = [] }, Paper, new(1, 2, 3)).Facts.ShouldBe(new PaperFacts { Repositories = new(1, 2, 3) });
    }

    private static Paper Paper { get; } = new() { Id = PaperId.Parse("2611.01234"), Title = "Feeding Parrots", Authors = [], Published = new(2026, 11, 18), Abstract = "" };

    private static PaperFacts Facts(string sentence, string block) => PaperFactsFinder.Complete(Text(sentence, block), Paper, null).Facts;

    private static PaperText Text(string sentence, string block) => new(PaperId.Parse("2611.01234"), "Feeding Parrots", [sentence], "arxiv-html", "v1")
    {
        Sections = [new TextSection("S1", "1", "Seeds", 1, [new TextBlock(BlockKind.Paragraph, block)])],
    };
}
