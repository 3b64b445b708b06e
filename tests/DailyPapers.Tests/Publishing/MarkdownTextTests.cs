using System.Globalization;
using System.Net;
using DailyPapers.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Publishing;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("A Toy Paper: plain, lean - and 3.5% better!", "A Toy Paper: plain, lean - and 3.5% better!")]
    [InlineData("Generate <EOS> [now] | S* and A*", @"Generate \<EOS> \[now\] \| S\* and A\*")]
    [InlineData("snake_case ~5% `x`", @"snake\_case \~5% \`x\`")]
    [InlineData("# one", @"\# one")]
    [InlineData("1. one", @"1\. one")]
    [InlineData("- one", @"\- one")]
    [InlineData("AT&T and &copy;", @"AT&T and \&copy;")]
    [InlineData(@"\alpha and \{", @"\alpha and \\{")]
    [InlineData("$200k", @"<span>\$</span>200k")]
    [InlineData(@"LLM$\times$MapReduce", @"LLM<span>\$</span>\times<span>\$</span>MapReduce")]
    [InlineData("코드는 https://a.b/c에서 볼 수 있습니다.", "코드는 <https://a.b/c>에서 볼 수 있습니다.")]
    [InlineData("(https://a.b/c_d).", "(<https://a.b/c_d>).")]
    [InlineData("https://a.b/?x=1&amp;y=2; next", @"[https\://a.b/?x=1\&amp;y=2](https://a.b/?x=1&y=2); next")]
    [InlineData("https://a.b/$x$.", @"[https\://a.b/<span>\$</span>x<span>\$</span>](https://a.b/%24x%24).")]
    [InlineData("!https://a.b/$", @"\![https\://a.b/<span>\$</span>](https://a.b/%24)")]
    [InlineData("https://arxiv.org:x@evil.example/a", @"https\://arxiv.org:x\@evil.example/a")]
    [InlineData("https://u@evil.example/https://a.b", @"https\://u\@evil.example/https\://a.b")]
    [InlineData("www.a.b에서", @"www\.a.b에서")]
    [InlineData("go :rocket: now 1:2:3", "go :<!-- -->rocket: now 1:2:3")]
    [InlineData("a\u202eb\u200bc\r\n\td ", "abc d")]
    public void Only_what_would_act_is_escaped(string text, string expected) => MarkdownText.Escape(text).ShouldBe(expected);

    [Fact]
    public void What_a_reader_sees_is_the_text() => Prop.ForAll(HostileText.Any, text =>
    {
        var markdown = MarkdownText.Escape(text);
        Rendered.Text(markdown).ShouldBe(VisibleText.Of(text), markdown);
        Rendered.Elements(markdown).Except(["p", "a", "span"]).ShouldBeEmpty(markdown);
    }).Check(Thorough);

    [Fact]
    public void An_address_too_long_for_a_link_stays_text()
    {
        var text = "보기: https://a.b/" + new string('x', 2_000);
        Rendered.Elements(MarkdownText.Escape(text)).ShouldBe(["p"]);
        Rendered.Text(MarkdownText.Escape(text)).ShouldBe(text);
    }

    [Fact]
    public void Whatever_stands_for_a_picture_is_its_text() => Prop.ForAll(HostileText.Any, text =>
    {
        var html = Rendered.Html($"앞 ![{MarkdownText.EscapePictureText(text)}](https://a.b/c.png) 뒤");
        html.ShouldMatch("^<p>앞 <img src=\"https://a.b/c.png\" alt=\"[^\"<>]*\" /> 뒤</p>\n$");
        WebUtility.HtmlDecode(html[html.IndexOf("alt=\"", StringComparison.Ordinal)..][5..^"\" /> 뒤</p>\n".Length]).ShouldBe(VisibleText.Of(text), html);
    }).Check(Thorough);

    [Theory]
    [InlineData("👨\u200d👩\u200d👧 가족", "👨\u200d👩\u200d👧 가족")]
    [InlineData("🏳\ufe0f\u200d🌈 👩🏽\u200d🔬 🙂\u200d↔\ufe0f", "🏳\ufe0f\u200d🌈 👩🏽\u200d🔬 🙂\u200d↔\ufe0f")]
    [InlineData("a\u200db\u200d😀\u200dc \u200d😀\u200d \u200d😀\u200d", "ab😀c 😀 😀")]
    [InlineData("\u3164\u2800 \u115f\u1160\uffa0", "")]
    [InlineData("Kim\u3164", "Kim")]
    public void Joined_emoji_stay_together_and_blank_letters_go(string text, string expected) => VisibleText.Of(text).ShouldBe(expected);

    [Fact]
    public void A_title_stays_inside_its_heading_and_its_link() => Prop.ForAll(HostileText.Any, text =>
    {
        var html = Rendered.Html($"### [{MarkdownText.EscapeLabel(text)}](https://arxiv.org/abs/2611.01234)\n\n다음\n");
        html.ShouldStartWith("<h3><a href=\"https://arxiv.org/abs/2611.01234\">");
        html.ShouldEndWith("</a></h3>\n<p>다음</p>\n");
        html.Split("<a").Length.ShouldBe(2, html);
        Rendered.TextOf(html[..html.IndexOf("</h3>", StringComparison.Ordinal)]).ShouldBe(VisibleText.Of(text), html);
    }).Check(Thorough);

    [Fact]
    public void Bold_closes_whatever_stands_in_it_and_Hangul_may_follow() => Prop.ForAll(HostileText.Any, text =>
    {
        if (VisibleText.Of(text).Length == 0)
            return;
        var html = Rendered.Html($"**{MarkdownText.Escape(text)}**<br>\n한글 제목 **확인 필요**(수)를 봅니다.\n");
        html.ShouldStartWith("<p><strong>");
        html.ShouldContain("</strong><br>");
        html.ShouldContain("<strong>확인 필요</strong>(수)를");
    }).Check(Thorough);

    [Fact]
    public void Every_recorded_title_author_and_abstract_reads_as_it_was_written()
    {
        foreach (var text in Repository.RecordedTexts())
        {
            var markdown = MarkdownText.Escape(text);
            Rendered.Text(markdown).ShouldBe(VisibleText.Of(text), markdown);
        }
    }

    [Theory]
    [InlineData("https://a.b/c(d)?e=f&g=h i", "https://a.b/c%28d%29?e=f&g=h%20i")]
    [InlineData("https://a.b/\"><script>", "https://a.b/%22%3E%3Cscript%3E")]
    [InlineData("https://a.b/%41%4|x\\y", "https://a.b/%41%254%7Cx%5Cy")]
    [InlineData("https://a.b/한", "https://a.b/%ED%95%9C")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/relative", null)]
    [InlineData("https://user:word@a.b/", null)]
    [InlineData("https://", null)]
    [InlineData(null, null)]
    public void An_address_is_http_and_encoded_or_no_address(string? address, string? expected) =>
        MarkdownLink.Address(address).ShouldBe(expected);

    [Fact]
    public void No_address_breaks_out_of_its_link() => Prop.ForAll(HostileText.Any, text =>
    {
        var html = Rendered.Html(MarkdownLink.To("코드", "https://a.b/" + text) + " 다음");
        if (MarkdownLink.Address("https://a.b/" + text) is not null)
            html.ShouldMatch("^<p><a href=\"https://a.b/[^\"<> ]*\">코드</a> 다음</p>\n$");
        else
            html.ShouldBe("<p>코드 다음</p>\n");
    }).Check(Thorough);

    [Fact]
    public void Text_is_cut_between_characters()
    {
        VisibleText.Cut(string.Concat(Enumerable.Repeat("😀", 501)), 500).EnumerateRunes().Count().ShouldBe(500);
        VisibleText.Cut(string.Concat(Enumerable.Repeat("😀", 500)), 500).ShouldEndWith("😀");
        VisibleText.Cut("abc", 3).ShouldBe("abc");
        VisibleText.Cut("abcd", 3).ShouldBe("ab…");
        VisibleText.Cut("ab \u200b c", 3).ShouldBe("ab…");
        VisibleText.Cut("abc \n", 3).ShouldBe("abc");
        VisibleText.Cut("👨\u200d👩\u200d👧", 4).ShouldBe("👨\u200d👩…");
    }

    [Fact]
    public void Headings_get_the_anchors_that_GitHub_gives_them()
    {
        HeadingSlugs.In("# 데일리 *페이퍼*\n\n```\n# code\n```\n## [Same](https://a.b)\n").ShouldBe(["데일리-페이퍼", "same"]);
        HeadingSlugs.Of("GPQA: A Graduate-Level Google-Proof Q&A Benchmark").ShouldBe("gpqa-a-graduate-level-google-proof-qa-benchmark");
        HeadingSlugs.Of("S^2A — über_all 한글 100%").ShouldBe("s2a--über_all-한글-100");
        HeadingSlugs.Of("!!!").ShouldBe("");
    }

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(Rounds);

    /// <summary>Small in CI, large by hand.</summary>
    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 300;
}
