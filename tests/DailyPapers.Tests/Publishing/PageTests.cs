using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Publishing;

public sealed partial class PageTests
{
    private static readonly PageFrame Frame = new("# 데일리 페이퍼", "## 라이선스");

    [Fact]
    public void No_paper_breaks_out_of_its_place_on_either_page() => Prop.ForAll(Editions.Any, edition =>
    {
        var page = DayPage.Render(edition, Frame.Foot);
        var readme = Readme.Render(edition, [], Frame, page);
        foreach (var html in new[] { Rendered.Html(page.Markdown), Rendered.Html(readme) })
        {
            Names(html).Except(["h1", "h2", "h3", "p", "a", "strong", "br", "ul", "li", "img", "details", "summary", "sub", "blockquote", "span", "hr"]).ShouldBeEmpty(html);
            Count(html, "<h3>").ShouldBe(edition.Entries.Length, html);
            Count(html, "<hr").ShouldBe(Count(html, "<h1") == 0 ? 1 : 0, html);
            Count(html, "<details>").ShouldBe(Count(html, "</details>"), html);
            Links().Matches(html).Select(link => link.Groups["to"].Value).ShouldAllBe(link =>
                link.StartsWith("http", StringComparison.OrdinalIgnoreCase) || link.StartsWith('#') || link.StartsWith("paper_logs/2026/11/20.md", StringComparison.Ordinal));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_bold_part_renders_bold() => Prop.ForAll(Editions.Any, edition =>
    {
        var page = DayPage.Render(edition, "").Markdown;
        // Escaped stars and those in an address are the text's own.
        Count(Rendered.Html(page), "<strong>").ShouldBe(Count(OwnStars().Replace(page, ""), "**") / 2, page);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_link_inside_README_leads_to_a_heading()
    {
        var page = DayPage.Render(Samples.Edition, Frame.Foot);
        var readme = Readme.Render(Samples.Edition, [], Frame, page);
        var slugs = new HeadingSlugs();
        var anchors = H3().Matches(Rendered.Html(readme)).Select(heading => slugs.Next(Rendered.TextOf(heading.Value))).ToList();
        Anchors().Matches(readme).Select(link => link.Groups["slug"].Value).ShouldBe(anchors);
        page.Anchors.Values.ShouldBe(anchors, ignoreOrder: true);
    }

    [Fact]
    public void Papers_of_one_title_are_told_apart()
    {
        var twins = Samples.Edition with { Entries = [Titled("2611.00001", "Same"), Titled("2611.00002", "same!"), Titled("2611.00003", "???")] };
        var page = DayPage.Render(twins, "");
        page.Anchors.Values.Order(StringComparer.Ordinal).ShouldBe(["same", "same-1"]);
        Readme.Render(twins, [], Frame, page).ShouldContain("](paper_logs/2026/11/20.md)\n");
    }

    [Fact]
    public void A_preliminary_edition_says_so_at_the_top()
    {
        var open = Samples.Edition with { IsFinal = false };
        DayPage.Render(open, "").Markdown.ShouldStartWith("## Daily Papers (2026-11-20)\n\n> **예비판** 이날의 목록이 아직 열려 있음");
        Readme.Render(open, [], Frame, DayPage.Render(open, "")).ShouldContain("논문 4편 · 요약 대기 1편 · 예비판\n\n> **예비판**");
    }

    [Fact]
    public void A_faulty_headline_that_became_the_title_is_not_printed_twice()
    {
        var summary = Samples.Summarized.Summary!;
        var entry = Samples.Summarized with { Summary = Summary.Restore("제목", summary.Area, "제목", summary.Bullets, summary.Abstract, summary.Keywords) };
        DayPage.Render(Samples.Edition with { Entries = [entry] }, "").Markdown.ShouldContain("\n\n**제목**\n\n");
    }

    [Fact]
    public void Fifty_authors_are_named_and_the_others_counted()
    {
        var crowd = Enumerable.Range(1, 3303).Select(number => string.Create(CultureInfo.InvariantCulture, $"Author {number}")).ToImmutableArray();
        var entry = Samples.Summarized with { Paper = Samples.Summarized.Paper with { Authors = crowd } };
        var page = DayPage.Render(Samples.Edition with { Entries = [entry] }, "").Markdown;
        page.ShouldContain("Author 50 외 3253명\n");
        page.ShouldNotContain("Author 51");
    }

    [Fact]
    public void A_title_ends_at_500_characters_outside_the_data()
    {
        var entry = Titled("2611.00001", new string('가', 100_000));
        var edition = Samples.Edition with { Entries = [entry] };
        DayPage.Render(edition, "").Markdown.ShouldContain($"### [{new string('가', 499)}…](https://arxiv.org/abs/2611.00001)\n");
        DayData.Render(edition).ShouldContain(entry.Paper.Title);
    }

    [Theory]
    [InlineData(60, 400, "근거", null)]
    [InlineData(100, 450, "초록 번역", "근거")]
    [InlineData(100, 700, "초록 번역", "<sub>")]
    [InlineData(100, 1_200, "- **결과**", "초록 번역")]
    [InlineData(300, 3_000, "- [Toys 300](https://arxiv.org/abs/2611.00300)", "- **결과**")]
    public void A_page_under_the_limit_loses_the_least_that_helps(int papers, int length, string stays, string? goes)
    {
        var page = DayPage.Render(Long(papers, length), Frame.Foot).Markdown;
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(DayPage.Limit);
        page.Contains(stays, StringComparison.Ordinal).ShouldBeTrue();
        (goes is not null && page.Contains(goes, StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public void Even_an_absurd_day_stays_under_both_limits()
    {
        var title = string.Concat(Enumerable.Repeat("<😀*_[가", 15_000));
        var absurd = new Edition(Samples.Day, IsFinal: true, [.. Enumerable.Range(1, 600).Select(number => Long(number, title, 10))]);
        var page = DayPage.Render(absurd, Frame.Foot);
        Encoding.UTF8.GetByteCount(page.Markdown).ShouldBeLessThan(DayPage.Limit);
        page.Markdown.ShouldMatch(@"외 \d+편: 모두 \[이날의 데이터\]\(20\.json\)에 있습니다\.");
        var readme = Readme.Render(absurd, Enumerable.Range(1, 4_000).Select(day => Samples.Day.AddDays(-day)), Frame, page);
        Encoding.UTF8.GetByteCount(readme).ShouldBeLessThan(Readme.Limit);
        readme.ShouldMatch(@"\[외 \d+편\]\(paper_logs/2026/11/20\.md\)");
        readme.ShouldEndWith(Readme.Marker + "\n");
    }

    [Fact]
    public void One_absurd_paper_does_not_hide_the_others_in_README()
    {
        var edition = Samples.Edition with { Entries = [Long(1, "Absurd", 200_000), .. Samples.Edition.Entries] };
        var readme = Readme.Render(edition, [], Frame, DayPage.Render(edition, ""));
        readme.ShouldContain("### [Marked Toys]");
        readme.ShouldContain("- [Absurd](https://arxiv.org/abs/2611.00001): ");
        readme.ShouldContain("](paper_logs/2026/11/20.md)");
    }

    [Fact]
    public void Days_before_are_listed_and_the_older_ones_found_by_month()
    {
        var days = Enumerable.Range(1, 400).Select(day => Samples.Day.AddDays(-day));
        var readme = Readme.Render(Samples.Edition, days, Frame, DayPage.Render(Samples.Edition, ""));
        Count(readme, "\n- [2026-").ShouldBe(30);
        readme.ShouldContain("- 2026년: [10월](paper_logs/2026/10) · [9월](paper_logs/2026/09)");
        readme.ShouldContain("- 2025년: [12월](paper_logs/2025/12) · [11월](paper_logs/2025/11) · [10월](paper_logs/2025/10)\n");
    }

    private static Entry Titled(string id, string title) => Samples.Summarized with { Paper = Samples.Paper(id, title, 1) };

    private static Edition Long(int papers, int length) => new(Samples.Day, IsFinal: true,
        [.. Enumerable.Range(1, papers).Select(number => Long(number, string.Create(CultureInfo.InvariantCulture, $"Toys {number}"), length))]);

    /// <summary>A paper with this many characters each of bullet, quote, English and Korean abstract.</summary>
    private static Entry Long(int number, string title, int length) => new()
    {
        Paper = Samples.Paper(string.Create(CultureInfo.InvariantCulture, $"2611.{number:00000}"), title, 1),
        Summary = Summary.Restore(
            title, "로봇", title,
            [new("결과", new string('가', length), new("abstract", "Abstract", new string('q', 3 * length)))],
            [new(new string('e', 3 * length), new string('나', length))],
            []),
    };

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static IEnumerable<string> Names(string html) => Tag().Matches(html).Select(tag => tag.Groups["name"].Value).Distinct();

    [GeneratedRegex(@"<https?://[^>]*>|\\.", RegexOptions.IgnoreCase)]
    private static partial Regex OwnStars();

    [GeneratedRegex("<(?!!--)/?(?<name>[a-z0-9]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:href|src)=\"(?<to>[^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<h3>.*?</h3>")]
    private static partial Regex H3();

    [GeneratedRegex(@"\]\(#(?<slug>[^)]*)\)")]
    private static partial Regex Anchors();
}
