using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Tests.Web;

public sealed class WeekTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-W47")]
    [InlineData("2026-11-22", "2026-W47")]
    [InlineData("2027-01-01", "2026-W53")]
    [InlineData("2024-12-30", "2025-W01")]
    public void A_day_belongs_to_the_week_that_holds_its_Thursday(string date, string week)
    {
        IsoWeek.Of(DateOnly.Parse(date, CultureInfo.InvariantCulture)).ToString().ShouldBe(week);
        IsoWeek.TryParse(week, out var parsed).ShouldBeTrue();
        parsed.ToString().ShouldBe(week);
    }

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("2026-W00")]
    [InlineData("2026-w47")]
    [InlineData("2026-W7")]
    [InlineData("../6-W47")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_week(string? text) => IsoWeek.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void The_ten_with_most_votes_stand_first_and_ties_go_by_id()
    {
        var day = SmallArchive.Day(new(2026, 11, 18), [.. Enumerable.Range(0, 12).Select(number => ((string?)SmallArchive.Robots, number / 2, (string?)null))]);
        var top = WeekReport.Of(new Catalog([day]), VoteCounts.None).Single().Top;
        top.Select(each => each.Paper.Id.Value[^2..]).ShouldBe(["11", "12", "09", "10", "07", "08", "05", "06", "03", "04"]);
        top.ShouldAllBe(each => !each.IsLater);
    }

    [Fact]
    public void Votes_seen_after_the_closing_win()
    {
        var votes = new VoteCounts([new LaterVotes(PaperId.Parse("2611.20008"), 77, new(2026, 11, 26)), new LaterVotes(PaperId.Parse("2611.20001"), 99, new(2026, 11, 20))]);
        var top = WeekReport.Of(new Catalog(SmallArchive.Days), votes)[^1].Top;
        top[0].ShouldBe(new TopPaper(top[0].Paper, 77, IsLater: true));
        top[0].Paper.Id.Value.ShouldBe("2611.20008");
        top.Single(each => each.Paper.Id.Value == "2611.20001").Upvotes.ShouldBe(9, "seen on the list's own day");
    }

    [Fact]
    public async Task The_page_says_which_votes_it_shows()
    {
        (await PageAsync(VoteCounts.None)).ShouldContain("추천 수는 그날의 목록이 마감될 때의 값입니다.");
        (await PageAsync(Later("2611.01234"))).ShouldContain("추천 수는 마감 뒤 이레 안에 다시 센 값이고, 다시 세지 못한 논문은 목록이 마감될 때의 값입니다.");
    }

    [Fact]
    public void Shares_are_compared_with_the_mean_of_the_weeks_before()
    {
        var reports = WeekReport.Of(new Catalog(SmallArchive.Days), VoteCounts.None);
        reports.Select(report => (report.Week.Iso.ToString(), report.Before)).ShouldBe([("2026-W45", 0), ("2026-W46", 1), ("2026-W47", 2)]);
        reports[0].Changes.ShouldBeEmpty();
        // Agents: 5 of 8 against the mean of 1 of 4 and 1 of 2. Robots: 2 of 8 against 3 of 4 and 1 of 2. Speech: 1 of 8 against nothing.
        Numbers(reports[2], SmallArchive.Agents).ShouldBe((5, 62.5m, 37.5m, 25m));
        Numbers(reports[2], SmallArchive.Robots).ShouldBe((2, 25m, 62.5m, -37.5m));
        Numbers(reports[2], SmallArchive.Speech).ShouldBe((1, 12.5m, 0m, 12.5m));
        reports[2].Rising.Select(change => change.Name).ShouldBe([SmallArchive.Agents, SmallArchive.Speech]);
        reports[2].Week.Papers.Length.ShouldBe(9, "pending papers are papers");
    }

    [Fact]
    public void Only_the_four_weeks_before_count()
    {
        var reports = WeekReport.Of(new Catalog([SmallArchive.Day(new(2026, 10, 16), (SmallArchive.Speech, 1, null)), .. SmallArchive.Days]), VoteCounts.None);
        Numbers(reports[^1], SmallArchive.Speech).ShouldBe((1, 12.5m, 0m, 12.5m));
        reports[^1].Before.ShouldBe(2);
    }

    [Fact]
    public async Task A_week_leads_to_its_neighbours_and_to_its_days()
    {
        var site = new DrawnSite(null, Samples.Edition, Samples.Edition with { Date = new(2026, 11, 12) }, Samples.Edition with { Date = new(2026, 11, 25) });
        var html = await site.TextAsync("weeks/2026-W47.html");
        html.ShouldContain("href=\"../weeks/2026-W46.html\"");
        html.ShouldContain("href=\"../weeks/2026-W48.html\"");
        html.ShouldContain("href=\"../days/2026-11-20.html\"");
        (await site.TextAsync("weeks.html")).ShouldContain("href=\"weeks/2026-W47.html\"");
    }

    [Fact]
    public void Only_whole_weeks_are_news()
    {
        var site = new DrawnSite(null, Samples.Edition, Samples.Edition with { Date = new(2026, 11, 23) });
        WeekReport.Of(site.Site.Catalog, VoteCounts.None).Select(report => report.Week.IsWhole).ShouldBe([true, false]);
        var before = new DrawnSite(null, Samples.Edition);
        before.Plan.Find("feeds/weeks.xml")!.Key.ShouldNotBe(site.Plan.Find("feeds/weeks.xml")!.Key, "the papers of two days moved to the newer week");
    }

    [Fact]
    public void A_changed_paper_redraws_its_own_week_alone()
    {
        var changed = Samples.Summarized with { Summary = Samples.Summarized.Summary! with { Headline = "다른 머리말: 전문가 65%" } };
        Edition[] Days(Entry entry) => [Samples.Edition with { Date = new(2026, 11, 12), Entries = [entry] }, Samples.Edition with { Entries = [Samples.Marked] }];
        var (before, after) = (new DrawnSite(null, Days(Samples.Summarized)), new DrawnSite(null, Days(changed)));
        after.Plan.Pages.Where(page => page.Path.StartsWith("weeks/", StringComparison.Ordinal) && before.Plan.Find(page.Path)!.Key != page.Key).Select(page => page.Path).Order(StringComparer.Ordinal)
            .ShouldBe(["weeks/2026-W46.html", "weeks/2026-W46.md"]);
    }

    private static (int Papers, decimal Share, decimal Before, decimal Change) Numbers(WeekReport report, string area) =>
        report.Changes.Where(change => change.Name == area).Select(change => (change.Papers, change.Share, change.Before, change.Change)).Single();

    private static VoteCounts Later(params string[] ids) => new(ids.Select(id => new LaterVotes(PaperId.Parse(id), 80, new(2026, 11, 26))));

    private static Task<string> PageAsync(VoteCounts votes) => new DrawnSite(new PublishingOptions(), votes, Samples.Edition).TextAsync("weeks/2026-W47.html");
}
