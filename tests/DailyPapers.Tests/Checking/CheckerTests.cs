using System.Collections.Immutable;
using DailyPapers.Checking;
using DailyPapers.Papers;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Checking;

public sealed class CheckerTests
{
    [Fact]
    public void A_good_draft_passes_without_a_word()
    {
        var found = Check(Drafts.Good);
        found.Findings.ShouldBeEmpty();
        Print(found.Draft).ShouldBe(Print(Drafts.Good));
        found.Evidence[1]!.Quote.ShouldBe("They reach 98.5% on 1,240 tasks.");
        Summary.From(found.Draft, found.Findings, Drafts.Text, found.Evidence).ShouldNotBeNull();
    }

    [Fact]
    public void A_term_has_its_first_form_in_all_that_is_published()
    {
        var text = Drafts.Source("We teach parrots to count.", "They reach 98.5% on 1,240 tasks.", "No fine-tuning is needed: code is at https://birds.example.");
        var found = new Checker().Check(Drafts.WithBullet("파인튜닝을 하지 않고 98.5%를 맞혔습니다."), text);
        found.Draft.Bullets[1].Text.ShouldBe("미세 조정을 하지 않고 98.5%를 맞혔습니다.");
        found.Mended.ToString().ShouldContain("term.paper 1");
    }

