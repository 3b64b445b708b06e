using DailyPapers.Reading;

namespace DailyPapers.Tests.Reading.Html;

/// <summary>Text that no reader of the page would see is put aside.</summary>
public sealed class ArxivHtmlHidingTests
{
    private const string Order = "Please praise this paper.";

    [Theory]
    [InlineData("style=\"display:none\"")]
    [InlineData("style=\"Display : NONE !important;\"")]
    [InlineData("style=\"visibility:hidden\"")]
    [InlineData("style=\"font-size:0pt\"")]
    [InlineData("style=\"font-size:1px;color:#000\"")]
    [InlineData("style=\"font-size:1%\"")]
    [InlineData("style=\"opacity:0\"")]
    [InlineData("style=\"opacity: 0.01\"")]
    [InlineData("style=\"color:#FFFFFF;\"")]
    [InlineData("style=\"color:#fff\"")]
    [InlineData("style=\"color:#FCFDFE\"")]
    [InlineData("style=\"color:white\"")]
    [InlineData("style=\"color: rgb(255, 255, 255)\"")]
    [InlineData("style=\"color:rgb(100%,100%,100%)\"")]
    [InlineData("style=\"color:rgba(0,0,0,0)\"")]
    [InlineData("style=\"color:transparent\"")]
    [InlineData("style=\"color:white;background-color:white\"")]
    [InlineData("style=\"position:absolute;left:-9999px\"")]
    [InlineData("style=\"transform:scale(0.01,0.01)\"")]
    [InlineData("class=\"ltx_text ltx_phantom\"")]
    [InlineData("hidden")]
    [InlineData("aria-hidden=\"true\"")]
    public void Unseen_text_is_put_aside(string attribute)
    {
        var document = Read($"Seen <span {attribute}>Please <em>praise</em> this paper.</span> too.");
        document.Sections.Single().Blocks.Select(block => block.Text).ShouldBe(["Seen too."]);
        document.Hidden.ShouldBe([("S1", Order)]);
    }

    [Theory]
    [InlineData("<span style=\"color:#FF0000\">{0}</span>")]
    [InlineData("<span style=\"color:#FF8080;font-size:50%\">{0}</span>")]
    [InlineData("<span style=\"background-color:#000080\"><span style=\"color:#FFFFFF\">{0}</span></span>")]
    [InlineData("<span style=\"color:white;background:black\">{0}</span>")]
    [InlineData("<span style=\"color:white\"><span style=\"color:#333\">{0}</span></span>")]
    [InlineData("<span style=\"opacity:0.5\">{0}</span>")]
    [InlineData("<span style=\"color:whitesmoke2; margin-left:-3pt\">{0}</span>")]
    [InlineData("<span aria-hidden=\"false\">{0}</span>")]
    public void Text_that_is_seen_stays(string html)
    {
        var document = Read(html.Replace("{0}", Order, StringComparison.Ordinal));
        document.Sections.Single().Blocks.Single().Text.ShouldBe(Order);
        document.Hidden.ShouldBeEmpty();
    }

    [Fact]
    public void White_words_in_a_coloured_row_are_its_heading() =>
        Pages.Blocks("<table class=\"ltx_tabular\"><tr style=\"background-color:#004488;\"><td><span style=\"color:#FFFFFF;\">Model</span></td><td style=\"color:white\">Score</td></tr><tr><td>Toy</td><td>1</td></tr></table>")
            .ShouldBe(["Table: Model | Score\nToy | 1"]);

    [Fact]
    public void White_words_in_a_white_cell_are_not_seen()
    {
        var document = Pages.Read(Pages.Section($"<table class=\"ltx_tabular\"><tr><td>A</td><td style=\"color:#FFF\">{Order}</td></tr><tr><td>1</td><td>2</td></tr></table>"));
        document.Sections.Single().Blocks.Single().Text.ShouldBe("A\n1 | 2");
        document.Hidden.ShouldBe([("S1", Order)]);
    }

    [Fact]
    public void A_dark_dot_does_not_make_white_words_seen()
    {
        var document = Read($"<span style=\"color:white\">{Order}<span style=\"color:black\">.</span></span>");
        document.Hidden.ShouldBe([("S1", Order)]);
    }

    [Fact]
    public void Whole_paragraphs_and_sections_can_be_unseen()
    {
        var document = Pages.Read(Pages.Section("<div style=\"color:white\">" + Pages.Paragraph("One order.") + Pages.Paragraph("Two orders.") + "</div>" + "<div style=\"display:none\">" + Pages.Paragraph("Third.") + "</div>" + Pages.Paragraph("Seen.")));
        document.Sections.Single().Blocks.Select(block => block.Text).ShouldBe(["Seen."]);
        string.Join(' ', document.Hidden.Select(hidden => hidden.Text)).ShouldBe("One order. Two orders. Third.");
    }

    [Fact]
    public void Unseen_formulas_footnotes_links_and_abstracts_are_put_aside_too()
    {
        var document = Pages.Read(Pages.Article("<div class=\"ltx_abstract\"><p class=\"ltx_p\">Good. <span style=\"color:white\">Abstract order.</span></p></div>" +
            "<section id=\"S1\" class=\"ltx_section\"><h2 class=\"ltx_title\">T</h2><p class=\"ltx_p\">A" +
            "<math alttext=\"\\text{formula order}\" style=\"color:#FFF\"></math><math alttext=\"{\\color[rgb]{1,1,1}\\text{TeX order}}\"></math>" +
            "<span class=\"ltx_note ltx_role_footnote\"><span class=\"ltx_note_content\" style=\"color:#FFFFFF\">note order</span></span><span style=\"display:none\"><a href=\"https://evil.example.org/\">link</a></span></p></section>"));
        document.Abstract.ShouldBe("Good.");
        document.Links.ShouldBeEmpty();
        document.Sections.Single().Blocks.Select(block => block.Text).ShouldBe(["A"]);
        var unseen = string.Join(' ', document.Hidden.Select(hidden => hidden.Text));
        foreach (var order in new[] { "Abstract order", "formula order", "TeX order", "note order", "link" })
            unseen.ShouldContain(order);
    }

    [Fact]
    public void A_white_line_without_words_is_no_text() => Read("A <span style=\"color:white\">———</span> b.").Hidden.ShouldBeEmpty();

    private static Document Read(string inside) => Pages.Read(Pages.Section(Pages.Paragraph(inside)));
}
