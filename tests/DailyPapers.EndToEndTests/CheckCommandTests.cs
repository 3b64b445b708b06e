using System.Text;

namespace DailyPapers.EndToEndTests;

/// <summary><c>check FILE...</c> without a workspace, a key or a network. One rule stands for all: <c>particle.latin</c>.</summary>
public sealed class CheckCommandTests
{
    private static readonly string[] OneRule = ["--rules", "particle.latin"];

    [Fact]
    public async Task People_get_a_line_a_finding_under_its_paper()
    {
        using var digests = new ToyDigests();
        var outcome = await digests.CheckAsync([digests.Add("old.md", ToyDigests.Old), .. OneRule]);
        outcome.ShouldEndWith(1).Output.ReplaceLineEndings("\n").ShouldBe("""
            2403.01234 Sorting Marbles: A Toy Study
            old.md:11: error particle.latin "LLM를" → "LLM을" (소리에 맞지 않는 조사)
            old.md:13: error particle.latin "LLM를" → "LLM을" (소리에 맞지 않는 조사)

            2403.04321 Kites and Strings
            old.md:21: error particle.latin "LLM를" → "LLM을" (소리에 맞지 않는 조사)
            파일 1개, 논문 2편: 오류 3, 문체 0 (particle.latin 3)

            """.ReplaceLineEndings("\n"));
        digests.Names().ShouldBe(["old.md"], "nothing is written");
        digests.Text("old.md").ShouldBe(ToyDigests.Old);
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--format=json")]
    public async Task Programs_get_one_array(string option)
    {
        using var digests = new ToyDigests();
        var outcome = await digests.CheckAsync([digests.Add("20.json", ToyDigests.Day), option, .. OneRule]);
        outcome.ShouldEndWith(1).Output.ReplaceLineEndings("\n").ShouldStartWith("""
            [
              {
                "file": "20.json",
                "line": 2,
                "paper": "2611.00001",
                "rule": "particle.latin",
                "severity": "error",
                "repair": "mend",
                "text": "LLM를",
                "suggestion": "LLM을"
              },
              {
                "file": "20.json",
                "line": 3,
            """.ReplaceLineEndings("\n"));
        System.Text.Json.Nodes.JsonNode.Parse(outcome.Output)!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task GitHub_gets_its_own_commands_with_its_own_escapes()
    {
        using var digests = new ToyDigests();
        var outcome = await digests.CheckAsync([digests.Add("50%,a:b.md", ToyDigests.Old), "--format", "github", .. OneRule]);
        outcome.ShouldEndWith(1).Output.ShouldContain("::error file=50%25%2Ca%3Ab.md,line=11,title=particle.latin::\"LLM를\" → \"LLM을\" (소리에 맞지 않는 조사) 2403.01234\n");
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task Mending_changes_the_words_alone_and_only_once(string lineEnd, string mark)
    {
        using var digests = new ToyDigests();
        var text = mark + ToyDigests.Old.ReplaceLineEndings(lineEnd) + "  \t";
        var path = digests.Add("old.md", text);

        var first = await digests.CheckAsync([path, "--fix", .. OneRule]);
        first.ShouldEndWith(0).Output.ShouldContain("old.md: 3군데를 고쳤습니다 (particle.latin 3)");
        digests.Bytes("old.md").ShouldBe(Encoding.UTF8.GetBytes(text.Replace("LLM를", "LLM을", StringComparison.Ordinal)));

        var written = File.GetLastWriteTimeUtc(path);
        (await digests.CheckAsync([path, "--fix", .. OneRule])).ShouldEndWith(0).Output.ShouldNotContain("고쳤습니다");
        File.GetLastWriteTimeUtc(path).ShouldBe(written);
        digests.Names().ShouldBe(["old.md"]);
    }

    [Fact]
    public async Task A_days_data_is_mended_inside_its_strings()
    {
        using var digests = new ToyDigests();
        (await digests.CheckAsync([digests.Add("20.json", ToyDigests.Day), "--fix", .. OneRule])).ShouldEndWith(0);
        digests.Text("20.json").ShouldBe(ToyDigests.Day.Replace("LLM를 고", "LLM을 고", StringComparison.Ordinal).Replace("LLM\\ub97c", "LLM\\uc744", StringComparison.Ordinal).Replace("\\\"LLM를", "\\\"LLM을", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_all_rules_mending_twice_changes_nothing_more()
    {
        using var digests = new ToyDigests();
        var (old, day) = (digests.Add("old.md", ToyDigests.Old), digests.Add("20.json", ToyDigests.Day));
        await digests.CheckAsync(old, day, "--fix");
        var before = (digests.Text("old.md"), digests.Text("20.json"));
        before.Item1.ShouldNotContain("LLM를");
        await digests.CheckAsync(old, day, "--fix");
        (digests.Text("old.md"), digests.Text("20.json")).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_is_none_is_named_and_the_others_are_checked()
    {
        using var digests = new ToyDigests();
        var (old, notes) = (digests.Add("old.md", ToyDigests.Old), digests.Add("notes.md", "# 메모\n"));
        var outcome = await digests.CheckAsync([digests.PathOf("none.md"), notes, digests.Root, old, digests.Add("other.json", "{}"), .. OneRule]);
        outcome.ShouldEndWith(2).Output.ShouldContain("old.md:11: error");
        outcome.Errors.ShouldContain("none.md: 없는 파일입니다");
        outcome.Errors.ShouldContain("notes.md: 소식지가 아닙니다. `### [제목](주소)`");
        outcome.Errors.ShouldContain("폴더입니다");
        outcome.Errors.ShouldContain("other.json: 날짜별 데이터가 아닙니다");
    }

    [Fact]
    public async Task Sources_are_taken_packed_and_a_bad_line_is_named()
    {
        using var digests = new ToyDigests();
        var old = digests.Add("old.md", ToyDigests.Old);
        const string Line = "{\"arxiv_id\":\"2403.01234\",\"date\":\"2024-03-12\",\"title\":\"Sorting Marbles: A Toy Study\",\"abstract\":\"Accuracy rises from 61% to 74%.\"}\n";
        (await digests.CheckAsync([old, "--source", digests.AddPacked("s.jsonl.gz", Line), .. OneRule])).ShouldEndWith(1);
        (await digests.CheckAsync([old, "--source", digests.Add("s.jsonl", Line + "{}\n"), .. OneRule])).ShouldEndWith(2).Errors.ShouldContain("s.jsonl 2행:");
        (await digests.CheckAsync([old, "--source", digests.Add("bad.gz", Line), .. OneRule])).ShouldEndWith(2).Errors.ShouldContain("gzip");
        (await digests.CheckAsync([old, "--source", digests.PathOf("none.jsonl"), .. OneRule])).ShouldEndWith(2).Errors.ShouldContain("none.jsonl: 없는 파일입니다");
    }

    [Theory]
    [InlineData("particle.latn")]
    [InlineData("particel")]
    public async Task An_unknown_rule_is_answered_with_near_ones(string rule)
    {
        using var digests = new ToyDigests();
        (await digests.CheckAsync(digests.Add("old.md", ToyDigests.Old), "--rules", rule)).ShouldEndWith(2).Errors.ShouldContain("particle.latin");
        (await digests.CheckAsync("--explain", rule)).ShouldEndWith(2).Errors.ShouldContain("particle.latin");
    }

    [Fact]
    public async Task A_rule_is_explained_without_a_file()
    {
        using var digests = new ToyDigests();
        (await digests.CheckAsync("--explain", "particle.latin")).ShouldEndWith(0).Output.ShouldStartWith("particle.latin: ");
        (await digests.CheckAsync("--explain", "list")).ShouldEndWith(0).Output.ShouldContain("particle.latin: 소리에 맞지 않는 조사\n");
    }

    [Theory]
    [InlineData]
    [InlineData("x.md", "--format", "xml")]
    [InlineData("x.md", "--severity", "all")]
    [InlineData("x.md", "--glossary", "--fix")]
    public async Task Wrong_usage_is_exit_2(params string[] arguments)
    {
        using var digests = new ToyDigests();
        (await digests.CheckAsync(arguments)).ShouldEndWith(2).Errors.ShouldContain("daily-papers check --help");
    }

    [Fact]
    public async Task The_forms_of_terms_are_counted_over_all_files()
    {
        using var digests = new ToyDigests();
        var files = new[] { digests.Add("a.md", ToyDigests.Old.Replace("센서", "어텐션 센서", StringComparison.Ordinal)), digests.Add("b.md", ToyDigests.Old) };
        var terms = System.Text.Json.Nodes.JsonNode.Parse((await digests.CheckAsync([.. files, "--glossary", "--json"])).ShouldEndWith(0).Output)!.AsArray();
        terms.ShouldContain(term => (string)term!["english"]! == "attention" && (int)term["forms"]![0]!["papers"]! == 1);
    }

    [Fact]
    public async Task The_workspaces_glossary_and_register_are_used_and_wrong_settings_are_told()
    {
        using var digests = new ToyDigests();
        var old = digests.Add("old.md", ToyDigests.Old);
        digests.Add("daily-papers.json", "{ \"checking\": { \"register\": \"합니다체\" } }");
        digests.Add("glossary.tsv", "english\tpreferred_ko\nkite\t연\n");
        (await digests.CheckAsync([old, .. OneRule])).ShouldEndWith(1);
        digests.Add("daily-papers.json", "{ \"checking\": { \"register\": \"반말\" } }");
        (await digests.CheckAsync([old, .. OneRule])).ShouldEndWith(2).Errors.ShouldContain("checking.register");
    }
}
