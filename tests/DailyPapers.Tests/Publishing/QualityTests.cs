using DailyPapers.Checking.Digests;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Tests.Publishing;

/// <summary>What the checks did and left stands where readers and operators see it.</summary>
public sealed class QualityTests
{
    private static readonly PageFrame Frame = new("# 데일리 페이퍼", "## 라이선스");

    /// <summary>Ids that stand in data already, beside those of the rules that read digests.</summary>
    public static TheoryData<string> Rules() => [.. RuleGuide.Ids.Concat(["particle.latin", "register.paper", "name.lost", "number.scale", "latex.command", "a.rule-of-tomorrow"]).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_error_that_is_left_is_marked_on_every_page_and_a_matter_of_style_is_not(string rule)
    {
        var mark = $"**확인 필요**({FindingTexts.ReasonFor(rule)}: LLM를)";
        foreach (var place in new[] { "bullets[1]", "headline", "title_ko", "abstract[0]" })
        {
            var marked = Edition(new Finding(rule, Severity.Error, place, "LLM를"));
            var page = DayPage.Render(marked, Frame);
            page.Markdown.ShouldContain(mark);
            if (!place.StartsWith("abstract", StringComparison.Ordinal))
                Readme.Render(marked, [], Frame, page).ShouldContain(mark);
            DayData.Render(marked).ShouldContain($"\"rule\": \"{rule}\"");
            DayPage.Render(Edition(new Finding(rule, Severity.Style, place, "LLM를")), Frame).Markdown.ShouldNotContain("확인 필요");
        }
    }

    [Fact]
    public void The_days_page_sums_up_what_was_mended_and_what_is_marked()
    {
        DayPage.Render(Samples.Edition, Frame).Markdown.ShouldContain("\n\n검사: 고친 곳 4 (소리에 맞지 않는 조사 3, 문체가 다른 문장 1) · 남은 표시 4 (원문과 다를 수 있음 2, 원문에서 찾지 못한 수 2)\n\n---\n");
        DayPage.Render(new Edition(Samples.Day, true, [Samples.Pending]), Frame).Markdown.ShouldNotContain("검사:");
    }

    [Fact]
    public void Rare_reasons_are_counted_together()
    {
        var findings = new[] { "number.unsupported", "text.control", "term.avoided", "name.lost", "latex.command", "spacing.unit", "word.doubled", "paper.repeated" }.Select(rule => new Finding(rule, Severity.Error, "bullets[0]", "x"));
        QualityTexts.Line(Edition([.. findings]))!.ShouldEndWith(", 그 밖 2)");
    }

    [Fact]
    public async Task Statistics_count_days_and_pass_over_what_is_damaged()
    {
        using var folder = new TemporaryWorkspace();
        folder.Write("paper_logs/2026/11/20.json", DayData.Render(Samples.Edition));
        folder.Write("paper_logs/2026/11/21.json", DayData.Render(new Edition(Samples.Day.AddDays(1), true, [Samples.Pending])));
        folder.Write("paper_logs/2026/11/22.json", "{");
        folder.Write("paper_logs/notes.json", "{");
        var all = await ArchiveStatistics.ReadAsync(folder.Workspace, null, null, TestContext.Current.CancellationToken);
        var days = all.By(StatisticsSpan.Day, []);
        days.Select(day => (day.Name, day.Sum.Papers, day.Sum.Summarized, day.Sum.Pending)).ShouldBe([("2026-11-20", 4, 3, 1), ("2026-11-21", 1, 0, 1)]);
        days[0].Sum.Quality.ShouldBe(new Quality(
            RuleCounts.Of(["number.unsupported", "number.unsupported", "name.unsupported", "x"]), RuleCounts.Of(["register.plain"]), Samples.Facts.Mended));
        all.Damages.ShouldHaveSingleItem().Day.ShouldBe(Samples.Day.AddDays(2));
        (await ArchiveStatistics.ReadAsync(folder.Workspace, Samples.Day.AddDays(1), Samples.Day.AddDays(1), TestContext.Current.CancellationToken)).Editions.ShouldHaveSingleItem();
    }

    private static Edition Edition(params Finding[] findings) => new(Samples.Day, IsFinal: true, [Samples.Marked with { Findings = [.. findings] }]);
}
