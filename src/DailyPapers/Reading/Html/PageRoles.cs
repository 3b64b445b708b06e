using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DailyPapers.Reading.Html;

/// <summary>
/// The classes that LaTeXML (0.8.x) and latexml-oxide (arXiv, since August 2026) give to what they write. Whole class names are compared:
/// <c>ltx_authors_1line</c>, which stands on the article itself, begins with <c>ltx_authors</c>.
/// </summary>
internal static class PageRoles
{
    private static readonly FrozenDictionary<string, PageRole> ByClass = Table(
        (PageRole.Block, "ltx_p ltx_para ltx_block ltx_logical-block ltx_quote ltx_proof ltx_flex_cell"),
        (PageRole.List, "ltx_itemize ltx_enumerate ltx_description"),
        (PageRole.Item, "ltx_item"),
        (PageRole.Section, "ltx_part ltx_chapter ltx_section ltx_subsection ltx_subsubsection ltx_paragraph ltx_subparagraph ltx_appendix ltx_acknowledgements"),
        (PageRole.Abstract, "ltx_abstract"),
        (PageRole.Theorem, "ltx_theorem ltx_proof"),
        (PageRole.Heading, "ltx_title ltx_subtitle"),
        (PageRole.Equation, "ltx_equation ltx_equationgroup"),
        (PageRole.Tabular, "ltx_tabular"),
        (PageRole.Row, "ltx_tr"),
        (PageRole.Cell, "ltx_td ltx_th"),
        (PageRole.Figure, "ltx_figure ltx_table ltx_float"),
        (PageRole.Caption, "ltx_caption"),
        (PageRole.Listing, "ltx_listing ltx_lstlisting"),
        (PageRole.ListingLine, "ltx_listingline"),
        (PageRole.Picture, "ltx_picture"),
        (PageRole.Number, "ltx_tag_part ltx_tag_chapter ltx_tag_section ltx_tag_subsection ltx_tag_subsubsection ltx_tag_paragraph ltx_tag_subparagraph ltx_tag_appendix"),
        (PageRole.Bullet, "ltx_tag_item"),
        (PageRole.Note, "ltx_note"),
        (PageRole.NoteContent, "ltx_note_content"),
        (PageRole.Formula, "ltx_Math"),
        (PageRole.Authors, "ltx_authors ltx_creator ltx_author_notes ltx_personname ltx_contact"),
        (PageRole.Dropped, """
            ltx_page_navbar ltx_TOC ltx_toclist ltx_page_header ltx_page_footer ltx_page_logo ltx_pagination ltx_rdf ltx_dates ltx_date ltx_keywords
            ltx_classification ltx_pubnotes ltx_dedicatory ltx_bibliography ltx_biblist ltx_index ltx_glossary ltx_listing_data ltx_note_mark ltx_note_type ltx_tag_note
            ltx_tag_equation ltx_tag_equationgroup ltx_tag_listingline ltx_eqn_eqno ltx_tag_bibitem ds-announcement package-alerts
            """),
        (PageRole.Error, "ltx_ERROR ltx_FATAL"));

    private static readonly FrozenDictionary<string, PageRole> ByName = Table(
        (PageRole.Block, "p div blockquote body main center address details"),
        (PageRole.List, "ul ol dl"),
        (PageRole.Item, "li dt dd"),
        (PageRole.Section, "section"),
        (PageRole.Heading, "h1 h2 h3 h4 h5 h6"),
        (PageRole.Tabular, "table"),
        (PageRole.Row, "tr"),
        (PageRole.Cell, "td th"),
        (PageRole.Figure, "figure"),
        (PageRole.Caption, "figcaption caption"),
        (PageRole.Listing, "pre"),
        (PageRole.Picture, "svg"),
        (PageRole.Formula, "math"),
        (PageRole.Break, "br hr wbr"),
        (PageRole.Dropped, "head title nav header footer dialog button form select input textarea template noscript object video audio canvas"));

    public static PageRole Of(string name, ImmutableArray<string> classes)
    {
        var role = ByName.GetValueOrDefault(name);
        var said = PageRole.Inline;
        foreach (var token in classes)
        {
            if (ByClass.TryGetValue(token, out var one) && one > said)
                said = one;
        }

        // A class tells more than a name: equations are tables, inline tables are spans. But a site's <nav> is none of the paper, whatever its class.
        return said == PageRole.Inline || role >= PageRole.Dropped ? role : said;
    }

    /// <summary>Whether it ends the line before it.</summary>
    public static bool IsBlock(PageRole role) => role is >= PageRole.Block and <= PageRole.Picture;

    private static FrozenDictionary<string, PageRole> Table(params (PageRole Role, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => KeyValuePair.Create(name, row.Role)))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(pair => pair.Value), StringComparer.Ordinal);
}