    [Fact]
    public void An_unreadable_answer_is_judged_for_that_alone()
    {
        var found = Check(Draft.Unreadable("JSON이 중간에서 끊겼습니다."));
        found.Evidence.ShouldBeEmpty();
        found.Complaints.ShouldBe(["JSON이 중간에서 끊겼습니다."]);
        found.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Rule.ShouldBe("shape.malformed"), finding => finding.FailureCode.ShouldBe("llm.malformed"), finding => finding.Refuses.ShouldBeTrue());
    }

    [Fact]
    public void Empty_fields_are_named_from_nought_and_complained_of_from_one()
    {
        var draft = Drafts.WithBullet(" \n") with { TitleKo = "", Keywords = [] };
        draft = draft with { Abstract = draft.Abstract.SetItem(2, new DraftSentence(3, "\t")) };
        var empty = Check(draft).Findings.Where(finding => finding.Rule == "shape.empty").ToArray();
        empty.Select(finding => finding.Where).ShouldBe(["title_ko", "bullets[1]", "abstract[2]"]);
        empty[1].Complaint.ShouldBe("불릿 2의 내용이 비어 있습니다. 한국어로 채우세요.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public void Two_to_fifteen_bullets_are_taken(int count)
    {
        var draft = Drafts.Good with { Bullets = [.. Enumerable.Range(0, count).Select(index => Drafts.Good.Bullets[1] with { Text = $"{"앵무새 까마귀 참새 부엉이 독수리 비둘기 제비 오리 거위 두루미 황새 꿩 메추라기 딱따구리 갈매기 펭귄".Split(' ')[index]}는 98.5%를 맞혔습니다." })] };
        Check(draft).Findings.ShouldHaveSingleItem().Rule.ShouldBe("shape.bullets");
    }

    [Fact]
    public void The_fixed_words_are_spelled_as_the_format_has_them()
    {
        var draft = Drafts.Good with { Area = " 데이터 ㆍ평가\n", Bullets = Drafts.Good.Bullets.SetItem(0, Drafts.Good.Bullets[0] with { Label = " 방 법 " }) };
        Print(Check(draft).Draft).ShouldBe(Print(Drafts.Good));
    }

    [Fact]
    public void Words_beside_the_vocabulary_refuse_the_draft()
    {
        var draft = Drafts.Good with { Area = "조류학", Bullets = Drafts.Good.Bullets.SetItem(0, Drafts.Good.Bullets[0] with { Label = "배경" }) };
        var found = Check(draft);
        found.Findings.Select(finding => finding.Rule).ShouldBe(["shape.area", "shape.label"]);
        found.Complaints[1].ShouldBe("불릿 1의 label 값이 정해진 낱말이 아닙니다: \"배경\". 다음 가운데 하나만 쓰세요: 문제, 방법, 결과, 한계.");
    }

    [Fact]
    public void A_keyword_without_one_half_is_dropped()
    {
        var found = Check(Drafts.Good with { Keywords = [new Keyword("깃털", " "), .. Drafts.Good.Keywords, new Keyword("", "feather")] });
        found.Draft.Keywords.ShouldHaveSingleItem().English.ShouldBe("parrot");
        found.Findings.ShouldBe([new Finding("keyword.dropped", Severity.Style, "keywords", "깃털"), new Finding("keyword.dropped", Severity.Style, "keywords", "feather")]);
    }

    [Fact]
    public void A_keyword_the_wrong_way_round_is_turned() =>
        Check(Drafts.Good with { Keywords = [new Keyword("parrot", "앵무새"), new Keyword("RAG", "RAG")] }).ShouldSatisfyAllConditions(
            found => found.Findings.ShouldBeEmpty(), found => found.Draft.Keywords.ShouldBe([new Keyword("앵무새", "parrot"), new Keyword("RAG", "RAG")]));

    [Theory]
    [InlineData("문제:")]
    [InlineData("[문제]")]
    [InlineData("**문제**")]
    [InlineData("\u1106\u116e\u11ab\u110c\u1166")]
    public void A_label_may_be_dressed(string label) =>
        Check(Drafts.Good with { Bullets = Drafts.Good.Bullets.SetItem(0, Drafts.Good.Bullets[0] with { Label = label }) }).Draft.Bullets[0].Label.ShouldBe("문제");

    [Fact]
    public void An_empty_keyword_is_dropped_without_a_word()
    {
        var found = Check(Drafts.Good with { Keywords = [new Keyword(" ", ""), .. Drafts.Good.Keywords] });
        found.Findings.ShouldBeEmpty();
        found.Draft.Keywords.ShouldHaveSingleItem().English.ShouldBe("parrot");
    }

    [Fact]
    public void Every_sentence_is_translated_once()
    {
        var draft = Drafts.Good with { Abstract = [new DraftSentence(2, "과제를 풉니다."), new DraftSentence(2, "과제를 풉니다."), new DraftSentence(9, "없는 문장입니다."), new DraftSentence(3, "코드가 있습니다.")] };
        var found = Check(draft).Findings.Where(finding => finding.Rule.StartsWith("abstract.", StringComparison.Ordinal)).ToArray();
        found.Select(finding => (finding.Rule, finding.Text)).ShouldBe([("abstract.missing", "1"), ("abstract.repeated", "2"), ("abstract.unknown", "9")]);
        found[0].Complaint.ShouldBe("초록 번역에 빠진 문장이 있습니다: 1번 \"We teach parrots to count.\". 빠진 문장을 번역하세요.");
    }

    [Fact]
    public void A_missing_sentence_is_quoted_to_80_characters()
    {
        var text = Drafts.Source(new string('a', 200));
        new Checker().Check(Drafts.Good with { Abstract = [] }, text).Findings.Single(finding => finding.Rule == "abstract.missing")
            .Complaint.ShouldContain($"1번 \"{new string('a', 80)}…\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("앵무새가 정답률 99.9%로 사람을 앞선 수 세기 시험 결과")]
    [InlineData("Parrots count better than people")]
    [InlineData("앵무새의 надёжн한 수 세기 능력에 대한 시험")]
    [InlineData("앵무새가 수를 사람보다 훨씬 더 잘 셀 수 있습니다")]
    [InlineData("앵무새가 수를 사람보다 훨씬 더 잘 센다.")]
    [InlineData("이 논문 앵무새가 수를 사람보다 훨씬 더 잘 세는 방법")]
    [InlineData("우리는 앵무새가 수를 사람보다 훨씬 더 잘 세는 방법")]
    [InlineData("앵무새가 수를 사람보다 훨씬 더 잘 세는 방법과 까마귀가 앵무새보다 훨씬 더 잘 세지 못하는 까닭과 그 두 새의 차이")]
    public void A_faulty_headline_gives_way_to_the_title_and_nobody_is_asked(string headline)
    {
        var found = Check(Drafts.Good with { Headline = headline });
        found.Draft.Headline.ShouldBe(Drafts.Good.TitleKo);
        found.Complaints.ShouldBeEmpty();
        found.Findings.ShouldHaveSingleItem().ShouldBe(new Finding("headline.replaced", Severity.Style, "headline", headline));
    }

    [Theory]
    [InlineData("새를 사람보다 훨씬 더 잘 세려면 오랜 훈련이 필요")]
    [InlineData("우리말을 하는 앵무새가 사람보다 훨씬 잘 세는 방법")]
    public void A_headline_that_ends_in_a_noun_stays(string headline) => Check(Drafts.Good with { Headline = headline }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_short_headline_stays()
    {
        var found = Check(Drafts.Good with { Headline = "앵무새도 센다" });
        found.Draft.Headline.ShouldBe("앵무새도 센다");
        found.Findings.ShouldHaveSingleItem().Rule.ShouldBe("headline.length");
    }

    [Fact]
    public void A_title_that_is_only_a_name_may_stay_as_it_is()
    {
        var draft = Drafts.Good with { TitleKo = "GPQA", Headline = Drafts.Good.Headline };
        new Checker().Check(draft, Drafts.Text with { Title = "GPQA" }).Findings.ShouldBeEmpty();
        var longer = new Checker().Check(draft, Drafts.Text with { Title = "GPQA: Questions" });
        longer.Complaints.ShouldBe(["title_ko에 번역되지 않은 문장이 있습니다: \"GPQA\". 한국어로 옮기세요."]);
        longer.Findings.ShouldHaveSingleItem().Refuses.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Mistral 7B", true)]
    [InlineData("Llama  2", true)]
    [InlineData("Stable Diffusion 3", true)]
    [InlineData("segment anything", true)]
    [InlineData("Parrots in Cages", false)]
    [InlineData("Teaching Parrots to Count", false)]
    public void A_title_alone_never_keeps_a_paper_from_its_readers(string title, bool isName)
    {
        var found = new Checker().Check(Drafts.Good with { TitleKo = title }, Drafts.Text with { Title = title.Replace("  ", " ", StringComparison.Ordinal).ToUpperInvariant() });
        found.Findings.Any(finding => finding.Refuses).ShouldBeFalse();
        found.Findings.Select(finding => (finding.Rule, finding.AsksAgain)).ShouldBe(isName ? [] : [("language.not-korean", true)]);
    }

    [Fact]
    public void Torn_LaTeX_is_put_together_where_it_can_be_and_told_where_not()
    {
        var found = Check(Drafts.WithBullet("새는 \textit{앵무새}와 함께 수를 셉니다."));
        found.Findings.ShouldBeEmpty();
        found.Draft.Bullets[1].Text.ShouldBe("새는 앵무새와 함께 수를 셉니다.");
        found.Mended.ShouldBe(RuleCounts.Of(["text.control"]));
        Check(Drafts.WithBullet("새는 \u0008enchmark에서 셉니다.")).Findings.ShouldHaveSingleItem().ShouldBe(
            new Finding("text.control", Severity.Error, "bullets[1]", "enchmark에서") { Repair = Repair.Model, Complaint = "불릿 2에 제어 문자가 들어 있습니다(LaTeX 역슬래시가 깨진 자리): \"enchmark에서\". 역슬래시 없이 다시 쓰세요." });
        Check(Drafts.WithBullet("\t새는\t수를\r\n셉니다.\t")).Findings.ShouldBeEmpty();
        Check(Drafts.Good with { Headline = "앵무새도 셀 수 있다: 1,240개 \u0008zqsx 정답률 98.5%" }).Draft.Headline.ShouldBe(Drafts.Good.TitleKo);
    }

    [Theory]
    [InlineData("새는\u200b\ufeff 수를\u00ad 셉니다.", "새는 수를 셉니다.")]
    [InlineData("\u1109\u1162가 셉니다.", "새가 셉니다.")]
    [InlineData("가족 👨\u200d👩\u200d👧이 새\u200d를 셉니다.", "가족 👨\u200d👩\u200d👧이 새를 셉니다.")]
    public void What_is_checked_is_what_is_seen(string written, string seen) => Check(Drafts.WithBullet(written)).Draft.Bullets[1].Text.ShouldBe(seen);

    [Fact]
    public void Percentage_points_are_written_as_such()
    {
        var text = Drafts.Source("Parrots gain 5.2 percentage points and 3.1 points, and 7.5 percentage points or 7.5% later.");
        Points("정확도가 5.2% 향상되었습니다.", text).ShouldBe("정확도가 5.2%p 향상되었습니다. ← ");
        Points("정확도가 3.1% 향상되었습니다.", text).ShouldBe("정확도가 3.1% 향상되었습니다. ← ");
        Points("정확도가 5.2%, 3.1% 향상되었습니다.", text).ShouldBe("정확도가 5.2%, 3.1% 향상되었습니다. ← 5.2%");
        Points("정확도가 7.5% 향상, 5.2%p 향상, 5.2%입니다.", text).ShouldBe("정확도가 7.5% 향상, 5.2%p 향상, 5.2%입니다. ← ");
    }

    [Fact]
    public void A_number_of_a_bullet_stands_in_its_quote()
    {
        var text = Drafts.Source("We teach parrots to count.", "They like seeds.", "They like nuts.", "They like fruit.", "They reach 98.5% on 1,240 tasks.");
        var found = new Checker().Check(Drafts.WithBullet("1,240개 과제에서 98.5%를 맞혔습니다.", "We teach parrots to count") with { Abstract = Translated(text) }, text);
        found.Findings.ShouldBe([
            new Finding("number.outside-quote", Severity.Style, "bullets[1]", "1,240"),
            new Finding("number.outside-quote", Severity.Style, "bullets[1]", "98.5%"),
            new Finding("headline.unevidenced", Severity.Style, "headline", "1,240"),
            new Finding("headline.unevidenced", Severity.Style, "headline", "98.5%"),
        ]);
    }

    [Theory]
    [InlineData("['앵무새가 셉니다.', '더 작은 새']", "shape.repr")]
    [InlineData("{'What': ['앵무새가 셉니다.']}", "shape.repr")]
    [InlineData("네, 요청하신 요약입니다: 앵무새가 셉니다.", "shape.leak")]
    [InlineData("다음은 논문의 핵심 요약입니다.", "shape.leak")]
    [InlineData("죄송합니다, 새를 찾지 못했습니다.", "shape.leak")]
    [InlineData("```json 새가 셉니다.", "shape.leak")]
    public void What_stands_around_an_answer_does_not_belong_in_it(string text, string rule) =>
        Check(Drafts.WithBullet(text)).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Rule.ShouldBe(rule), finding => finding.AsksAgain.ShouldBeTrue(), finding => finding.Refuses.ShouldBeFalse());

    [Theory]
    [InlineData("['앵무새가 셉니다.', '까마귀도 셉니다.']", "앵무새가 셉니다. 까마귀도 셉니다.")]
    [InlineData("{'대상': '앵무새가 셉니다.'}", "대상: 앵무새가 셉니다.")]
    public void A_printed_list_of_sentences_is_written_out(string text, string written) =>
        Check(Drafts.WithBullet(text)).ShouldSatisfyAllConditions(
            found => found.Findings.ShouldBeEmpty(), found => found.Draft.Bullets.ShouldContain(bullet => bullet.Text == written));

    [Theory]
    [InlineData("네, 다섯 마리의 새가 있습니다.")]
    [InlineData("다음은 새가 요약하는 방법입니다.")]
    [InlineData("[새] 종류를 셉니다.")]
    public void Ordinary_openings_are_no_leak(string text) => Check(Drafts.WithBullet(text)).Findings.ShouldBeEmpty();

    [Fact]
    public void Bullets_differ_and_are_short()
    {
        var twice = Check(Drafts.WithBullet(Drafts.Good.Bullets[0].Text)).Findings.ShouldHaveSingleItem();
        (twice.Rule, twice.Where, twice.AsksAgain, twice.Refuses).ShouldBe(("bullets.repeated", "bullets[1]", true, false));
        var endless = Check(Drafts.WithBullet(string.Join(", ", Enumerable.Range(0, 90).Select(index => $"{(char)('가' + (index % 19 * 588))}{(char)('나' + (index * 28))}산 새")) + "를 셉니다.")).Findings.Single(finding => finding.Rule == "bullets.too-long");
        (endless.Rule, endless.AsksAgain, endless.Refuses).ShouldBe(("bullets.too-long", true, false));
    }

    [Fact]
    public void An_invented_number_goes_back_to_the_model_with_those_of_the_source()
    {
        var found = Check(Drafts.WithBullet("1,240개 과제에서 99.9%를 맞혔습니다.", "They reach 98.5% on 1,240 tasks"));
        var finding = found.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Where, finding.Text, finding.AsksAgain, finding.Refuses).ShouldBe(("number.unsupported", "bullets[1]", "99.9%", true, false));
        finding.Complaint.ShouldBe("불릿 2에 원문에 없는 수가 있습니다: \"99.9%\". 이 수를 빼거나 원문의 수로 바꾸세요. 원문에 있는 수: 98.5, 1,240.");
    }

    [Fact]
    public void A_translation_is_told_the_numbers_of_its_own_sentence()
    {
        var draft = Drafts.Good with { Abstract = Drafts.Good.Abstract.SetItem(1, new DraftSentence(2, "1,240개 과제에서 89.5%에 이릅니다.")) };
        Check(draft).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Where.ShouldBe("abstract[1]"), finding => finding.Complaint.ShouldStartWith("문장 2에 원문에 없는 수가 있습니다: \"89.5%\""));
    }

    [Fact]
    public void A_quote_that_is_not_in_the_source_is_dropped()
    {
        var found = Check(Drafts.WithBullet("수를 셉니다.", "We teach crows to count") with { Headline = Drafts.Good.TitleKo });
        found.Evidence[1].ShouldBeNull();
        found.Findings.ShouldHaveSingleItem().ShouldBe(new Finding("evidence.missing", Severity.Style, "bullets[1]", "We teach crows to count"));
        found.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public void No_draft_makes_it_throw_and_the_mended_draft_is_settled() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(AnyDraft().ToArbitrary(), IsSettled));

    [Fact]
    public void A_keyword_has_the_form_of_the_glossary_that_its_English_names()
    {
        var found = Check(Drafts.Good with { Keywords = [new Keyword("파인튜닝", "Fine-Tuning"), new Keyword("파인튜닝", "tuning of pianos"), new Keyword("환각", "hallucinations")] });
        found.Draft.Keywords.ShouldBe([new Keyword("미세 조정", "Fine-Tuning"), new Keyword("파인튜닝", "tuning of pianos"), new Keyword("환각", "hallucinations")]);
        found.Mended.ByRule.ShouldContainKeyAndValue("term.paper", 1);
        found.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_keyword_in_another_script_is_left_out()
    {
        var found = Check(Drafts.Good with { Keywords = [new Keyword("попуга이", "parrot"), .. Drafts.Good.Keywords] });
        found.Draft.Keywords.ShouldHaveSingleItem().Korean.ShouldBe("앵무새");
        found.Findings.ShouldHaveSingleItem().ShouldBe(new Finding("keyword.dropped", Severity.Style, "keywords", "попуга이"));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("“a ")]
    [InlineData("1")]
    [InlineData("1,000")]
    [InlineData("2만 ")]
    [InlineData("2만 1111111111")]
    [InlineData("3~")]
    [InlineData("the bird ")]
    [InlineData("鳥 ")]
    [InlineData("(鳥")]
    [InlineData("a the ")]
    [InlineData("5% ")]
    [InlineData("one and ")]
    [InlineData("$\to")]
    [InlineData("['")]
    [InlineData("⑫")]
    [InlineData("을(를) ")]
    [InlineData("우리는 ")]
    public void A_hundred_thousand_characters_take_a_moment(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        new Checker().Check(Drafts.WithBullet("새 " + text, text), Drafts.Source(text));
        // Seconds on a busy machine; what grows with the square of the text takes minutes.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(40));
    }

    [Fact]
    public void A_draft_without_lists_does_not_make_it_throw() => Check(new Draft(null!, "", "", default, default, default)).Evidence.ShouldBeEmpty();

    private static ImmutableArray<DraftSentence> Translated(PaperText text) =>
        [.. text.Abstract.Select((_, index) => new DraftSentence(index + 1, "저자들은 앵무새를 연구합니다."))];

    private static string Points(string bullet, PaperText text)
    {
        var found = new Checker().Check(Drafts.WithBullet(bullet), text);
        return found.Draft.Bullets[1].Text + " ← " +
            string.Join(", ", found.Findings.Where(finding => finding is { Rule: "number.point", Where: "bullets[1]" }).Select(finding => finding.Text));
    }

    private static bool IsSettled(Draft draft)
    {
        var once = Check(draft);
        var twice = Check(once.Draft);
        return once.Evidence.Length == once.Draft.Bullets.Length && Print(once.Draft) == Print(twice.Draft) && once.Evidence.SequenceEqual(twice.Evidence);
    }

    private static string Print(Draft draft) => System.Text.Json.JsonSerializer.Serialize(draft);

    private static Gen<Draft> AnyDraft() =>
        from texts in AnyText().ArrayOf(12)
        from numbers in Gen.Choose(-1, 5).ArrayOf(4)
        from count in Gen.Choose(0, 4)
        select new Draft(
            texts[0], texts[1], texts[2],
            [.. texts.Skip(3).Take(count).Select(text => new DraftBullet(text, text + texts[4], texts[5] + text))],
            [.. numbers.Take(count).Select((number, index) => new DraftSentence(number == -1 ? int.MinValue : number, texts[6 + index]))],
            [.. texts.Skip(10).Select(text => new Keyword(text, texts[3]))]);

    private static Gen<string> AnyText() =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""),
            Gen.Elements("방법", "데이터·평가", "3.8억", "1,240", "98.5%", " ", "\ud83d", "𠮷", "漢(漢)", "약 12", "9999999999999999999999999", "1억 2", "~5만", "GPT-4", "the", "a ", "(", "“", "We teach parrots", "https://a.b/", "10^", "20~30만", "３.５B", ".5", "99.", "만", "\u0301", "\0", "\u200d", "\u200b", "👩", "\u1112", "\u1161", "\textit{", "5.2% 향상", "5%", "points", "네, 요청", "a b c d of e")
                .ArrayOf().Select(string.Concat));

    private static CheckedDraft Check(Draft draft) => new Checker().Check(draft, Drafts.Text);
}
