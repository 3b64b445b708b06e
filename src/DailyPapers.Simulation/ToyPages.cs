using System.Globalization;
using System.Net;
using System.Text;

namespace DailyPapers.Simulation;

/// <summary>Whole papers in the shapes in which services have them. The texts are written for this purpose; all of one title say the same.</summary>
public static class ToyPages
{
    /// <summary>The page of arXiv as LaTeXML makes it: chrome around an <c>article</c>, a table, a formula, an appendix behind the references.</summary>
    /// <param name="id">Without a version.</param>
    /// <param name="title">Of the paper.</param>
    /// <param name="abstract">Of the paper.</param>
    /// <param name="version">That the page's stamp tells.</param>
    public static string Html(string id, string title, string @abstract, int version = 2)
    {
        var text = new ToyText(title, @abstract);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html><html lang="en"><head><title>{Escaped(title)}</title><meta charset="utf-8"><base href="/html/{id}v{version}/"></head><body>
            <header class="arxiv-html-header"><a href="https://arxiv.org/">arXiv</a></header><nav class="ltx_page_navbar"><a href="#S1">1 Introduction</a></nav>
            <div id="infobox"><a id="license-tr" href="https://creativecommons.org/licenses/by/4.0/">License: CC BY 4.0</a><div id="watermark-tr">arXiv:{id}v{version} [cs.LG] 18 Nov 2026</div></div>
            <div class="ltx_page_main"><div class="ltx_page_content"><article class="ltx_document">
            <h1 class="ltx_title ltx_title_document">{Escaped(title)}</h1>
            <div class="ltx_authors"><span class="ltx_creator ltx_role_author"><span class="ltx_personname">Kim Example</span></span></div>
            <div class="ltx_abstract"><h6 class="ltx_title ltx_title_abstract">Abstract</h6><p class="ltx_p">{Escaped(@abstract)}</p></div>

            """);
        foreach (var section in text.Sections)
            page.Append(HtmlOf(section));
        page.Append("<section id=\"bib\" class=\"ltx_bibliography\"><h2 class=\"ltx_title ltx_title_bibliography\">References</h2><ul class=\"ltx_biblist\">");
        foreach (var (reference, number) in ToyText.References.Select((reference, number) => (reference, number + 1)))
            page.Append(CultureInfo.InvariantCulture, $"<li id=\"bib.bib{number}\" class=\"ltx_bibitem\"><span class=\"ltx_bibblock\">{Escaped(reference)}</span></li>");
        page.Append("</ul></section>\n").Append(HtmlOf(ToyText.Appendix));
        return page.Append("</article></div></div><footer>arXiv is not a publisher of toys.</footer></body></html>\n").ToString();
    }

    /// <summary>The Markdown of Hugging Face.</summary>
    public static string Markdown(string title, string @abstract)
    {
        var text = new ToyText(title, @abstract);
        var page = new StringBuilder($"# {title}\n\nKim Example, Toy Lab\n\n## Abstract\n\n{@abstract}\n\n");
        foreach (var section in text.Sections)
            page.Append(MarkdownOf(section));
        page.Append("## References\n\n").AppendJoin('\n', ToyText.References.Select(reference => $"- {reference}")).Append("\n\n");
        return page.Append(MarkdownOf(ToyText.Appendix)).ToString();
    }

    /// <summary>What Hugging Face gives in the Markdown's place where arXiv has no page: its own page of the paper.</summary>
    public static string MarkdownWithoutText(string title, string @abstract) =>
        $"# {title}\n\nPublished on Nov 18\n\nUpvote\n\n12\n\n## Abstract\n\n{@abstract}\n\n[View arXiv page](https://arxiv.org/)\n\n## Community\n\nSign up or log in to comment\n\n## Models citing this paper 0\n\nNo model linking this paper\n";

    /// <summary>The paper in print, in Helvetica on A4.</summary>
    public static byte[] Pdf(string title, string @abstract)
    {
        var text = new ToyText(title, @abstract);
        var pdf = new ToyPdf();
        pdf.Heading(title, 16);
        pdf.Paragraph("Kim Example, Toy Lab");
        pdf.Heading("Abstract", 12);
        pdf.Paragraph(@abstract);
        foreach (var section in text.Sections)
            PrintOn(pdf, section);
        pdf.Heading("References", 12);
        foreach (var reference in ToyText.References)
            pdf.Paragraph(reference);
        PrintOn(pdf, ToyText.Appendix);
        return pdf.ToBytes();
    }

    /// <summary>The feed with which arXiv's search API answers for one paper.</summary>
    public static string Entry(string id, string title, string @abstract) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>arXiv Query</title>
        <entry><id>http://arxiv.org/abs/{id}v2</id><published>2026-11-18T17:59:59Z</published><updated>2026-11-20T01:02:03Z</updated>
        <title>{Escaped(title.Replace(": ", ":\n  ", StringComparison.Ordinal))}</title><summary>  {Escaped(@abstract)}
        </summary><author><name>Kim Example</name></author><author><name>Ada Sample</name></author><arxiv:primary_category term="cs.LG"/></entry></feed>
        """;

    private static string HtmlOf(ToySection section)
    {
        var (kind, heading) = section.Number.Contains('.') ? ("subsection", "h3") : section.Number == "A" ? ("appendix", "h2") : ("section", "h2");
        var label = kind == "appendix" ? "Appendix A " : section.Number + " ";
        var html = new StringBuilder($"<section id=\"{section.Id}\" class=\"ltx_{kind}\"><{heading} class=\"ltx_title ltx_title_{kind}\"><span class=\"ltx_tag ltx_tag_{kind}\">{label}</span>{Escaped(section.Title)}</{heading}>\n");
        foreach (var paragraph in section.Paragraphs)
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"ltx_para\"><p class=\"ltx_p\">{Escaped(paragraph)}</p></div>\n");
        if (section.Number == "3")
            html.Append(TableHtml());
        if (section.Number == "2.1")
            html.Append(CultureInfo.InvariantCulture, $"<table class=\"ltx_equation ltx_eqn_table\"><tr class=\"ltx_equation\"><td class=\"ltx_eqn_cell\"><math class=\"ltx_Math\" alttext=\"{Escaped(ToyText.Formula)}\" display=\"block\"><mi>h</mi></math></td><td class=\"ltx_eqn_cell\"><span class=\"ltx_tag ltx_tag_equation\">(1)</span></td></tr></table>\n");
        return html.Append("</section>\n").ToString();
    }

