using DailyPapers.Checking.Numbers;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web.Pages;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Tests.Web;

/// <summary>What a reader sees of a text: paired numbers, doubts, formulas; and how a day is cut.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("정확도 98.7%를 얻었습니다.", "It reaches 98.7% accuracy.", "98.7%", "98.7")]
    [InlineData("파라미터 38억 개입니다.", "It has 3.8 billion parameters.", "38억", "3.8 billion")]
    [InlineData("헤드 8개를 씁니다.", "We run 8 heads.", "8개", "8")]
    [InlineData("2.0 BLEU 앞섰습니다.", "It is 2.0 BLEU above.", "2.0", "2.0")]
    [InlineData("GPT-4는 39%를 맞혔습니다.", "GPT-4 scores 39%.", "39%", "39")]
    [InlineData("토큰 1,000개를 봅니다.", "It sees $1{,}000$ tokens and 2000 words.", "", "")]
    public void Numbers_that_stand_in_both_texts_are_paired(string korean, string english, string ours, string theirs)
    {
        var pairs = PairedNumbers.Of(korean, english);
        string.Join(' ', pairs.Korean.Select(place => korean.Substring(place.Start, place.Length))).ShouldBe(ours);
        string.Join(' ', pairs.English.Select(place => english.Substring(place.Start, place.Length))).ShouldBe(theirs);
    }

    [Fact]
    public void Numbers_of_one_text_alone_are_not_paired() => PairedNumbers.Of("정확도 98.7%입니다.", "It reaches 97.8%.").ShouldSatisfyAllConditions(pairs => pairs.Korean.ShouldBeEmpty(), pairs => pairs.English.ShouldBeEmpty());

    [Fact]
    public void Paired_places_lie_within_their_texts_and_apart()
    {
        foreach (var pair in Repository.RecordedLines("joined.jsonl.gz").Take(400))
        {
            var (korean, english) = (VisibleText.Of(string.Join(' ', pair["korean_bullets"]!.AsArray().Select(bullet => (string?)bullet))), VisibleText.Of((string?)pair["abstract"]));
            var pairs = PairedNumbers.Of(korean, english);
            foreach (var (places, text) in new[] { (pairs.Korean, korean), (pairs.English, english) })
            {
                places.ShouldAllBe(place => place.Start >= 0 && place.Length > 0 && place.Start + place.Length <= text.Length);
                places.Zip(places.Skip(1)).ShouldAllBe(two => two.First.Start + two.First.Length <= two.Second.Start);
            }

            string.Concat(TextRuns.Of(korean, pairs.Korean, []).Select(run => run.Text)).ShouldBe(korean);
            string.Concat(TextRuns.Of(english, pairs.English, []).Select(run => run.Text)).ShouldBe(english);
        }
    }

    [Fact]
    public void A_doubt_marks_its_very_span_and_a_formula_is_never_cut()
    {
        var runs = TextRuns.Of("정확도 98.55%는 $98.55 + x$입니다.", [], [new Finding("number.unsupported", Severity.Error, "bullets[0]", "98.55%"), new Finding("number.unsupported", Severity.Error, "bullets[0]", "98.55")]);
        runs.Where(run => run.IsDoubted).Select(run => run.Text).ShouldBe(["98.55", "%"]);
        runs.Single(run => run.IsMaths).Text.ShouldBe("$98.55 + x$");
        runs.Single(run => run.IsMaths).IsDoubted.ShouldBeFalse();
        string.Concat(runs.Select(run => run.Text)).ShouldBe("정확도 98.55%는 $98.55 + x$입니다.");
    }

    [Fact]
    public void Money_is_no_formula() => TextRuns.HasMaths("It costs $5 and $6.").ShouldBeFalse();

    [Fact]
    public void A_doubt_is_a_sentence_with_its_particle()
    {
        Doubts.At(Samples.Marked, "bullets[1]").ShouldBe(["원문에서 98.55%를 찾지 못했습니다"]);
        Doubts.At(Samples.Marked, "headline").ShouldBe(["원문에서 3을 찾지 못했습니다"]);
    }

    [Fact]
    public void A_day_is_cut_into_three_and_seven_and_the_rest_by_area()
    {
        var entries = Enumerable.Range(0, 15).Select(number => Samples.Summarized with { Paper = Samples.Paper($"2611.{number:00000}", "A Toy", 100 - number) }).Append(Samples.Pending);
        var reading = DayReading.Of(new Edition(Samples.Day, IsFinal: true, [.. entries]));
        (reading.Top.Length, reading.Next.Length, reading.Pending.Length).ShouldBe((3, 7, 1));
        var (area, rest) = reading.Rest.ShouldHaveSingleItem();
        (area, rest.Length).ShouldBe(("데이터·평가", 5));
        DayReading.PointsOf(reading.Top[0]).Select(point => (point.Bullet.Label, point.Index)).ShouldBe([("문제", 0), ("방법", 1), ("결과", 2)]);
        reading.Minutes.ShouldBe(2);
    }

    [Fact]
    public void An_empty_day_takes_a_minute() => DayReading.Of(new Edition(Samples.Day, IsFinal: true, [])).Minutes.ShouldBe(1);

    [Theory]
    [InlineData("Plain", "{Plain}")]
    [InlineData("50% & #1_x", @"{50\% \& \#1\_x}")]
    [InlineData("An $O(n_1)$ Method", "{An $O(n_1)$ Method}")]
    [InlineData("Costs $5", @"{Costs \$5}")]
    [InlineData("Unbalanced } brace {", "{Unbalanced  brace {}}")]
    public void A_title_stands_safely_in_BibTeX(string title, string field) => BibTex.Of(Samples.Paper("2611.00001", title, 1)).ShouldContain($"title = {field},");

    [Fact]
    public void A_citation_is_the_form_that_arXiv_recommends() => BibTex.Of(Samples.Summarized.Paper).ShouldBe(
        "@misc{Example2026:2611.01234,\n  title = {ToyBench: A Graduate-Level Toy \\& Puzzle Benchmark},\n  author = {Kim Example and Lee Sample and Zoë O'Neil},\n  year = {2026},\n  eprint = {2611.01234},\n  archivePrefix = {arXiv},\n  url = {https://arxiv.org/abs/2611.01234}\n}");

    [Fact]
    public void A_report_of_a_wrong_translation_is_filled_in()
    {
        var address = TranslationReport.AddressFor(Samples.Hostile, DigestRepository.From("example/digest"), "https://papers.example.org/papers/2611.00666.html")!;
        address.ShouldStartWith("https://github.com/example/digest/issues/new?title=");
        Uri.UnescapeDataString(address).ShouldContain("2611.00666");
        MarkdownLink.Address(address).ShouldNotBeNull();
        TranslationReport.AddressFor(Samples.Hostile, null, "x").ShouldBeNull();
    }
}
