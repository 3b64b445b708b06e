using System.Text;
using DailyPapers.Papers;
using DailyPapers.Reading.Html;

namespace DailyPapers.Tests.Reading.Html;

/// <summary>What is kept of a page, what is dropped, and in which order it stands.</summary>
public sealed class ArxivHtmlTests
{
    [Fact]
    public void A_page_of_LaTeXML_becomes_its_sections_in_reading_order()
    {
        var document = Pages.Fixture("latexml-0.8.html", "2611.04321");
        document.Title.ShouldBe("Counting Sheep with Small Networks");
        document.Abstract.ShouldBe(@"We count sheep. It takes $3.5\%$ less time.");
        document.Sections.Select(section => $"{section.Id}|{section.Number}|{section.Title}|{section.Level}").ShouldBe(
            ["|||1", "S1|1|Introduction|1", "S1.SS1|1.1|Fences|2", "S1.SS1.SSS0.Px1||Wood.|4", "S2|2|Results|1", "A1|A|More meadows|1", "A1.SS1|A.1|Hills|2"]);
        Pages.Blocks(document, "").ShouldBe(["Footnote: Real sheep."]);
        Pages.Blocks(document, "S1").ShouldBe([
            @"Paragraph: Sheep jump over fences [1] of height $h_{i}\in\mathbb{R}$, one by one:",
            "Footnote: Code: https://github.com/example/sheep.",
            @"Equation: $s=\sum_{i}j_{i}$",
            "Paragraph: where each jump counts once.",
            "Item: A first finding.",
            "Item: A second finding.",
            "FigureCaption: Figure 1: A meadow at night.",
        ]);
        Pages.Blocks(document, "S2").ShouldBe([
            "TableCaption: Table 1: Sheep per minute.",
            "Table: Model | Meadow | Meadow\nModel | Day | Night\nSmall | 7.1 | 9.4",
            @"Listing: Algorithm 1 Count count $\leftarrow$ 0 return count",
        ]);
    }

