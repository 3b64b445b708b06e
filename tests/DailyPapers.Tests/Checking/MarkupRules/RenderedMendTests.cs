using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace DailyPapers.Tests.Checking.MarkupRules;

/// <summary>What the mends of Markdown look like on a page, shown by another implementation of CommonMark.</summary>
public sealed partial class RenderedMendTests
{
    // One tilde is a subscript to Markdig and a strike to GitHub: both count as struck.
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript).Build();

    private static readonly string[] Signs = ["모델", "을", "Word", "A", "7", " ", " ", "*", "**", "_", "__", "(", ")", "\"", ".", ",", "%"];

    private static readonly string[] Prose =
        ["모델", "을 씁니다", "용어(Term)", "는", "GPT", "S*", "A*", " ", " ", " ", " **핵심(core)**을 ", " **굵게** ", " *기울임* ", "1~3", "4.5~9%", "중~고", "<think>", "</think>", "<MASK>", "<s>", "2*3", "snake_case", ", ", "`<a>`", " **92%**를 "];

    [Fact]
    public void The_delimiters_that_act_are_those_that_CommonMark_sees()
    {
        var random = new Random(11);
        for (var round = 0; round < SignRules.Rounds; round++)
        {
            var text = "가" + SignRules.Random(random, Signs, 14) + "나";
            // With three signs in a row, and beside a hyphen, Markdig departs from CommonMark.
            if (text.Contains("***", StringComparison.Ordinal) || text.Contains("___", StringComparison.Ordinal))
                continue;
            Ours(text).ShouldBe(Html(text), text);
        }
    }

    [Fact]
    public void A_mended_line_strikes_nothing_out_loses_no_tag_and_shows_the_same_words()
    {
        var random = new Random(12);
        for (var round = 0; round < SignRules.Rounds; round++)
        {
            var text = "가 " + SignRules.Random(random, Prose, 12) + " 나";
            var mended = SignRules.Mended(Markup.Markdown, text);
            var html = Markdown.ToHtml(mended, GitHub);
            html.ShouldNotContain("<del>", Case.Sensitive, mended);
            html.ShouldNotContain("<sub>", Case.Sensitive, mended);
            var visible = Visible(html);
            foreach (Match tag in Tag().Matches(text))
                visible.ShouldContain(tag.Value, Case.Sensitive, mended);
            Words(visible).ShouldBe(Words(text), mended);
        }
    }

    [Theory]
    [InlineData("**용어(Term)**을 씁니다.", "<strong>용어</strong>(Term)을")]
    [InlineData("S*는 고치고 S*는 잽니다.", "S*는 고치고 S*는")]
    [InlineData("1~3배, 4~6배", "1–3배, 4–6배")]
    [InlineData("토큰 <think>를 씁니다.", "<code>&lt;think&gt;</code>를")]
    [InlineData("코드는 https://a.dev/b에서 봅니다.", "<a href=\"https://a.dev/b\">https://a.dev/b</a>에서")]
    [InlineData("자료(https://a.dev/b)에서 봅니다.", "(<a href=\"https://a.dev/b\">https://a.dev/b</a>)에서")]
    public void A_reader_sees_what_was_meant(string text, string html) => Markdown.ToHtml(SignRules.Mended(Markup.Markdown, text), GitHub).ShouldContain(html);

    [Theory]
    [InlineData("결과는<br>두 배입니다.", "결과는 두 배입니다.")]
    [InlineData("<br> 태그를 만듭니다.", "<br> 태그를 만듭니다.")]
    [InlineData("끝입니다.<br>", "끝입니다.")]
    public void A_draft_has_no_line_breaks_of_HTML(string text, string mended) => SignRules.Mended(Markup.Plain, text).ShouldBe(mended);

    /// <summary>Emphasis as we see it, written as HTML.</summary>
    private static string Ours(string text)
    {
        var marks = new Dictionary<int, (int Width, string Html)>();
        foreach (var pair in Emphasis.Of(text, Shields.Of(text, Markup.Markdown)).Pairs.Where(pair => pair.Sign != '~'))
        {
            var name = pair.Width == 2 ? "strong" : "em";
            marks[pair.Open] = (pair.Width, $"<{name}>");
            marks[pair.Close] = (pair.Width, $"</{name}>");
        }

        var html = new StringBuilder("<p>");
        for (var i = 0; i < text.Length; i++)
        {
            if (marks.TryGetValue(i, out var mark))
            {
                html.Append(mark.Html);
                i += mark.Width - 1;
            }
            else
            {
                html.Append(WebUtility.HtmlEncode(text[i].ToString()).Replace("&#", "&#", StringComparison.Ordinal));
            }
        }

        return WebUtility.HtmlDecode(html.Append("</p>").ToString());
    }

    private static string Html(string text) => WebUtility.HtmlDecode(Markdown.ToHtml(text).TrimEnd('\n'));

    private static string Visible(string html) => WebUtility.HtmlDecode(Element().Replace(html, ""));

    /// <summary>Letters and digits alone; what stands for 약 or a dash is counted by the pages.</summary>
    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"<[/]?[A-Za-z]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<[^>]+>")]
    private static partial Regex Element();
}
