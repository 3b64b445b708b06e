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
    private static readonly PageFrame Bare = new("", "");

    [Fact]
    public void No_paper_breaks_out_of_its_place_on_either_page() => Prop.ForAll(Editions.Any, edition =>
    {
        var page = DayPage.Render(edition, Frame);
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
        var page = DayPage.Render(edition, Bare).Markdown;
        // Escaped stars and those in an address are the text's own.
        Count(Rendered.Html(page), "<strong>").ShouldBe(Count(OwnStars().Replace(page, ""), "**") / 2, page);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_headline_leads_to_its_paper_on_both_pages()
    {
        var hostile = string.Concat(Enumerable.Repeat("가", 700));
        string[] titles =
        [
            "x", "x 1", "X!", "???", "—", "$", "", "한눈에", "지난 날", "라이선스", "Daily Papers (2026-11-20)", "Plain", "Plain 2", "p 2611 00004", "- -", "👨\u200d👩 home",
            hostile, hostile,
        ];
        var edition = new Edition(Samples.Day, IsFinal: true, [.. titles.Select((title, index) => Titled(Id(index + 1), title))]);
        var page = DayPage.Render(edition, Frame);
        var readme = Readme.Render(edition, [Samples.Day.AddDays(-1)], Frame, page);

        var (onReadme, onPage) = (GitHubAnchors(readme), GitHubAnchors(page.Markdown));
        Anchors().Matches(readme).Select(link => onReadme[link.Groups["slug"].Value]).ShouldBe(edition.Entries.Select(entry => entry.Paper.Id.ArxivUrl));
        PageLinks().Matches(readme).Select(link => onPage[link.Groups["slug"].Value]).ShouldBe(edition.Entries.Select(entry => entry.Paper.Id.ArxivUrl));
        page.Places[edition.Entries[11].Paper.Id].Anchor.ShouldBe("plain");
        page.Markdown.ShouldContain("\n\n<a id=\"p-2611-00001\"></a>\n\n### [x](https://arxiv.org/abs/2611.00001)\n");
        page.Markdown.ShouldNotContain("p-2611-00012");
    }

    [Fact]
    public void Normal_titles_keep_the_anchors_of_GitHub()
    {
        var readme = Readme.Render(Samples.Edition, [], Frame, DayPage.Render(Samples.Edition, Frame));
        Anchors().Matches(readme).Select(link => link.Groups["slug"].Value).ShouldBe(
            ["toybench-a-graduate-level-toy--puzzle-benchmark", "marked-toys", "generate-eos-javascriptalert1--s-and-a-times-scriptalert1script", "pending-toys"]);
        readme.ShouldNotContain("<a id");
    }

    [Fact]
    public void No_paragraph_holds_a_dollar_outside_its_span() => Prop.ForAll(Editions.Any, edition =>
    {
        var page = DayPage.Render(edition, Frame with { Notice = "$5 and $6" });
        var readme = Readme.Render(edition, [], Frame with { Notice = "$5 and $6" }, page);
        foreach (var markdown in new[] { page.Markdown, readme })
            markdown.Replace(@"<span>\$</span>", "", StringComparison.Ordinal).ShouldNotContain('$');
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Dollars_of_different_texts_are_not_paired()
    {
        var summary = Samples.Summarized.Summary!;
        var entry = Samples.Summarized with
        {
            Paper = Samples.Summarized.Paper with { Title = "A $ and B" },
            Summary = Summary.Restore("비용 $3", summary.Area, "$2로 줄인 비용", summary.Bullets, [new("It costs $4.", "$4가 듭니다.")], summary.Keywords),
        };
        var page = DayPage.Render(Samples.Edition with { Entries = [entry] }, Bare).Markdown;
        page.ShouldContain("**<span>\\$</span>2로 줄인 비용**<br>\n비용 <span>\\$</span>3\n");
        page.ShouldContain("<span>\\$</span>4가 듭니다.<br>\n<sub>It costs <span>\\$</span>4.</sub>");
        page.ShouldContain("![A &#36; and B](");
        Rendered.Html(page).ShouldContain("alt=\"A $ and B\"");
    }

    [Fact]
    public void A_picture_has_the_title_s_first_hundred_characters_for_text()
    {
        var entry = Samples.Summarized with { Paper = Samples.Summarized.Paper with { Title = "[" + new string('가', 200) } };
        DayPage.Render(Samples.Edition with { Entries = [entry] }, Bare).Markdown
            .ShouldContain($"\n![\\[{new string('가', 98)}…](https://cdn.example.org/2611.01234.png)\n");
    }

    [Theory]
    [InlineData("keywords[0]")]
    [InlineData("abstract[1]")]
    [InlineData("bullets[0]")]
    [InlineData("title_ko")]
    public void An_error_anywhere_marks_the_headline(string place)
    {
        var entry = Samples.Summarized with { Findings = [new("x", Severity.Error, place, "y")] };
        var edition = Samples.Edition with { Entries = [entry, Samples.Summarized with { Paper = Samples.Paper("2611.00009", "Clean", 1) }] };
        var readme = Readme.Render(edition, [], Frame, DayPage.Render(edition, Frame));
        readme.ShouldContain("(#toybench-a-graduate-level-toy--puzzle-benchmark) **확인 필요**\n");
        readme.ShouldContain("(#clean)\n");
    }

    [Fact]
    public void README_promises_of_the_day_s_page_what_stands_there()
    {
        var edition = Long(130, 300);
        var page = DayPage.Render(edition, Frame);
        var readme = Readme.Render(edition, [], Frame, page);
        foreach (var entry in edition.Entries)
        {
            var section = Section(page.Markdown, entry);
            var label = section.Contains("<summary>근거<", StringComparison.Ordinal) ? "근거와 초록 번역" : "초록 번역";
            section.ShouldContain("<summary>초록 번역<");
            Section(readme, entry).ShouldContain($"\n[{label}](paper_logs/2026/11/20.md#toys-");
        }

        readme.ShouldContain("[근거와 초록 번역]");
        readme.ShouldContain("[초록 번역]");
        var bare = Samples.Edition with { Entries = [Samples.Summarized with { Summary = Summary.Restore("제목", "", "", [], [], []) }, Samples.Pending] };
        Count(Readme.Render(bare, [], Frame, DayPage.Render(bare, Frame)), "[그날의 목록에서 보기]").ShouldBe(2);
    }

    [Fact]
    public void A_preliminary_edition_says_so_at_the_top()
    {
        var open = Samples.Edition with { IsFinal = false };
        DayPage.Render(open, Bare).Markdown.ShouldStartWith("## Daily Papers (2026-11-20)\n\n> **예비판** 이날의 목록이 아직 열려 있어 논문과 추천 수가 더 바뀔 수 있습니다.\n");
        Readme.Render(open, [], Frame, DayPage.Render(open, Bare)).ShouldContain("논문 4편 · 요약 대기 1편 · 예비판\n\n> **예비판**");
    }

    [Fact]
    public void A_faulty_headline_that_became_the_title_is_not_printed_twice()
    {
        var summary = Samples.Summarized.Summary!;
        var entry = Samples.Summarized with { Summary = Summary.Restore("제목", summary.Area, "제목", summary.Bullets, summary.Abstract, summary.Keywords) };
        DayPage.Render(Samples.Edition with { Entries = [entry] }, Bare).Markdown.ShouldContain("\n\n**제목**\n\n");
    }

    [Fact]
    public void Fifty_authors_are_named_and_the_others_counted()
    {
        var crowd = Enumerable.Range(1, 3303).Select(number => string.Create(CultureInfo.InvariantCulture, $"Author {number}")).ToImmutableArray();
        var entry = Samples.Summarized with { Paper = Samples.Summarized.Paper with { Authors = crowd } };
        var page = DayPage.Render(Samples.Edition with { Entries = [entry] }, Bare).Markdown;
        page.ShouldContain("Author 50 외 3253명\n");
        page.ShouldNotContain("Author 51");
    }

    [Fact]
    public void A_title_ends_at_500_characters_outside_the_data()
    {
        var entry = Titled("2611.00001", new string('가', 100_000));
        var edition = Samples.Edition with { Entries = [entry] };
        DayPage.Render(edition, Bare).Markdown.ShouldContain($"### [{new string('가', 499)}…](https://arxiv.org/abs/2611.00001)\n");
        DayData.Render(edition).ShouldContain(entry.Paper.Title);
    }

    [Theory]
    [InlineData(60, 400, PageDetail.Full, PageDetail.Full)]
    [InlineData(130, 300, PageDetail.Full, PageDetail.WithoutEvidence)]
    [InlineData(130, 400, PageDetail.WithoutEvidence, PageDetail.WithoutEnglish)]
    [InlineData(130, 900, PageDetail.WithoutEnglish, PageDetail.WithoutAbstract)]
    [InlineData(300, 1_500, PageDetail.WithoutAbstract, PageDetail.OneLine)]
    internal void A_page_under_the_limit_loses_the_least_that_helps_from_the_least_voted_upward(int papers, int length, PageDetail top, PageDetail bottom)
    {
        var edition = Long(papers, length);
        var page = DayPage.Render(edition, Frame).Markdown;
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(DayPage.Limit);
        var details = edition.Entries.Select(entry => DetailOf(page, entry)).ToList();
        (details[0], details[^1]).ShouldBe((top, bottom));
        details.ShouldBe(details.Order());
        // The next part that could have stayed does not fit any more.
        if (bottom != PageDetail.Full)
            Encoding.UTF8.GetByteCount(page).ShouldBeGreaterThan(DayPage.Limit - (7 * length) - 200);
    }

    [Theory]
    [InlineData(60_000)]
    [InlineData(150_000)]
    public void One_absurd_paper_costs_nobody_else_a_fold(int length)
    {
        var edition = Long(20, 300);
        edition = edition with { Entries = edition.Entries.SetItem(0, Long(1, "Toys 1", length)) };
        var page = DayPage.Render(edition, Frame).Markdown;
        edition.Entries.Skip(1).Select(entry => DetailOf(page, entry)).Distinct().ShouldBe([PageDetail.Full]);
    }

    [Fact]
    public void Even_an_absurd_day_stays_under_both_limits()
    {
        var title = string.Concat(Enumerable.Repeat("<😀*_[가", 15_000));
        var absurd = new Edition(Samples.Day, IsFinal: true, [.. Enumerable.Range(1, 600).Select(number => Long(number, title, 10))]);
        var page = DayPage.Render(absurd, Frame);
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
        var readme = Readme.Render(edition, [], Frame, DayPage.Render(edition, Bare));
        readme.ShouldContain("### [Marked Toys]");
        readme.ShouldContain("- [Absurd](https://arxiv.org/abs/2611.00001): ");
        readme.ShouldContain("- [Absurd](paper_logs/2026/11/20.md#p-2611-00001)\n");
    }

    [Theory]
    [InlineData(400, 700)]
    [InlineData(400, 5_000)]
    [InlineData(120, 1_500)]
    public void README_uses_its_room_from_the_most_voted_down(int papers, int length)
    {
        var edition = Long(papers, length);
        var readme = Readme.Render(edition, [], Frame, DayPage.Render(edition, Frame));
        var size = Encoding.UTF8.GetByteCount(readme);
        size.ShouldBeLessThan(Readme.Limit);
        size.ShouldBeGreaterThan(Readme.Limit - (3 * length) - 1_500);
        var full = Count(readme, "\n### ");
        readme.ShouldContain($"\n### [Toys {full}](");
        Count(readme, "\n- [Toys ").ShouldBe(papers + papers - full);
        readme.ShouldContain($"\n- [Toys {full + 1}](https://arxiv.org/abs/");
        Anchors().Count(readme).ShouldBe(full);
    }

    [Fact]
    public void Days_before_are_listed_and_the_older_ones_found_by_month()
    {
        var days = Enumerable.Range(1, 400).Select(day => Samples.Day.AddDays(-day));
        var readme = Readme.Render(Samples.Edition, days, Frame, DayPage.Render(Samples.Edition, Bare));
        Count(readme, "\n- [2026-").ShouldBe(30);
        readme.ShouldContain("- 2026년: [10월](paper_logs/2026/10) · [9월](paper_logs/2026/09)");
        readme.ShouldContain("- 2025년: [12월](paper_logs/2025/12) · [11월](paper_logs/2025/11) · [10월](paper_logs/2025/10)\n");
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"2611.{number:00000}");

    /// <summary>What a browser on GitHub finds at each place: the first anchor of a name wins, headings are numbered as they come.</summary>
    private static Dictionary<string, string> GitHubAnchors(string markdown)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = new List<string>();
        foreach (Match place in Place().Matches(Rendered.Html(markdown)))
        {
            if (place.Groups["id"] is { Success: true } id)
            {
                own.Add(id.Value);
                continue;
            }

            var slug = HeadingSlugs.Of(Rendered.TextOf(place.Value));
            var before = seen.GetValueOrDefault(slug);
            seen[slug] = before + 1;
            var to = place.Groups["to"].Value;
            foreach (var name in own.Append(before == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{before}")))
                places.TryAdd(name, to);
            own.Clear();
        }

        return places;
    }

    private static string Section(string page, Entry entry) =>
        page.Split("\n### ").Single(section => section.StartsWith($"[{entry.Paper.Title}]", StringComparison.Ordinal));

    private static PageDetail DetailOf(string page, Entry entry)
    {
        if (!page.Contains($"\n### [{entry.Paper.Title}](", StringComparison.Ordinal))
            return page.Contains($"[{entry.Paper.Title}](", StringComparison.Ordinal) ? PageDetail.OneLine : throw new InvalidOperationException("lost");
        var section = Section(page, entry);
        return section.Contains("<summary>근거<", StringComparison.Ordinal) ? PageDetail.Full
            : section.Contains("<sub>", StringComparison.Ordinal) ? PageDetail.WithoutEvidence
            : section.Contains("<summary>초록 번역<", StringComparison.Ordinal) ? PageDetail.WithoutEnglish
            : PageDetail.WithoutAbstract;
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

    [GeneratedRegex("<a id=\"(?<id>[^\"]*)\"></a>|<h(?<level>[1-6])>(?:<a href=\"(?<to>[^\"]*)\">)?.*?</h\\k<level>>")]
    private static partial Regex Place();

    [GeneratedRegex(@"\n\[[^\]]*\]\(paper_logs/2026/11/20\.md#(?<slug>[^)]*)\)")]
    private static partial Regex PageLinks();

    [GeneratedRegex(@"\]\(#(?<slug>[^)]*)\)")]
    private static partial Regex Anchors();
}