    [Fact]
    public void A_page_of_latexml_oxide_reads_the_same_way()
    {
        var document = Pages.Fixture("latexml-oxide.html", "2609.09999");
        document.Abstract.ShouldBe("Language models wander.\n\nWe herd them.");
        document.Sections.Select(section => $"{section.Id}|{section.Number}|{section.Title}|{section.Level}").ShouldBe(["S1|1|Introduction|1", "ack||Acknowledgements|1"]);
        Pages.Blocks(document, "S1").ShouldBe([
            "Paragraph: A herd of $10^{5}$ tokens & more words.",
            "Paragraph: Lemma 1 (Herds). Herds are finite.",
            "Paragraph: Proof. Count them.",
            @"Equation: $a =b \\ c <d$",
            "Item: Shepherd: Leads the herd.",
            "Paragraph: Follow the bell.",
            "Listing: bell = ring() follow(bell)",
            "Paragraph: A boxed takeaway that is long enough to be a sentence of the paper and not a label.",
        ]);
        Pages.Blocks(document, "ack").ShouldBe(["Paragraph: We thank the dogs."]);
        document.Hidden.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("latexml-0.8.html", "2611.04321")]
    [InlineData("latexml-oxide.html", "2609.09999")]
    public void Nothing_of_the_site_the_authors_and_the_references_is_kept(string name, string id)
    {
        var document = Pages.Fixture(name, id);
        var text = string.Join('\n', document.Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading)).Append(document.Title).Append(document.Abstract));
        string[] others =
        [
            "Contents entry", "script text", "never seen", "Report an issue", "form text", "hiring", "Back to", "License", "watermark", "cs.CL", "sometimes display", "reporting errors", "Generated", "Example", "Meadow Institute",
            "University", "Affiliation", "sleep", "CCS", "November", "Thanks to", "References", "On fences", "Writer", "drawn words", "color",
        ];
        foreach (var other in others)
            text.ShouldNotContain(other, Case.Sensitive);
        text.ShouldNotContain('\u2062');
        text.ShouldNotContain("annotation");
    }

    [Theory]
    [InlineData("<div id=\"watermark-tr\">arXiv:2611.04321v12 [cs.CR] 02 Nov 2026</div>", "v12")]
    [InlineData("<base href=\"/html/2611.04321v3/\"><div id=\"watermark-tr\">arXiv:2611.04321v2</div>", "v2")]
    [InlineData("<base href=\"/html/2611.04321v3/\">", "v3")]
    [InlineData("<a href=\"https://arxiv.org/abs/2611.04321v4\">abs</a>", "v4")]
    [InlineData("<div id=\"watermark-tr\">arXiv:2611.99999v2</div>", null)]
    [InlineData("<div id=\"watermark-tr\">arXiv:12611.04321v2</div>", null)]
    [InlineData("<div id=\"watermark-tr\">arXiv:2611.04321</div>", null)]
    public void The_version_is_the_one_that_the_page_shows(string mark, string? version) =>
        Pages.Read(Pages.Article("").Replace("<body>", "<body>" + mark, StringComparison.Ordinal)).Version.ShouldBe(version);

    [Theory]
    [InlineData("License: CC BY 4.0", "CC BY 4.0")]
    [InlineData("License: arXiv.org perpetual non-exclusive license", "arXiv.org perpetual non-exclusive license")]
    [InlineData("License:\u00a0CC BY-NC-ND 4.0", "CC BY-NC-ND 4.0")]
    [InlineData("", null)]
    public void The_licence_stands_without_its_label(string mark, string? licence) =>
        Pages.Read(Pages.Article("").Replace("<body>", $"<body><a id=\"license-tr\">{mark}</a>", StringComparison.Ordinal)).Licence.ShouldBe(licence);

    [Theory]
    [InlineData("<span class=\"ltx_tag ltx_tag_appendix\">Appendix B </span>Data", "B", "Data")]
    [InlineData("<span class=\"ltx_tag ltx_tag_section\">IV-A. </span>Data", "IV-A", "Data")]
    [InlineData("<span class=\"ltx_tag ltx_tag_section\">§ 4.2: </span>Data", "4.2", "Data")]
    [InlineData("Data", "", "Data")]
    public void A_heading_is_parted_into_number_and_title(string heading, string number, string title)
    {
        var section = Pages.Read(Pages.Article($"<section id=\"S9\" class=\"ltx_section\"><h2 class=\"ltx_title ltx_title_section\">{heading}</h2></section>")).Sections.Single();
        (section.Number, section.Title).ShouldBe((number, title));
    }

    [Fact]
    public void Class_names_are_compared_whole() =>
        Pages.Read(Pages.Article($"<div class=\"ltx_authors_1line ltx_p_like\">{Pages.Paragraph("Kept.")}</div>")).Sections.Single().Blocks.Single().Text.ShouldBe("Kept.");

    [Fact]
    public void Text_in_front_of_the_first_heading_has_a_section_without_a_name() =>
        Pages.Read(Pages.Article(Pages.Paragraph("Up front."))).Sections.Select(section => (section.Id, section.Heading, section.Blocks.Single().Text)).ShouldBe([("", "", "Up front.")]);

    [Fact]
    public void A_footnote_of_the_title_page_is_no_text()
    {
        var document = Pages.Read(Pages.Article("<span class=\"ltx_note ltx_role_footnotetext\"><span class=\"ltx_note_content\">Equal work.</span></span>" + Pages.Paragraph("Text.")));
        document.Sections.Single().Blocks.Select(block => block.Text).ShouldBe(["Text."]);
    }

    [Fact]
    public void Links_lead_out_of_the_paper_and_stand_once_in_their_order() =>
        Pages.Fixture("latexml-0.8.html", "2611.04321").Links.ShouldBe(["https://sheep.example.org/project", "https://github.com/example/sheep"]);

    [Theory]
    [InlineData("https://code.example.org/a b", "https://code.example.org/a%20b")]
    [InlineData("HTTPS://CODE.example.org/A", "https://code.example.org/A")]
    [InlineData("https://arxiv.org/abs/1", null)]
    [InlineData("https://export.arxiv.org/abs/1", null)]
    [InlineData("http://dlmf.nist.gov/LaTeXML/", null)]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("#S1", null)]
    [InlineData("https://", null)]
    public void A_link_is_an_address_of_the_web(string href, string? link) =>
        Pages.Read(Pages.Section(Pages.Paragraph($"<a href=\"{href}\">x</a> <a href=\"{href}\">y</a>"))).Links.ShouldBe(link is null ? [] : [link]);

    [Fact]
    public void Marks_of_failed_conversion_are_dropped_and_counted()
    {
        var document = Pages.Read(Pages.Section(Pages.Paragraph("A <span class=\"ltx_ERROR undefined\">\\foo</span>bar.") + "<math alttext=\"x\"><merror class=\"ltx_ERROR undefined\"><mtext>\\y</mtext></merror></math>"));
        document.Errors.ShouldBe(2);
        document.Sections.Single().Blocks.Select(block => block.Text).ShouldBe(["A bar.", "$x$"]);
    }

    [Theory]
    [InlineData(@"\usepackage[utf8]{inputenc} \usepackage{graphicx}", true)]
    [InlineData(@"\newcommand{\model}{Sheep} \setlength{\parskip}{0pt}", true)]
    [InlineData(@"\def\x{y}", true)]
    [InlineData(@"\usepackage is a command.", false)]
    [InlineData(@"We load \usepackage{x}.", false)]
    public void A_leaked_preamble_is_no_text(string line, bool isLeak)
    {
        var document = Pages.Read(Pages.Section(Pages.Paragraph(line)));
        (document.Errors, document.Sections.Single().Blocks.Length).ShouldBe(isLeak ? (1, 0) : (0, 1));
    }

    [Theory]
    [InlineData("<span class=\"ltx_ERROR\">Conversion to HTML had a Fatal error and exited abruptly. This document may be truncated or damaged.</span>", true)]
    [InlineData("<p class=\"ltx_p\">No content available.</p>", true)]
    [InlineData("<p class=\"ltx_p\">There is no content available for sheep.</p>", false)]
    public void The_converter_says_itself_that_it_gave_up(string inside, bool isBroken) => Pages.Read(Pages.Section(inside)).IsBroken.ShouldBe(isBroken);

    [Fact]
    public void An_untitled_page_is_broken_only_without_sections()
    {
        Pages.Read(Pages.Article("").Replace("Toy", "Untitled Document", StringComparison.Ordinal)).IsBroken.ShouldBeTrue();
        Pages.Read(Pages.Section("").Replace("<title>Toy", "<title>Untitled Document", StringComparison.Ordinal)).IsBroken.ShouldBeFalse();
    }

    [Fact]
    public void Bytes_are_read_as_UTF_8_unless_their_mark_says_otherwise()
    {
        var html = Pages.Section(Pages.Paragraph("naïve – 양"));
        foreach (var encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(html)];
            ArxivHtml.Parse(bytes, Pages.Id, Pages.Address, TestContext.Current.CancellationToken).Sections.Single().Blocks.Single().Text.ShouldBe("naïve – 양");
        }
    }

    [Fact]
    public void Reading_can_be_stopped() =>
        Should.Throw<OperationCanceledException>(() => ArxivHtml.Parse(Pages.Section("x"), Pages.Id, Pages.Address, new CancellationToken(canceled: true)));
}
