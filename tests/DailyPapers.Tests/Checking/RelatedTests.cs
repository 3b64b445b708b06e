using DailyPapers.Checking;
using DailyPapers.Checking.Related;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

public sealed class RelatedTests
{
    private static readonly PaperText Owls = new(
        PaperId.Parse("2611.04321"),
        "OwlNet: Locating Nocturnal Birds from Microphone Arrays",
        [
            "Finding birds at night is hard because cameras see nothing and microphones hear everything at once.",
            "We introduce OwlNet, which turns the recordings of four microphones into a map of the places where birds call.",
            "It separates overlapping calls with a graph of arrival times and needs no labels from ornithologists.",
            "On 1,312 hours from three forests it finds 87.4% of the calls within five metres, and it runs on a solar-powered board.",
        ],
        "abstract",
        null);

    private static readonly string[] MadeUp =
    [
        "이 연구는 이미지 인식(image recognition)을 위한 새로운 Transformer 아키텍처를 제안합니다.",
        "Self-Attention 메커니즘과 데이터 증강(data augmentation)을 결합해 특징 추출을 개선했습니다.",
        "CIFAR-10과 ImageNet에서 기존 ResNet보다 5% 높은 정확도(accuracy)를 보였습니다.",
    ];

    private static readonly string[] AboutOwls =
    [
        "OwlNet은 마이크 네 개의 녹음에서 새가 우는 위치를 찾습니다.",
        "숲 세 곳의 1,312시간 녹음에서 울음의 87.4%를 5미터 안에서 찾았습니다.",
    ];

    [Fact]
    public void A_made_up_summary_is_refused_with_its_own_code()
    {
        var finding = Unrelated(Draft(MadeUp)).ShouldNotBeNull();
        finding.Refuses.ShouldBeTrue();
        finding.FailureCode.ShouldBe("draft.unrelated");
        finding.Where.ShouldBe("bullets");
        finding.Text.ShouldContain("Transformer");
        finding.Complaint.ShouldContain("제목·본문과 공통되는 고유한 말이 없습니다");
        FindingTexts.ReasonFor(finding.Rule).ShouldBe("이 논문의 내용이 아닌 요약");
    }

    [Fact]
    public void The_models_second_request_names_the_words_that_the_paper_lacks() =>
        new Checker().Check(Draft(MadeUp), Owls).Complaints.ShouldContain(complaint => complaint.Contains("augmentation", StringComparison.Ordinal));

    [Fact]
    public void The_papers_own_name_and_figures_clear_a_draft() => Unrelated(Draft(AboutOwls)).ShouldBeNull();

    [Fact]
    public void A_right_title_does_not_excuse_bullets_about_something_else() =>
        Unrelated(Draft(MadeUp) with { TitleKo = "OwlNet: 마이크 배열로 밤새 찾기", Keywords = [new Keyword("올빼미", "OwlNet")] }).ShouldNotBeNull();

    [Fact]
    public void Translated_sentences_do_not_excuse_bullets_about_something_else() =>
        Unrelated(Draft(MadeUp) with { Abstract = [new DraftSentence(1, "OwlNet은 마이크 네 개로 1,312시간을 들었습니다.")] }).ShouldNotBeNull();

    [Fact]
    public void A_good_summary_of_another_paper_of_the_field_is_refused()
    {
        var finding = Unrelated(Draft(
            "FinchTalk은 새의 노래(birdsong)를 자기회귀 Transformer로 생성하는 모델입니다.",
            "WaveGAN과 비교해 FAD가 3.27에서 1.94로 줄었고 청취자 240명이 더 자연스럽다고 답했습니다.",
            "멜 스펙트럼을 이산 토큰으로 바꾸는 코드북(codebook)과 위치 인코딩을 함께 학습합니다.")).ShouldNotBeNull();
        finding.Text.ShouldContain("FinchTalk");
    }

    [Fact]
    public void A_draft_without_a_foreign_word_is_not_refused_however_bland_it_is() =>
        Unrelated(Draft("기존 방식은 중요한 조건을 충분히 다루지 못합니다.", "여러 단계를 하나로 묶는 접근을 제안합니다.", "비교한 과제에서 안정적인 성과를 보입니다.")).ShouldBeNull();

    [Fact]
    public void A_summary_all_in_Korean_is_known_by_its_words()
    {
        var text = Owls with
        {
            Title = "Gait Planning for Legged Robots on Ice",
            Abstract = ["Legged robots slip on ice because their policies are trained in simulation with a fixed friction.", "We randomize contact and add a reward for slow steps, so that trajectories stay stable on frozen lakes and wet grass without any new sensor data at all."],
        };
        var draft = Draft("로봇은 얼음 위에서 미끄러지기 쉽습니다.", "시뮬레이션에서 접촉을 무작위로 바꾸고 느린 걸음에 보상을 줍니다.", "센서 없이도 궤적이 안정적이며 메모리와 네트워크 부담이 없습니다.");
        Overlap.Of(draft, new SourceWords(text)).Shared.ShouldBe(["로봇", "센서", "시뮬레이션", "접촉"], ignoreOrder: true);
        Unrelated(draft, text).ShouldBeNull();
    }

