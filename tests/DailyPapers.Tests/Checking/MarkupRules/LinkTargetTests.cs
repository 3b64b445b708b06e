using System.Net;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace DailyPapers.Tests.Checking.MarkupRules;

/// <summary>Where the links of a line lead, before and after mending.</summary>
public sealed partial class LinkTargetTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    private static readonly string[] Addresses = ["https://a.dev/b", "https://x.dev", "http://c.dev/d_e", "https://g.dev/h-i?j=1"];

    private static readonly string[] Words = ["모델", "을 씁니다", "용어(Term)", "는", "입니다", " GPT", " ", " ", " (", ")", ", ", ". ", "\"", "**", "**", "*", "__", "~", ":", " A*"];

    [Fact]
    public void A_mended_line_leads_where_its_addresses_lead()
    {
        var random = new Random(13);
        for (var round = 0; round < SignRules.Rounds; round++)
        {
            var text = "가 " + string.Concat(Enumerable.Range(0, random.Next(2, 10)).Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? Link(random) + Words[random.Next(7)] : ""))) + " 나";
            var (before, mended) = (Targets(text), SignRules.Mended(Markup.Markdown, text));
            var after = Targets(mended);
            // What led nowhere before may lead to its address now; what led to one still does.
            after.Count(target => !Addresses.Contains(target)).ShouldBeLessThanOrEqualTo(before.Count(target => !Addresses.Contains(target)), $"{text}\n{mended}");
            var kept = new Queue<string>(before.Where(Addresses.Contains));
            foreach (var target in after)
            {
                if (kept.TryPeek(out var next) && next == target)
                    kept.Dequeue();
            }

            kept.ShouldBeEmpty($"{text}\n{mended}");
        }
    }

    [Theory]
    [InlineData("**[이름](https://x.dev)**입니다.", "https://x.dev")]
    [InlineData("**코드: https://x.dev**입니다.", "https://x.dev")]
    [InlineData("**https://x.dev**에서 봅니다.", "https://x.dev")]
    [InlineData("**주소(https://x.dev)**에서 봅니다.", "https://x.dev")]
    [InlineData("*https://x.dev*를 봅니다.", "https://x.dev")]
    [InlineData("__https://x.dev__를 봅니다.", "https://x.dev")]
    [InlineData("코드는 **[저장소](https://x.dev/b)(공개)**를 봅니다.", "https://x.dev/b")]
    [InlineData("**\"https://x.dev\"**를 봅니다.", "https://x.dev")]
    [InlineData("~https://x.dev~를 봅니다.", "https://x.dev")]
    public void An_address_in_emphasis_stays_itself(string text, string address)
    {
        var mended = SignRules.Mended(Markup.Markdown, text);
        Targets(mended).ShouldBe([address], mended);
    }

    private static string Link(Random random)
    {
        var address = Addresses[random.Next(Addresses.Length)];
        return random.Next(4) switch { 0 => $"[코드]({address})", 1 => $"<{address}>", _ => address };
    }

    private static List<string> Targets(string markdown) => [.. Target().Matches(Markdown.ToHtml(markdown, GitHub)).Select(match => Uri.UnescapeDataString(WebUtility.HtmlDecode(match.Groups["target"].Value)))];

    [GeneratedRegex("href=\"(?<target>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
