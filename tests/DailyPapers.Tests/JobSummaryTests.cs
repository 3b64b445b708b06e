using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Summarizing;
using DailyPapers.Tests.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests;

/// <summary>What a run tells on the page of its job on GitHub.</summary>
public sealed class JobSummaryTests
{
    [Fact]
    public void It_tells_headlines_pending_papers_tokens_money_and_findings()
    {
        var text = JobSummary.Render(Outcome(Samples.Edition), [Samples.Edition], "https://example.github.io/digest", Language.Korean);

        text.ShouldContain("## Daily Papers (2026-11-20) · 최종판");
        text.ShouldContain("논문 4편 · 요약 3편 · 요약 대기 1편");
        text.ShouldContain("- [검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%](https://example.github.io/digest/papers/2611.01234.html)\n");
        text.ShouldContain("(https://example.github.io/digest/papers/2611.00002.html) **확인 필요**\n");
        text.ShouldContain("- [Pending Toys](https://arxiv.org/abs/2611.00003): llm.refused · 모델이 답을 거절했습니다.");
        text.ShouldContain("| 1 | 9,000 | 100 | 900 | 300 | <span>\\$</span>0.0013 | 0:01:05 |");
        text.ShouldContain("- 확인 필요 4: number.unsupported 2, name.unsupported 1, x 1\n");
        text.ShouldContain("- 고친 곳 4: particle.latin 2, particle.hangul 1, register.paper 1");
    }

    [Fact]
    public void Requests_that_may_have_been_billed_without_an_answer_are_told()
    {
        var outcome = Outcome(Samples.Edition);
        JobSummary.Render(outcome, [], null, Language.Korean).ShouldNotContain("청구됐을");
        outcome.Spending.AddLost(0.002m);
        outcome.Spending.AddLost(0.002m);
        JobSummary.Render(outcome, [], null, Language.Korean).ShouldContain("답을 받지 못했지만 청구됐을 수 있는 요청이 2건 있습니다(많아야 <span>\\$</span>0.0040).");
        outcome.Spending.AddLost(null);
        JobSummary.Render(outcome, [], null, Language.English).ShouldContain("Requests without an answer that may have been billed: 3.\n");
    }

    [Fact]
    public void Without_a_site_headlines_lead_to_the_papers() =>
        JobSummary.Render(Outcome(Samples.Edition), [Samples.Edition], null, Language.Korean).ShouldContain("39%](https://arxiv.org/abs/2611.01234)");

    [Fact]
    public void In_English_only_the_papers_own_words_are_Korean()
    {
        var edition = new Edition(Samples.Day, IsFinal: false, [Samples.Pending]);
        var text = JobSummary.Render(Outcome(edition) with { Troubles = [new DailyPapersException("list.unreachable", 3, new Sentence("닿지 않습니다.", "It is away."))] }, [edition], null, Language.English);
        text.ShouldContain("preliminary");
        text.ShouldContain("- `list.unreachable` It is away.");
        text.ShouldNotMatch("[가-힣]");
    }

    [Fact]
    public void A_weekend_is_told_in_a_line()
    {
        var none = Outcome(new Edition(Samples.Day, IsFinal: true, [])) with { Days = [] };
        JobSummary.Render(none, [], null, Language.Korean).ShouldStartWith("## 새 목록이 없습니다\n");
    }

    [Fact]
    public void It_stays_below_what_GitHub_takes_however_many_papers_there_are()
    {
        var entries = Enumerable.Range(1, 3_000).Select(number => Samples.Pending with { Paper = Samples.Paper(FormattableString.Invariant($"2611.{number:00000}"), new string('가', 600), 1), Failure = new("llm.refused", new string('나', 5_000), 1) });
        var pending = new Edition(Samples.Day, IsFinal: true, [.. entries]);
        var editions = Enumerable.Range(0, 10).Select(day => pending with { Date = Samples.Day.AddDays(-day), Entries = [.. pending.Entries.Select(entry => entry with { Summary = Samples.Summarized.Summary })] }).ToList();

        var text = JobSummary.Render(Outcome(pending), editions, null, Language.Korean);

        Encoding.UTF8.GetByteCount(text).ShouldBeLessThan(JobSummary.Limit);
        text.ShouldContain("편\n\n### 이번 실행이 쓴 것");
    }

    [Fact]
    public void Nothing_that_papers_and_models_wrote_acts_in_it()
    {
        Prop.ForAll(Editions.Any, edition =>
        {
            var text = JobSummary.Render(Outcome(edition), [edition], "https://a.b/](x)", Language.Korean);
            Rendered.Elements(text).Except(["a", "h2", "h3", "li", "p", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"]).ShouldBeEmpty(text);
            Rendered.Html(text).ShouldNotContain("javascript:alert(1)\"");
        }).QuickCheckThrowOnFailure();
    }

    private static RunOutcome Outcome(Edition edition)
    {
        var spending = new Spending();
        spending.Add(new TokenUsage(9000, 100, 0, 900, 300, IsEstimated: false), 0.0013m);
        ImmutableArray<(PaperId, string, PaperFailure)> pending = [.. edition.Entries.Where(entry => entry.IsPending).Select(entry => (entry.Paper.Id, entry.Paper.Title, entry.Failure ?? new PaperFailure("run.limit", "차례를 기다립니다.", 0)))];
        return new RunOutcome([edition.Date], edition.Entries.Length, edition.Entries.Length - pending.Length, pending, spending, [], HadBug: false, TimeSpan.FromSeconds(65)) { Quality = Quality.Of(edition.Entries) };
    }
}