    [Fact]
    public void Quotes_for_half_of_the_bullets_clear_a_draft()
    {
        var quote = "It separates overlapping calls with a graph of arrival times";
        var draft = Draft(MadeUp);
        var quoting = draft with { Bullets = [.. draft.Bullets.Select((bullet, index) => index < 2 ? bullet with { Quote = quote } : bullet)] };
        Unrelated(quoting).ShouldBeNull();
        Unrelated(draft with { Bullets = draft.Bullets.SetItem(0, quoting.Bullets[0]) }).ShouldNotBeNull("one of three");
    }

    [Fact]
    public void A_quote_that_any_paper_may_have_clears_nothing()
    {
        var draft = Draft(MadeUp);
        Unrelated(draft with { Bullets = [.. draft.Bullets.Select(bullet => bullet with { Quote = "We introduce" })] }).ShouldNotBeNull();
    }

    [Fact]
    public void Names_of_the_body_count_and_its_plain_words_do_not()
    {
        var body = Owls with
        {
            Source = "arxiv-html",
            Sections = [new TextSection("S2", "2", "Experiments", 1, [new TextBlock(BlockKind.Paragraph, "We compare with HootBERT2 and SonoLocate using image recognition with augmentation, a Transformer and attention, and an optimizer; the accuracy falls to 41.27 points.")])],
        };
        Unrelated(Draft(MadeUp), body).ShouldNotBeNull();
        var ofBody = Draft("HootBERT2와 SonoLocate를 Transformer 기반으로 비교했습니다.", "정확도(accuracy)는 41.27로 떨어졌습니다.");
        Unrelated(ofBody, body).ShouldBeNull();
        Unrelated(ofBody, Owls).ShouldNotBeNull();
    }

    [Fact]
    public void A_source_of_few_words_asks_for_more_proof()
    {
        var toy = new PaperText(PaperId.Parse("2611.00001"), "A Toy Paper", ["We study toys."], "abstract", null);
        Unrelated(Draft("Transformer와 attention을 씁니다.", "정확도는 98.7%입니다."), toy).ShouldBeNull();
        Unrelated(Draft(MadeUp), toy).ShouldNotBeNull();
    }

    [Fact]
    public void A_name_of_the_title_counts_though_a_hyphen_parts_it() =>
        Overlap.Of(Draft("Call-o는 CNN-3와 다릅니다."), new SourceWords(Owls with { Title = "Call-o: Where Birds Are" })).Shared.ShouldContain("Call-o");

    [Fact]
    public void Addresses_are_no_words_of_the_draft() =>
        Overlap.Of(Draft("코드는 https://github.example/owls/code 에 있습니다."), new SourceWords(Owls)).MissingLatin.ShouldBeEmpty();

    [Theory]
    [InlineData("robots", "robot")]
    [InlineData("GANs", "gan")]
    [InlineData("generation", "generated")]
    [InlineData("quantization", "quantize")]
    [InlineData("loss", "loss")]
    public void Forms_of_a_word_share_a_stem(string one, string other) => WordStem.Of(one).ShouldBe(WordStem.Of(other));

    [Fact]
    public void A_name_is_worth_more_than_a_word_of_the_field_and_a_household_word_nothing()
    {
        WordPoints.Of(WordStem.Of("OwlNet")).ShouldBe(3);
        WordPoints.Of(WordStem.Of("robots")).ShouldBeInRange(1, 2);
        WordPoints.Of(WordStem.Of("model")).ShouldBe(0);
        WordPoints.Of(WordStem.Of("CNNs")).ShouldBe(0);
    }

    [Fact]
    public void Korean_words_are_found_before_particles_within_compounds_and_over_a_space()
    {
        KoreanWords.In("동영상편집을 미세 조정으로 뇌의 뇌 합니다").Select(word => word.Text).ShouldBe(["동영상", "편집", "미세조정", "뇌"], ignoreOrder: true);
        KoreanWords.In("대동영상").ShouldBeEmpty();
    }

    private static Finding? Unrelated(Draft draft, PaperText? text = null) =>
        new Checker().Check(draft, text ?? Owls).Findings.SingleOrDefault(finding => finding.Rule == "draft.unrelated");

    private static Draft Draft(params string[] bullets) =>
        new("제목", "새로운 접근으로 오래된 과제에서 성과를 낸 연구 결과", "음성", [.. bullets.Select(bullet => new DraftBullet("결과", bullet, ""))], [], []);
}