    private static string TableHtml()
    {
        var rows = ToyText.Table.Select(row => "<tr class=\"ltx_tr\">" + string.Concat(row.Select(cell => $"<td class=\"ltx_td\">{cell}</td>")) + "</tr>");
        return $"<figure id=\"S3.T1\" class=\"ltx_table\"><figcaption class=\"ltx_caption\"><span class=\"ltx_tag ltx_tag_table\">Table 1: </span>Share of minutes.</figcaption><table class=\"ltx_tabular\"><tbody>{string.Concat(rows)}</tbody></table></figure>\n";
    }

    private static string MarkdownOf(ToySection section)
    {
        var heading = section.Number.Contains('.') ? "###" : "##";
        var label = section.Number == "A" ? "Appendix A" : section.Number;
        var markdown = new StringBuilder($"{heading} {label} {section.Title}\n\n").AppendJoin("\n\n", section.Paragraphs).Append("\n\n");
        if (section.Number == "3")
            markdown.Append("Table 1: Share of minutes.\n\n").AppendJoin('\n', Pipes()).Append("\n\n");
        if (section.Number == "2.1")
            markdown.Append(CultureInfo.InvariantCulture, $"$$\n{ToyText.Formula}\n$$\n\n");
        return markdown.ToString();
    }

    private static IEnumerable<string> Pipes() =>
        ToyText.Table.Select(row => $"| {string.Join(" | ", row)} |").SelectMany((row, number) => number == 0 ? [row, "|---|---|---|"] : new[] { row });

    private static void PrintOn(ToyPdf pdf, ToySection section)
    {
        pdf.Heading($"{section.Number} {section.Title}", section.Number.Contains('.') ? 11 : 13);
        foreach (var paragraph in section.Paragraphs)
            pdf.Paragraph(paragraph);
        if (section.Number == "3")
            pdf.Paragraph("Table 1: Share of minutes. " + string.Join("; ", ToyText.Table.Skip(1).Select(row => string.Join(' ', row))));
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
