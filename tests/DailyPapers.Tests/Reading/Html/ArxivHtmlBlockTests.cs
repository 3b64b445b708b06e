namespace DailyPapers.Tests.Reading.Html;

/// <summary>How formulas, footnotes, lists, listings and figures become blocks.</summary>
public sealed class ArxivHtmlBlockTests
{
    [Theory]
    [InlineData(@"x^{2}", "$x^{2}$")]
    [InlineData(@"\displaystyle x", "$x$")]
    [InlineData(@"\displaystyle\sum_{i}  x", @"$\sum_{i} x$")]
    [InlineData(@"\displaystylefoo", @"$\displaystylefoo$")]
    [InlineData("f(%\nx)", "$f(x)$")]
    [InlineData(@"\text{if $y$}", @"$\text{if y}$")]
    [InlineData(@"a&lt;b&amp;c", "$a<b&c$")]
    [InlineData(@"\color[rgb]{1,0,0}x", "$x$")]
    [InlineData("", "")]
    public void A_formula_is_its_TeX_once(string tex, string text) =>
        Pages.Blocks(Pages.Paragraph($"A {Pages.Math(tex)} b.")).ShouldBe([$"Paragraph: A {text} b.".Replace("  ", " ", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("<math><mi>x</mi><annotation encoding=\"application/x-tex\">x_{1}</annotation></math>", "$x_{1}$")]
    [InlineData("<math alttext='a>b'><mo>></mo></math>", "$a>b$")]
    [InlineData("<math alttext=\"x\"><mtext>in <math alttext=\"y\"><mi>y</mi></math> of</mtext></math>", "$x$")]
    [InlineData("<MATH ALTTEXT=\"x\"><mi>x</mi></MATH>", "$x$")]
    [InlineData("<img class=\"ltx_Math\" src=\"m.png\" alt=\"z^{2}\">", "$z^{2}$")]
    public void A_formula_is_found_in_other_spellings_too(string math, string text) => Pages.Blocks(Pages.Paragraph($"A {math} b.")).ShouldBe([$"Paragraph: A {text} b."]);

    [Fact]
    public void A_formula_that_is_never_closed_ends_with_its_paragraph() =>
        Pages.Blocks(Pages.Paragraph("A <math alttext=\"x\"><mi>x</mi>") + Pages.Paragraph("B.")).ShouldBe(["Paragraph: A $x$", "Paragraph: B."]);

    [Fact]
    public void Words_between_equations_part_them() =>
        Pages.Blocks($"<table class=\"ltx_equationgroup\"><tr class=\"ltx_eqn_row\"><td>{Pages.Math("a")}</td></tr><tr><td>and hence</td></tr><tr><td>{Pages.Math("b")}<span class=\"ltx_tag ltx_tag_equation\">(7)</span></td></tr></table>")
            .ShouldBe(["Equation: $a$ and hence $b$"]);

    [Fact]
    public void Prose_around_an_equation_stays_in_its_order() =>
        Pages.Blocks($"<div class=\"ltx_para\"><p class=\"ltx_p\">Let <table class=\"ltx_equation\"><tr><td>{Pages.Math("a=b")}</td></tr></table> hold.</p></div>")
            .ShouldBe(["Paragraph: Let", "Equation: $a=b$", "Paragraph: hold."]);

    [Theory]
    [InlineData("footnote")]
    [InlineData("footnotetext")]
    [InlineData("endnote")]
    public void A_footnote_is_cut_out_of_its_sentence(string role) =>
        Pages.Blocks(Pages.Paragraph($"As shown <span class=\"ltx_note ltx_role_{role}\"><sup class=\"ltx_note_mark\">3</sup><span class=\"ltx_note_outer\"><span class=\"ltx_note_content\"><sup class=\"ltx_note_mark\">3</sup><span class=\"ltx_note_type\">{role}: </span><span class=\"ltx_tag ltx_tag_note\">3</span>By {Pages.Math("n")} others.</span></span></span>. It ends."))
            .ShouldBe(["Paragraph: As shown. It ends.", "Footnote: By $n$ others."]);

    [Fact]
    public void The_mark_of_a_footnote_that_stands_elsewhere_says_nothing() =>
        Pages.Blocks(Pages.Paragraph("One<span class=\"ltx_note ltx_role_footnotemark\"><sup class=\"ltx_note_mark\">1</sup><span class=\"ltx_note_outer\"><span class=\"ltx_note_content\"><span class=\"ltx_note_type\">footnotemark: </span>1</span></span></span> two."))
            .ShouldBe(["Paragraph: One two."]);

    [Fact]
    public void Footnotes_of_headings_and_captions_follow_them() =>
        Pages.Blocks("<figure class=\"ltx_table\"><figcaption class=\"ltx_caption\">Table 1: Toys<span class=\"ltx_note ltx_role_footnote\"><span class=\"ltx_note_content\">Wooden.</span></span></figcaption></figure>")
            .ShouldBe(["TableCaption: Table 1: Toys", "Footnote: Wooden."]);

    [Theory]
    [InlineData("•", "Item: Text.")]
    [InlineData("1.", "Item: Text.")]
    [InlineData("(iii)", "Item: Text.")]
    [InlineData("–", "Item: Text.")]
    [InlineData("<span class=\"ltx_text ltx_font_bold\">Accuracy</span>", "Item: Accuracy: Text.")]
    [InlineData("Step 2:", "Item: Step 2: Text.")]
    public void A_bullet_goes_and_a_term_stays(string tag, string block) =>
        Pages.Blocks($"<ul class=\"ltx_itemize\"><li class=\"ltx_item\"><span class=\"ltx_tag ltx_tag_item\">{tag}</span><div class=\"ltx_para\"><p class=\"ltx_p\">Text.</p></div></li></ul>").ShouldBe([block]);

    [Fact]
    public void Lists_in_lists_and_equations_in_items_keep_their_order() =>
        Pages.Blocks($"<ol class=\"ltx_enumerate\"><li class=\"ltx_item\"><p class=\"ltx_p\">Outer</p><table class=\"ltx_equation\"><tr><td>{Pages.Math("e")}</td></tr></table><ul class=\"ltx_itemize\"><li class=\"ltx_item\"><p class=\"ltx_p\">Inner</p></li></ul></li></ol>{Pages.Paragraph("After")}")
            .ShouldBe(["Item: Outer", "Equation: $e$", "Item: Inner", "Paragraph: After"]);

    [Fact]
    public void End_tags_that_HTML_lets_go_are_not_missed() =>
        Pages.Blocks("<ul><li class=ltx_item>One<li class=ltx_item><p class=ltx_p>Two</ul><p class='ltx_p'>Three<p class='ltx_p'>Four").ShouldBe(["Item: One", "Item: Two", "Paragraph: Three", "Paragraph: Four"]);

    [Fact]
    public void A_program_is_one_listing_without_its_copy_in_base64() =>
        Pages.Blocks("<div class=\"ltx_listing ltx_lstlisting\"><div class=\"ltx_listing_data\"><a href=\"data:text/plain;base64,QUJD\">⬇</a></div><div class=\"ltx_listingline\"><span class=\"ltx_tag ltx_tag_listingline\">1</span><span class=\"ltx_text\">def</span> <span>f</span>():</div><div class=\"ltx_listingline\">return 1</div></div>")
            .ShouldBe(["Listing: def f(): return 1"]);

    [Fact]
    public void Code_within_a_sentence_stays_there() => Pages.Blocks(Pages.Paragraph("Call <code class=\"ltx_verbatim\">f(x)</code> once.")).ShouldBe(["Paragraph: Call f(x) once."]);

    [Theory]
    [InlineData("10<sup class=\"ltx_sup\">5</sup>", "10^5")]
    [InlineData("10<sup class=\"ltx_sup\">-5</sup>", "10^-5")]
    [InlineData("5<sup class=\"ltx_sup\">th</sup>", "5th")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    [InlineData("a<br class=\"ltx_break\">b", "a b")]
    [InlineData("a\u200bb\u00adc\u00a0d\u2062e", "abc de")]
    [InlineData("a&nbsp;b &lt;c&gt; &#8211; &amp;amp;", "a b <c> – &amp;")]
    public void Text_is_cleaned(string html, string text) => Pages.Blocks(Pages.Paragraph(html)).ShouldBe([$"Paragraph: {text}"]);

    [Fact]
    public void Labels_of_drawings_go_and_texts_in_figures_are_no_prose()
    {
        const string Prompt = "You are a shepherd. Count the sheep that jump over the fence, and answer with one number.";
        Pages.Blocks($"<figure class=\"ltx_figure\"><div class=\"ltx_flex_figure\"><span class=\"ltx_p\">Left</span><p class=\"ltx_p\">{Prompt}</p></div><figure class=\"ltx_figure ltx_figure_panel\"><figcaption class=\"ltx_caption\">(a) Panel.</figcaption></figure><figcaption class=\"ltx_caption\">Figure 2: All.</figcaption></figure>")
            .ShouldBe([$"Listing: {Prompt}", "FigureCaption: (a) Panel.", "FigureCaption: Figure 2: All."]);
    }
}
