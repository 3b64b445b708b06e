using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DailyPapers.Papers;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Charts;
using DailyPapers.Web.Weeks;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Web;

public sealed partial class TrendsTests
{
    [Fact]
    public void Weeks_are_counted_as_by_hand()
    {
        var trends = Trends.Of(new Catalog(SmallArchive.Days));
        trends.Weeks.Select(week => (week.Week, week.Days, week.Papers, week.MedianVotes, week.CodeShare)).ShouldBe(
        [
            // Votes 1 2 3 10; code 1 and 3 of 4.
            ("2026-W45", 1, 4, 2.5m, 50m),
            ("2026-W46", 1, 2, 5.5m, 50m),
            // Votes 2 3 4 5 6 7 8 9 50; code 5 of 9.
            ("2026-W47", 1, 9, 6m, 55.6m),
        ]);
        trends.Weeks[2].Areas.Where(area => area.Papers > 0).Select(area => (area.Name, area.Papers, area.Share)).ShouldBe([(SmallArchive.Agents, 5, 62.5m), (SmallArchive.Speech, 1, 12.5m), (SmallArchive.Robots, 2, 25m)]);
    }

    [Fact]
    public void Keywords_rise_and_fall_as_counted_by_hand()
    {
        var trends = Trends.Of(new Catalog(SmallArchive.Days));
        // 4 of 8 against the mean of 1 of 4 and 0 of 2; 0 of 8 against the mean of 3 of 4 and 2 of 2.
        trends.RisingKeywords.Select(each => (each.Name, each.Papers, each.Share, each.Before, each.Change)).ShouldBe([("계획", 4, 50m, 12.5m, 37.5m)]);
        trends.FallingKeywords.Select(each => (each.Name, each.Papers, each.Share, each.Before, each.Change)).ShouldBe([("파지", 0, 0m, 87.5m, -87.5m)]);
    }

    [Fact]
    public void The_newest_whole_week_is_compared()
    {
        var trends = Trends.Of(new Catalog([.. SmallArchive.Days, SmallArchive.Day(new(2026, 11, 23), (SmallArchive.Speech, 1, null))]));
        (trends.Week, trends.IsWhole).ShouldBe(("2026-W47", true));
        trends.Weeks[^1].Week.ShouldBe("2026-W48");
        trends.Areas.Single(area => area.Name == SmallArchive.Agents).Change.ShouldBe(25m);
    }

    [Fact]
    public void A_missing_week_is_a_gap_and_no_zero()
    {
        var trends = Trends.Of(new Catalog([SmallArchive.Days[0], SmallArchive.Days[2]]));
        trends.Weeks[1].ShouldBe(new WeekFigures("2026-W46", new(2026, 11, 9), 0, 0, null, null, []));
        trends.Before.ShouldBe(1);
    }

    [Fact]
    public void Half_a_year_is_shown()
    {
        var days = Enumerable.Range(0, 60).Select(week => SmallArchive.Day(new DateOnly(2025, 10, 3).AddDays(7 * week), (SmallArchive.Robots, week, null)));
        Trends.Of(new Catalog(days)).Weeks.Length.ShouldBe(26);
    }

    [Fact]
    public async Task An_archive_of_one_day_or_none_has_its_page()
    {
        (await new DrawnSite(null).TextAsync("trends.html")).ShouldContain("아직 펴낸 호가 없습니다.");
        var html = await new DrawnSite(null, Samples.Edition).TextAsync("trends.html");
        html.ShouldContain("앞선 네 주의 기록이 없어 분야의 비중을 견주지 못했습니다.");
        Pictures(html).Count.ShouldBe(3);
    }

    [Fact]
    public void Every_picture_is_told_in_words_and_stays_in_its_frame()
    {
        foreach (var count in new[] { 0, 1, 2, 3, 4, 13, 26 })
        {
            var bars = Enumerable.Range(0, count).Select(week => ($"2026년 {week}주", week == 1 ? (decimal?)null : week * 7.5m)).ToImmutableArray();
            Check(WeekChart.Draw("x", "제목", "설명", bars, WeekTexts.Number));
            Check(ChangeChart.Draw("x", "제목", "설명", [.. Enumerable.Range(0, count).Select(number => new ShareChange("<b>이름</b> " + new string('가', number * 3), "slug", number, number, 6))]));
        }
    }

    [Fact]
    public void No_hostile_text_breaks_a_page_of_weeks_or_trends() => Prop.ForAll(Editions.Any, edition =>
    {
        Edition[] weeks = [.. Enumerable.Range(0, 3).Select(week => edition with { Date = edition.Date.AddDays(-7 * week), Entries = [.. edition.Entries.Select(entry => Renamed(entry, week))] })];
        var site = new DrawnSite("https://a.example", weeks);
        foreach (var path in new[] { "trends.html", "weeks.html", "weeks/2026-W47.html", "feeds.html" })
        {
            var html = site.TextAsync(path).GetAwaiter().GetResult();
            Harmful().Matches(html).Select(match => match.Value).ShouldBeEmpty(path);
            foreach (var picture in Pictures(html))
                Check(picture);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static Entry Renamed(Entry entry, int week) => entry with { Paper = entry.Paper with { Id = PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"26{week + 1:00}.{entry.Paper.Id.Value[5..]}")) } };

    private static List<XElement> Pictures(string html) => [.. Picture().Matches(html).Select(match => XElement.Parse(match.Value))];

    private static void Check(XElement picture)
    {
        ((string?)picture.Attribute("role")).ShouldBe("img");
        ((string?)picture.Attribute("aria-labelledby"))!.Split(' ').ShouldBe(picture.Elements().Take(2).Select(element => (string)element.Attribute("id")!));
        picture.Elements().Select(element => element.Name.LocalName).Distinct().ShouldBeSubsetOf(["title", "desc", "line", "rect", "text"]);
        picture.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).ShouldNotContain("style");
        var (width, height) = ((string)picture.Attribute("viewBox")!).Split(' ') is [_, _, var w, var h] ? (Number(w), Number(h)) : (0, 0);
        foreach (var bar in picture.Elements("rect"))
        {
            (Number(bar, "x") >= 0 && Number(bar, "x") + Number(bar, "width") <= width).ShouldBeTrue(bar.ToString());
            (Number(bar, "y") >= 0 && Number(bar, "y") + Number(bar, "height") <= height).ShouldBeTrue(bar.ToString());
        }

        foreach (var text in picture.Elements("text"))
        {
            var (x, length) = (Number(text, "x"), TextWidth.Of(text.Value) * 13);
            var start = (string?)text.Attribute("text-anchor") switch { "start" => x, "end" => x - length, _ => x - length / 2 };
            (start >= -2 && start + length <= width + 2).ShouldBeTrue(text.ToString());
        }
    }

    private static double Number(XElement element, string name) => Number((string)element.Attribute(name)!);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("<[^<>]* (?:style|on[a-z]+)=|<script(?! src=)[^>]*>(?!\\{)|<img|<b>|href=\"(?!https?:|[.a-z0-9#])", RegexOptions.IgnoreCase)]
    private static partial Regex Harmful();
}
