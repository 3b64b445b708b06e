using System.Collections.Immutable;
using DailyPapers.Checking;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Numbers;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Numbers;

public sealed class NumberRuleTests
{
    private const string Table = "Model | Params (M) | Top-1 (%) | Latency (ms)\nSmall | 7.2 | 81.3 | 300\nLarge | 22.5 | 83.9 | 1200";

    [Theory]
    [InlineData("작은 모델은 매개변수가 720만 개입니다.")]
    [InlineData("큰 모델은 매개변수가 2,250만 개입니다.")]
    [InlineData("작은 모델은 7.2M 매개변수를 씁니다.")]
    [InlineData("한 번에 0.3초가 걸립니다.")]
    [InlineData("정확도는 81.3%입니다.")]
    public void A_cell_is_meant_in_the_unit_of_its_header(string korean) =>
        Find(new UnsupportedNumberRule(), Writing(korean, "We train models.", Table)).ShouldBeEmpty();

    [Fact]
    public void A_number_of_no_cell_is_still_told() =>
        Find(new UnsupportedNumberRule(), Writing("매개변수가 930만 개입니다.", "We train models.", Table)).ShouldBe(["930만"]);

    [Theory]
    [InlineData("Size [B]\n1.5", "15억")]
    [InlineData("#Params/M | Data (K)\n12 | 36", "3만 6천")]
    [InlineData("Method | Tokens (in billions)\nOurs | 2.5", "25억")]
    [InlineData("Params (M) | 7.2 | 22.5", "2,250만")]
    [InlineData("Model | #P, M\nA | **4.1** | \nB | 5.3", "530만")]
    public void Units_stand_in_several_dresses(string table, string number) =>
        Find(new UnsupportedNumberRule(), Writing($"모두 {number} 개입니다.", "We train models.", table)).ShouldBeEmpty();

    [Fact]
    public void What_part_of_a_source_lacks_proves_nothing()
    {
        var writing = Writing("질문 4,312개로 57.3%를 얻었습니다.", "We ask questions.") with { IsSourceWhole = false };
        Find(new UnsupportedNumberRule(), writing).ShouldBeEmpty();
        Find(new UnsupportedNumberRule(), writing with { IsSourceWhole = true }).ShouldBe(["4,312", "57.3%"]);
        Find(new UnsupportedNumberRule(), writing with { Source = null }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("매개변수 3.8억 개를 씁니다.", "It has 3.8 billion parameters.", "3.8억")]
    [InlineData("매개변수 3억 개를 씁니다.", "It has 3 billion parameters.", "3억")]
    [InlineData("예제 100억 개를 씁니다.", "It uses 100 billion examples.", "")]
    [InlineData("예제 3억 개를 씁니다.", "It costs 3 million dollars.", "")]
    [InlineData("토큰 25,000개를 씁니다.", "It has 2.5B parameters.", "")]
    public void Of_part_of_a_source_only_telling_digits_or_the_same_things_count(string korean, string english, string found) =>
        Find(new NumberScaleRule(), Writing(korean, english) with { IsSourceWhole = false }).ShouldBe(found.Length == 0 ? [] : [found]);

    [Fact]
    public void A_wrong_power_of_ten_is_no_unsupported_number_as_well()
    {
        var writing = Writing("매개변수 3.8억 개로 91%를 얻었습니다.", "It has 3.8 billion parameters.");
        Find(new UnsupportedNumberRule(), writing).ShouldBe(["91%"]);
        var proof = Proofreader.Read(writing, [.. NumberRules.InOrder]);
        proof.Writing.Pieces[0].Text.ShouldBe("매개변수 38억 개로 91%를 얻었습니다.");
        proof.Findings.Select(finding => finding.Text).ShouldBe(["91%"]);
    }

    [Fact]
    public void The_complaint_names_what_the_source_has() =>
        new NumberScaleRule().Find(Writing("예제 3억 개를 씁니다.", "It uses 3 million images and 3 billion texts.")).Single().Complaint
            .ShouldBe("불릿 1에 자릿수가 틀린 수가 있습니다: \"3억\". 원문의 수는 \"3 million\", \"3 billion\"입니다. 원문 표기를 그대로 쓰세요.");

    [Theory]
    [InlineData(3.8e9, "38억")]
    [InlineData(1.6e12, "1.6조")]
    [InlineData(1.4e6, "140만")]
    [InlineData(2.36e11, "2,360억")]
    [InlineData(123_456_789, null)]
    [InlineData(7_200, null)]
    public void Large_numbers_are_written_the_Korean_way_where_that_is_exact(double value, string? korean) => KoreanQuantity.Write(value).ShouldBe(korean);

    /// <summary>What is written is read back as the same number.</summary>
    [Fact]
    public void What_is_written_in_Korean_is_read_as_the_same_number()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 2000; i++)
        {
            var value = random.Next(1, 10_000) * Math.Pow(10, random.Next(4, 13));
            if (KoreanQuantity.Write(value) is { } korean)
                KoreanNumbers.Read($"모두 {korean} 개입니다.").Single().Readings.ShouldContain(reading => Math.Abs(reading - value) <= value * 1e-9, korean);
        }
    }

    [Fact]
    public void A_number_knows_its_place_in_any_writing()
    {
        var random = new Random(20261125);
        string[] parts = ["３.８억 ", "𝟔𝟒개 ", "약 1,240마리 ", "⑫ ", "GPT-4 ", "가 ", "5억8천2백만 ", "20~30만 ", "98.5%p "];
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 8).Select(_ => parts[random.Next(parts.Length)]));
            foreach (var number in KoreanNumbers.Read(text))
                text.Substring(number.Start, number.Text.Length).ShouldBe(number.Text);
        }
    }

    private static Writing Writing(string korean, string english, params string[] tables) => new([new Piece("bullets[0]", PieceKind.Bullet, korean) { Spoken = "불릿 1" }])
    {
        Source = new Source(new PaperText(PaperId.Parse("2401.00001"), "Seeds", [english], "arxiv-html", null)
        {
            Sections = [new TextSection("S1", "1", "Results", 1, [.. tables.Select(table => new TextBlock(BlockKind.Table, table))])],
        }),
    };

    private static ImmutableArray<string> Find(Rule rule, Writing writing) => [.. rule.Find(writing).Select(hit => hit.Text)];
}
