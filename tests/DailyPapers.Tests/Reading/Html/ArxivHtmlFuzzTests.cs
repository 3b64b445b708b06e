using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Reading.Html;

namespace DailyPapers.Tests.Reading.Html;

/// <summary>Pages spoilt at random, the same at every run.</summary>
public sealed class ArxivHtmlFuzzTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "\"", "'", "&", "=", "/", "</", "<!--", "-->", "<script>", "</script>", "<math alttext=\"", "</math>", "<svg>", "<foreignobject>", "</svg>", "<table class=\"ltx_tabular\">", "</table>", "<tr>", "<td colspan=3 rowspan=3>",
        "<p class=\"ltx_p\">", "</p>", "<section class=\"ltx_section\" id=\"S9\">", "</section>", "</article>", "<article class=\"ltx_document\">", "<span class=\"ltx_note\">", "<h2 class=\"ltx_title\">", "<figure class=\"ltx_figure\">", "\0", "\uD800", "&#xFFFF;",
        "<div style=\"color:white\">", "<title>", "<base href=\"", "<div class=\"ltx_abstract\">", "<li class=\"ltx_item\">", "<span class=\"ltx_tag ltx_tag_item\">", "<div class=\"ltx_theorem\">", "<table class=\"ltx_equation\">",
    ];

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 300;

    [Theory]
    [InlineData("latexml-0.8.html", "2611.04321")]
    [InlineData("latexml-oxide.html", "2609.09999")]
    public void A_spoilt_page_gives_a_clean_document_or_a_code(string name, string id)
    {
        var (whole, paper, page) = (Pages.FixtureText(name), PaperId.Parse(id), new Uri("https://arxiv.org/html/" + id));
        for (var round = 0; round < Rounds; round++)
        {
            var html = Spoilt(whole, new Random(round));
            try
            {
                ArxivHtmlPage.Require(200, html);
                RequireClean(ArxivHtml.Parse(html, paper, page, TestContext.Current.CancellationToken), html.Length, round);
            }
            catch (SourceFailedException failure)
            {
                failure.Code.ShouldStartWith("text.");
            }
        }
    }

    private static void RequireClean(DailyPapers.Reading.Document document, int length, int round)
    {
        var blocks = document.Sections.SelectMany(section => section.Blocks).ToList();
        blocks.ShouldAllBe(block => block.Text.Length > 0, $"round {round}");
        foreach (var text in blocks.Where(block => block.Kind != BlockKind.Table).Select(block => block.Text).Concat(document.Sections.Select(section => section.Title)))
            PlainText.Line(text).ShouldBe(text, $"round {round}");
        blocks.Sum(block => block.Text.Length).ShouldBeLessThan(10 * length);
        document.Links.ShouldAllBe(link => link.StartsWith("http", StringComparison.Ordinal));
        if (document.Figure is { } figure)
            (new Uri(figure.Address).Scheme, figure.Caption.Length <= 500).ShouldBe(("https", true));
    }

    private static string Spoilt(string html, Random random)
    {
        for (var times = random.Next(1, 12); times > 0 && html.Length > 0; times--)
        {
            var at = random.Next(html.Length);
            var length = Math.Min(random.Next(1, random.Next(2, 400)), html.Length - at);
            html = random.Next(6) switch
            {
                0 => html.Remove(at, length),
                1 => html.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => html.Insert(random.Next(html.Length), html.Substring(at, length)),
                3 => string.Concat(html.AsSpan(0, at), ((char)random.Next(1, 256)).ToString(), html.AsSpan(at + 1)),
                4 => html.Insert(at, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 60)))),
                _ => random.Next(20) == 0 ? html[..at] : html.Replace(html.Substring(at, Math.Min(3, length)), Pieces[random.Next(Pieces.Length)], StringComparison.Ordinal) is { Length: < 400_000 } replaced ? replaced : html,
            };
        }

        return html;
    }
}
