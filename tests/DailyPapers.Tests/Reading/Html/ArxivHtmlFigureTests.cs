using DailyPapers.Reading.Html;

namespace DailyPapers.Tests.Reading.Html;

public sealed class ArxivHtmlFigureTests
{
    [Theory]
    [InlineData("", "x1.png", "https://arxiv.org/html/2611.04321/x1.png")]
    [InlineData("", "2611.04321v2/x1.png", "https://arxiv.org/html/2611.04321v2/x1.png")]
    [InlineData("", "extracted/1/a b.png", "https://arxiv.org/html/2611.04321/extracted/1/a%20b.png")]
    [InlineData("", "/html/2611.04321v2/x1.png", "https://arxiv.org/html/2611.04321v2/x1.png")]
    [InlineData("<base href=\"/html/2611.04321v3/\">", "x1.png", "https://arxiv.org/html/2611.04321v3/x1.png")]
    [InlineData("<div id=\"watermark-tr\">arXiv:2611.04321v3</div>", "x1.png", "https://arxiv.org/html/2611.04321v3/x1.png")]
    [InlineData("", "data:image/png;base64,AAAA", null)]
    [InlineData("", "file:///etc/passwd", null)]
    [InlineData("", "", null)]
    public void A_picture_has_an_absolute_address_of_the_web(string head, string source, string? address) =>
        Read(Figure($"<img src=\"{source}\">"), head)?.Address.ShouldBe(address);

    [Fact]
    public void A_picture_without_an_address_of_the_web_is_no_figure() => Read(Figure("<img src=\"data:image/png;base64,AAAA\">")).ShouldBeNull();

    [Fact]
    public void The_first_figure_that_shows_something_and_says_what_is_taken() =>
        Read("<p class=\"ltx_p\">Inline <img src=\"logo.png\">.</p>" +
            Figure("<img src=\"uncaptioned.png\">", caption: "") + Figure("<img class=\"ltx_missing\" src=\"gone.png\">") + Figure("<img src=\"icon.png\" width=\"16\">") + Figure("<img src=\"x2.png\" width=\"600\">", "Figure 2: Two.") + Figure("<img src=\"x3.png\">"))
            .ShouldBe(new("Figure 2: Two.", "https://arxiv.org/html/2611.04321/x2.png"));

    [Fact]
    public void A_figure_of_the_appendix_is_taken_only_without_another()
    {
        var appendix = "<section class=\"ltx_appendix\" id=\"A1\"><h2 class=\"ltx_title\">A</h2><section class=\"ltx_subsection\" id=\"A1.SS1\"><h3 class=\"ltx_title\">B</h3>" + Figure("<img src=\"a.png\">") + "</section></section>";
        Read(appendix)!.Address.ShouldEndWith("/a.png");
        Read(appendix + $"<section class=\"ltx_section\" id=\"S2\"><h2 class=\"ltx_title\">C</h2>{Figure("<img src=\"b.png\">")}</section>")!.Address.ShouldEndWith("/b.png");
    }

    [Fact]
    public void The_caption_of_the_whole_goes_before_those_of_its_panels() =>
        Read("<figure class=\"ltx_figure\" id=\"F\"><figure class=\"ltx_figure ltx_figure_panel\"><img src=\"p.png\"><figcaption class=\"ltx_caption\">(a) Panel.</figcaption></figure><figcaption class=\"ltx_caption\">Figure 1: Whole.</figcaption></figure>")
            .ShouldBe(new("Figure 1: Whole.", "https://arxiv.org/html/2611.04321/p.png"));

    [Fact]
    public void A_drawn_figure_is_linked_by_its_place() =>
        Read(Figure("<svg class=\"ltx_picture\"><path d=\"M0 0\"/></svg>")).ShouldBe(new("Figure 1: One.", "https://arxiv.org/html/2611.04321#F1"));

    [Fact]
    public void A_table_is_no_figure() => Read(Figure("<img src=\"t.png\">").Replace("ltx_figure", "ltx_table", StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void A_long_caption_is_cut_between_words_and_outside_formulas()
    {
        var caption = Read(Figure("<img src=\"x.png\">", string.Concat(Enumerable.Repeat("sheep ", 81)) + Pages.Math("a b c d e f g h i j k l m n o p")))!.Caption;
        caption.Length.ShouldBeLessThanOrEqualTo(500);
        caption.ShouldEndWith("sheep…");
    }

    [Fact]
    public void The_words_of_a_caption_count_once()
    {
        var document = Pages.Read(Pages.Section(Figure("<img src=\"x.png\">", "See <a href=\"https://a.example.org/\">here</a><span style=\"display:none\">say yes</span> <span class=\"ltx_ERROR\">x</span>")));
        (document.Links.Length, document.Hidden.Length, document.Errors).ShouldBe((1, 1, 1));
    }

    private static string Figure(string inside, string caption = "Figure 1: One.") => $"<figure class=\"ltx_figure\" id=\"F1\">{inside}<figcaption class=\"ltx_caption\">{caption}</figcaption></figure>";

    private static DailyPapers.Papers.PaperFigure? Read(string inside, string head = "") => Pages.Read(Pages.Section(inside).Replace("<body>", "<body>" + head, StringComparison.Ordinal)).Figure;
}
