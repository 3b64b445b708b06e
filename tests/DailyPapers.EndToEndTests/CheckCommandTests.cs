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
    public async Task Sources_are_taken_packed_and_a_bad_line_is_told_and_passed_over()
    {
        using var digests = new ToyDigests();
        var old = digests.Add("old.md", ToyDigests.Old);
        const string Line = "{\"arxiv_id\":\"arXiv:2403.01234v1\",\"date\":\"2024-03-12\",\"title\":\"Sorting Marbles: A Toy Study\",\"abstract\":\"Accuracy rises from 61% to 74%.\"}\n";
        var packed = (await digests.CheckAsync([old, "--source", digests.AddPacked("s.jsonl.gz", Line), .. OneRule])).ShouldEndWith(1);
        packed.Output.ShouldContain("파일 1개, 논문 2편(원문이 있는 것 1편): 오류 3");
        packed.Errors.ShouldBeEmpty();
        var bad = (await digests.CheckAsync([old, "--source", digests.Add("s.jsonl", Line + "{}\nno\n"), .. OneRule])).ShouldEndWith(1);
        bad.Errors.ShouldContain("경고: s.jsonl:2: 이 줄은 건너뜁니다. \"arxiv_id\"");
        bad.Errors.ShouldContain("경고: s.jsonl:3: 이 줄은 건너뜁니다. JSON이 아닙니다.");
        (await digests.CheckAsync([old, "--source", digests.Add("many.jsonl", string.Concat(Enumerable.Repeat("no\n", 12))), .. OneRule])).ShouldEndWith(1).Errors.ShouldContain("건너뛴 줄이 2개 더 있습니다");
        (await digests.CheckAsync([old, "--source", digests.Add("bad.gz", Line), .. OneRule])).ShouldEndWith(2).Errors.ShouldContain("gzip");
        (await digests.CheckAsync([old, "--source", digests.PathOf("none.jsonl"), .. OneRule])).ShouldEndWith(2).Errors.ShouldContain("none.jsonl: 없는 파일입니다");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"arxiv_id\":\"2401.99999\",\"title\":\"T\",\"abstract\":\"A\"}\n")]
    public async Task Sources_of_none_of_the_papers_are_told(string source)
    {
        using var digests = new ToyDigests();
        var outcome = await digests.CheckAsync([digests.Add("old.md", ToyDigests.Old), "--source", digests.Add("s.jsonl", source), "--json", .. OneRule]);
        outcome.ShouldEndWith(1).Errors.ShouldContain("경고: 논문 2편 가운데 0편의 원문이 s.jsonl에 있습니다.");
        System.Text.Json.Nodes.JsonNode.Parse(outcome.Output)!.AsArray().Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("99.1%", "number.unsupported")]
    [InlineData("99.1%, 98.2%, 97.3%", null)]
    public async Task A_digest_of_whole_papers_is_not_held_against_abstracts(string numbers, string? rule)
    {
        using var digests = new ToyDigests();
        var digest = digests.Add("d.md", $"### [Toy](https://arxiv.org/abs/2403.01234)\n\n- 정확도는 61%에서 {numbers}로 올랐습니다.\n");
        string[] options = ["--source", digests.Add("s.jsonl", "{\"id\":\"2403.01234\",\"title\":\"Toy\",\"abstract\":\"We start at 61%.\"}"), "--rules", "number.unsupported"];
        var outcome = (await digests.CheckAsync([digest, .. options])).ShouldEndWith(rule is null ? 0 : 1);
        outcome.Output.Contains("본문까지 보고 쓴 글", StringComparison.Ordinal).ShouldBe(rule is null);
        digests.Add("s.jsonl", "{\"id\":\"2403.01234\",\"title\":\"Toy\",\"abstract\":\"We start at 61%.\",\"text\":\"It ends at 99.0%.\"}");
        (await digests.CheckAsync([digest, .. options])).ShouldEndWith(1).Output.ShouldContain("number.unsupported \"99.1%\"");
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_left_alone()
    {
        using var digests = new ToyDigests();
        var (locked, other) = (digests.Add("locked.md", ToyDigests.Old), digests.Add("other.md", ToyDigests.Old));
        File.SetAttributes(locked, FileAttributes.ReadOnly);
        var outcome = await digests.CheckAsync([locked, other, "--fix", .. OneRule]);
        File.SetAttributes(locked, FileAttributes.Normal);
        outcome.ShouldEndWith(2).Errors.ShouldContain("locked.md: 쓸 수 없는 파일입니다");
        digests.Text("locked.md").ShouldBe(ToyDigests.Old);
        digests.Text("other.md").ShouldNotContain("LLM를");
    }

    [Fact]
    public async Task Files_of_another_kind_are_told_by_what_they_are()
    {
        using var digests = new ToyDigests();
        var (wide, binary) = (digests.Add("wide.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(ToyDigests.Old)]), digests.Add("binary.md", [0x00, 0x80, 0xFE, 0x41]));
        var outcome = await digests.CheckAsync(wide, binary, digests.Add("empty.md", "\uFEFF\n"), digests.PathOf("*.nope"), digests.Add("day.json", "{\"schema\":\"daily-papers/day/1\",\n\"papers\":[3]}"));
        outcome.ShouldEndWith(2).Errors.ShouldContain("wide.md: UTF-16");
        outcome.Errors.ShouldContain("binary.md: UTF-8 글이 아닙니다");
        outcome.Errors.ShouldContain("empty.md: 빈 파일입니다");
        outcome.Errors.ShouldContain("*.nope: 없는 파일입니다. * 같은 글자는 셸이 펼치며");
        outcome.Errors.ShouldContain("day.json: 날짜별 데이터가 아닙니다. 2행의 papers[0]: 객체여야");
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

    [Fact]
    public async Task In_English_rules_and_findings_are_told_in_English()
    {
        using var digests = new ToyDigests();
        (await digests.CheckAsync("--explain", "particle.latin", "--lang", "en")).ShouldEndWith(0).Output.ShouldContain("Severity: error\n  Repair: Mended.");
        (await digests.CheckAsync([digests.Add("old.md", ToyDigests.Old), "--lang", "en", .. OneRule])).ShouldEndWith(1).Output.ShouldContain("\"LLM를\" → \"LLM을\" (wrong particle behind Latin letters or a number)");
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
