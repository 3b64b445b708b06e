using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Publishing;

public sealed class DayDataTests
{
    [Fact]
    public void Rendering_then_parsing_then_rendering_gives_the_same_file() => Prop.ForAll(Editions.Any, edition =>
    {
        var json = DayData.Render(edition);
        DayData.Render(DayData.Parse(json)).ShouldBe(json);
        json.ShouldEndWith("}\n");
        json.ShouldNotContain('\r');
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Nothing_of_a_paper_is_lost_on_the_way()
    {
        var back = DayData.Parse(DayData.Render(Samples.Edition));

        back.Date.ShouldBe(Samples.Day);
        back.IsFinal.ShouldBeTrue();
        var (before, after) = (Samples.Summarized, back.Entries[0]);
        after.Paper.ShouldBe(before.Paper with { Authors = after.Paper.Authors, Media = after.Paper.Media });
        after.Paper.Authors.ShouldBe(before.Paper.Authors);
        after.Summary!.Bullets.ShouldBe(before.Summary!.Bullets);
        after.Summary.Abstract.ShouldBe(before.Summary.Abstract);
        after.Summary.Keywords.ShouldBe(before.Summary.Keywords);
        after.Provenance.ShouldBe(before.Provenance! with { PassedOver = after.Provenance!.PassedOver });
        after.Provenance.PassedOver.ShouldBe(before.Provenance.PassedOver);
        JsonNode.DeepEquals(after.Extra, before.Extra).ShouldBeTrue();
        back.Entries[1].Findings.Select(finding => finding.Text).ShouldBe(["98.55%", "3", "그대로", "느립니다"]);
        back.Entries[3].Failure.ShouldBe(Samples.Pending.Failure);
    }

    [Fact]
    public void A_paper_that_no_run_has_tried_says_so()
    {
        var edition = Samples.Edition with { Entries = [Samples.Pending with { Failure = null }] };
        var paper = JsonNode.Parse(DayData.Render(edition))!["papers"]![0]!;
        paper["status"]!.GetValue<string>().ShouldBe("pending");
        paper["title_ko"].ShouldBeNull();
        paper["summary"].ShouldBeNull();
        paper["provenance"].ShouldBeNull();
        paper["findings"]!.AsArray().ShouldBeEmpty();
        paper["failure"]!.ToJsonString().ShouldBe(JsonNode.Parse("""{"code":"run.pending","message":"아직 요약하지 못했습니다.","attempts":0}""")!.ToJsonString());
    }

    [Fact]
    public void A_pending_paper_has_no_provenance_whatever_the_store_says()
    {
        var entry = Samples.Pending with { Provenance = Samples.Summarized.Provenance, Findings = Samples.Marked.Findings };
        var paper = JsonNode.Parse(DayData.Render(Samples.Edition with { Entries = [entry] }))!["papers"]![0]!;
        paper["provenance"].ShouldBeNull();
        paper["findings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Fifty_findings_are_kept_and_errors_before_matters_of_style()
    {
        var many = Enumerable.Range(0, 60).Select(number => new Finding("register.plain", Severity.Style, "headline", $"{number}"));
        var errors = new[] { "first", "second" }.Select(text => new Finding("number.unsupported", Severity.Error, "headline", text));
        var edition = Samples.Edition with { Entries = [Samples.Summarized with { Findings = [.. many, .. errors] }] };

        var json = DayData.Render(edition);

        DayData.Parse(json).Entries[0].Findings.Select(finding => finding.Text)
            .ShouldBe(["first", "second", .. Enumerable.Range(0, 48).Select(number => $"{number}")]);
        DayData.Render(DayData.Parse(json)).ShouldBe(json);
    }

    [Theory]
    [InlineData("\"upvotes\": 42", "\"upvotes\": -1", "값이 0 이상의 정수여야 합니다")]
    [InlineData("\"id\": \"2611.01234\"", "\"id\": 3", "값이 문자열이어야 합니다")]
    [InlineData("\"edition\": \"final\"", "\"edition\": \"x\"", "값이 \"final\", \"preliminary\" 가운데 하나여야 합니다")]
    [InlineData("\"schema\": \"daily-papers/day/1\"", "\"schema\": \"x\"", "\"daily-papers/day/1\"이어야 합니다")]
    public void The_error_is_good_Korean_and_names_the_way_out(string good, string bad, string sentence)
    {
        var json = DayData.Render(Samples.Edition).Replace(good, bad, StringComparison.Ordinal);
        var korean = Should.Throw<DailyPapersException>(() => DayData.Parse(json)).Sentence.Korean;
        korean.ShouldContain(sentence);
        korean.ShouldContain("git 기록에서 되돌리거나");
    }

    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract() =>
        JsonNode.Parse(DayData.Render(Samples.Edition))!["papers"]![0]!.AsObject().Select(pair => pair.Key).ShouldBe(
        [
            "id", "title", "title_ko", "url", "huggingface_url", "authors", "organization", "published", "upvotes", "comments", "thumbnail", "media",
            "github", "github_stars", "project_page", "abstract", "status", "failure", "summary", "findings", "provenance", "extra",
        ]);

    [Fact]
    public void A_price_is_the_same_whatever_zeros_a_store_gives_back()
    {
        var cheap = Samples.Summarized with { Provenance = Samples.Summarized.Provenance! with { CostUsd = 0.0013m } };
        DayData.Render(Samples.Edition with { Entries = [cheap] }).ShouldBe(DayData.Render(Samples.Edition with { Entries = [Samples.Summarized] }));
        DayData.Render(Samples.Edition).ShouldContain("\"cost_usd\": 0.0013\n");
    }

    [Fact]
    public void Hangul_and_markup_stay_readable() =>
        DayData.Render(Samples.Edition).ShouldContain("\"title_ko\": \"# 제목 | --- | <img src=x onerror=alert(1)>\"");

    [Fact]
    public void An_imported_paper_may_lack_what_the_old_script_did_not_know()
    {
        var day = JsonNode.Parse(DayData.Render(Samples.Edition with { Entries = [Samples.Summarized] }))!;
        var paper = day["papers"]![0]!;
        paper["title_ko"] = null;
        paper["unknown"] = "skipped";
        paper["summary"]!["area"] = null;
        paper["summary"]!["headline"] = null;
        paper["summary"]!["keywords"] = null;
        paper["summary"]!["bullets"]![0]!["label"] = null;
        paper["provenance"]!["model"] = null;
        paper["provenance"]!["input_tokens"] = null;
        paper["extra"]!["verbatim"] = "- 옛 글";

        var edition = DayData.Parse(day.ToJsonString());

        edition.Entries[0].IsPending.ShouldBeFalse();
        edition.Entries[0].Extra["verbatim"]!.GetValue<string>().ShouldBe("- 옛 글");
        DayData.Render(DayData.Parse(DayData.Render(edition))).ShouldBe(DayData.Render(edition));
        DayPage.Render(edition, new PageFrame("", "")).Markdown.ShouldContain("- AI를 감독하려면");
    }

    [Theory]
    [InlineData("", "no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("<html>", "no JSON")]
    [InlineData("{\"schema\": \"daily-papers/day/1\", \"date\": \"20", "no JSON")]
    [InlineData("{\"schema\": \"daily-papers/day/9\"}", "schema")]
    [InlineData("{\"schema\": \"daily-papers/day/1\", \"schema\": \"daily-papers/day/1\"}", "no JSON")]
    [InlineData("{\"schema\": \"daily-papers/day/1\", \"date\": \"20.11.2026\", \"edition\": \"final\", \"papers\": []}", "date must be")]
    [InlineData("{\"schema\": \"daily-papers/day/1\", \"date\": \"2026-11-20\", \"edition\": \"third\", \"papers\": []}", "edition must be")]
    [InlineData("{\"schema\": \"daily-papers/day/1\", \"date\": \"2026-11-20\", \"edition\": \"final\"}", "papers is missing")]
    [InlineData("{\"schema\": \"daily-papers/day/1\", \"date\": \"2026-11-20\", \"edition\": \"final\", \"papers\": [3]}", "papers must be")]
    [InlineData("{\"schema\": \"\\ud800\"}", "no Unicode")]
    public void A_damaged_file_is_named_with_what_is_wrong(string json, string reason)
    {
        var failure = Should.Throw<DailyPapersException>(() => DayData.Parse(json, "paper_logs/2026/11/20.json"));
        failure.Code.ShouldBe("archive.damaged");
        failure.ExitCode.ShouldBe(2);
        failure.Sentence.English.ShouldContain("paper_logs/2026/11/20.json");
        failure.Sentence.English.ShouldContain(reason);
        failure.Sentence.Korean.ShouldContain("손상");
    }

    [Theory]
    [InlineData("\"upvotes\": 42", "\"upvotes\": -1", "papers[0].upvotes")]
    [InlineData("\"upvotes\": 42", "\"upvotes\": \"42\"", "papers[0].upvotes")]
    [InlineData("\"id\": \"2611.01234\"", "\"id\": \"../../etc\"", "papers[0].id")]
    [InlineData("\"id\": \"2611.00002\"", "\"id\": \"2611.01234\"", "twice")]
    [InlineData("\"status\": \"pending\"", "\"status\": \"summarized\"", "papers[3].summary")]
    [InlineData("\"severity\": \"style\"", "\"severity\": \"bad\"", "papers[1].findings[3].severity")]
    [InlineData("\"quote\": \"We study toys.\"", "\"quote\": null", "papers[0].summary.bullets[0].evidence.quote")]
    public void A_wrong_value_is_named_with_its_place(string good, string bad, string place)
    {
        var json = DayData.Render(Samples.Edition);
        json.ShouldContain(good);
        Should.Throw<DailyPapersException>(() => DayData.Parse(json.Replace(good, bad, StringComparison.Ordinal))).Sentence.English.ShouldContain(place);
    }
}
