using System.Text.Json.Nodes;
using DailyPapers.Checking.Digests;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Digests;

public sealed class PaperSourcesTests
{
    private const string Good = "{\"id\":\"2403.01234\",\"title\":\"T\",\"abstract\":\"A\"}";

    [Theory]
    [InlineData("2403.01234")]
    [InlineData("2403.01234v2")]
    [InlineData("arXiv:2403.01234v12")]
    [InlineData("arxiv: 2403.01234")]
    [InlineData(" 2403.01234 ")]
    [InlineData("https://arxiv.org/abs/2403.01234")]
    [InlineData("http://www.arxiv.org/abs/2403.01234v1")]
    [InlineData("https://arxiv.org/pdf/2403.01234v1.pdf")]
    [InlineData("https://huggingface.co/papers/2403.01234")]
    [InlineData("https://doi.org/10.48550/arXiv.2403.01234")]
    [InlineData("10.48550/arXiv.2403.01234")]
    public void The_usual_ways_to_write_an_id_are_known(string id) =>
        PaperSources.Parse(new JsonObject { ["id"] = id, ["title"] = "T", ["abstract"] = "A" }.ToJsonString(), "s.jsonl").Find(PaperId.Parse("2403.01234")).ShouldNotBeNull();

    [Theory]
    [InlineData("{\"title\":\"T\",\"abstract\":\"A\"}", "no string \"arxiv_id\" (or \"id\")")]
    [InlineData("{\"id\":2403.01234,\"title\":\"T\",\"abstract\":\"A\"}", "no string \"arxiv_id\" (or \"id\")")]
    [InlineData("{\"id\":\"x\",\"title\":\"T\",\"abstract\":\"A\"}", "no arXiv id: \"x\"")]
    [InlineData("{\"id\":\"arXiv:\",\"title\":\"T\",\"abstract\":\"A\"}", "no arXiv id: \"arXiv:\"")]
    [InlineData("{\"id\":\"https://example.org/2403.01234\",\"title\":\"T\",\"abstract\":\"A\"}", "no arXiv id")]
    [InlineData("{\"id\":\"2403.01234\",\"title\":\"T\",\"abstract\":1}", "no string \"abstract\"")]
    [InlineData("{\"id\":\"2403.01234\",\"id\":\"2403.01234\",\"title\":\"T\",\"abstract\":\"A\"}", "JSON that can't be read (a key that stands twice")]
    [InlineData("[]", "no JSON object")]
    [InlineData("null", "no JSON object")]
    [InlineData("no", "no JSON")]
    public void A_bad_line_is_told_and_passed_over(string line, string reason)
    {
        var sources = PaperSources.Parse($"\uFEFF{Good}\r\n\n{line}\n{Good.Replace("01234", "04321", StringComparison.Ordinal)}", "s.jsonl");
        sources.Count.ShouldBe(2);
        var problem = sources.Problems.ShouldHaveSingleItem();
        problem.English.ShouldStartWith($"s.jsonl:3: line skipped: {reason}");
        problem.Korean.ShouldStartWith("s.jsonl:3: 이 줄은 건너뜁니다.");
    }

    [Fact]
    public void A_line_ends_where_JSON_Lines_end_it() =>
        PaperSources.Parse("{\"id\":\"2403.01234\",\"title\":\"T\",\"abstract\":\"A\u2028B\u0085C\"}\r" + Good, "s.jsonl").Problems.ShouldBeEmpty();

    [Fact]
    public void The_whole_text_is_a_source_of_its_own()
    {
        var sources = PaperSources.Parse("{\"id\":\"2403.01234\",\"title\":\"T\",\"abstract\":\"A.\",\"text\":\"One\\nline.\\n\\n57.3% of all.\"}", "s.jsonl");
        sources.Find(PaperId.Parse("2403.01234"))!.Text.Sections[0].Blocks.Select(block => block.Text).ShouldBe(["One line.", "57.3% of all."]);
        Whole(sources, "- 정확도는 57.3%, 61.2%, 71.3%, 81.4%입니다.").ShouldBe(true);
    }

    [Theory]
    [InlineData("- 정확도는 57.3%입니다.", true)]
    [InlineData("- 정확도는 57.3%이고 61.2%였습니다.", true)]
    [InlineData("- 정확도는 10.1%, 20.2%, 30.3%, 40.4%, 50.5%, 60.6%, 70.7%, 80.8%, 90.9%, 11.1%, 57.3%, 61.2%, 71.3%입니다.", true)]
    [InlineData("- 정확도는 10.1%, 57.3%, 61.2%, 71.3%입니다.", false)]
    [InlineData("- 숫자가 없습니다.", true)]
    public void A_digest_with_many_numbers_that_the_abstracts_lack_was_written_from_more(string bullet, bool isOfAbstracts)
    {
        var sources = PaperSources.Parse("{\"id\":\"2403.01234\",\"title\":\"T\",\"abstract\":\"We get 10.1%, 20.2%, 30.3%, 40.4%, 50.5%, 60.6%, 70.7%, 80.8%, 90.9%, 11.1%.\"}", "s.jsonl");
        Whole(sources, bullet).ShouldBe(isOfAbstracts);
        var used = new DigestCheck(new() { Sources = sources }).SourcesOf(Digest(bullet));
        (used.Papers, used.Known, used.IsOfAbstracts).ShouldBe((2, 1, isOfAbstracts));
    }

    [Theory]
    [InlineData("abstract", true)]
    [InlineData("arxiv-html", false)]
    public void A_days_data_tells_itself_what_it_was_written_from(string origin, bool isWhole)
    {
        var sources = PaperSources.Parse(Good, "s.jsonl");
        var file = DigestFile.Parse("d.json", $"{{\"schema\":\"daily-papers/day/1\",\"papers\":[{{\"id\":\"2403.01234\",\"title\":\"T\",\"summary\":{{\"bullets\":[{{\"text\":\"1.5%, 2.5%, 3.5%, 4.5%입니다.\"}}]}},\"provenance\":{{\"source\":\"{origin}\"}}}}]}}");
        Whole(sources, file).ShouldBe(isWhole);
    }

    private static DigestFile Digest(string bullet) => Digests.Markdown($"### [T](https://arxiv.org/abs/2403.01234)\n\n{bullet}\n\n### [U](https://arxiv.org/abs/2403.09999)\n\n- 99.1%, 98.2%, 97.3%, 96.4%입니다.\n");

    private static bool Whole(PaperSources sources, string bullet) => Whole(sources, Digest(bullet));

    private static bool Whole(PaperSources sources, DigestFile file)
    {
        var seen = new List<bool>();
        new DigestCheck(new() { Sources = sources }, [new SeeingRule(writing => seen.Add(writing.IsSourceWhole))], []).Check(file);
        return seen[0];
    }

    private sealed class SeeingRule(Action<Writing> see) : Rule("number.unsupported", Severity.Error, Repair.Model)
    {
        public override IEnumerable<Hit> Find(Writing writing)
        {
            see(writing);
            return [];
        }
    }
}
