namespace DailyPapers.Tests.Reading.Html;

/// <summary>A table's lines must be understood one by one.</summary>
public sealed class ArxivHtmlTableTests
{
    [Fact]
    public void A_cell_that_spans_stands_in_each_row_and_column() =>
        Lines("<tr><th rowspan=2>Model</th><th colspan=2>BLEU</th><th rowspan=2>Cost</th></tr><tr><th>EN-DE</th><th>EN-FR</th></tr><tr><td>Toy</td><td>1</td><td>2</td><td>3</td></tr>")
            .ShouldBe(["Model | BLEU | BLEU | Cost", "Model | EN-DE | EN-FR | Cost", "Toy | 1 | 2 | 3"]);

    [Fact]
    public void A_cell_alone_in_its_row_stands_once() =>
        Lines("<tr><td>A</td><td>B</td><td>C</td></tr><tr><td colspan=3>Zero-shot</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>").ShouldBe(["A | B | C", "Zero-shot", "1 | 2 | 3"]);

    [Fact]
    public void A_long_cell_stands_once()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 20));
        Lines($"<tr><td>A</td><td>B</td></tr><tr><td rowspan=2>{text}</td><td>1</td></tr><tr><td>2</td></tr>").ShouldBe(["A | B", text + " | 1", " | 2"]);
    }

    [Fact]
    public void Empty_rows_and_columns_go_and_empty_cells_stay() =>
        Lines("<tr><td></td><td></td><td>Day</td><td>Night</td></tr><tr><td></td><td></td><td></td><td></td></tr><tr><td>Toy</td><td></td><td></td><td>3</td></tr>").ShouldBe([" | Day | Night", "Toy |  | 3"]);

    [Fact]
    public void Tables_made_of_spans_say_in_their_classes_what_they_span() =>
        Pages.Blocks("<span class=\"ltx_tabular\"><span class=\"ltx_tr\"><span class=\"ltx_td ltx_colspan ltx_colspan_2\">Both</span><span class=\"ltx_td ltx_rowspan ltx_rowspan_2\">All</span></span><span class=\"ltx_tr\"><span class=\"ltx_td\">1</span><span class=\"ltx_td\">2</span></span></span>")
            .ShouldBe(["Table: Both | Both | All\n1 | 2 | All"]);

    [Fact]
    public void A_table_that_only_breaks_a_cells_lines_is_that_cells_text() =>
        Lines("<tr><td>A</td><td><span class=\"ltx_tabular\"><span class=\"ltx_tr\"><span class=\"ltx_td\">two</span></span><span class=\"ltx_tr\"><span class=\"ltx_td\">lines</span></span></span></td></tr><tr><td>1</td><td>2</td></tr>")
            .ShouldBe(["A | two lines", "1 | 2"]);

    [Fact]
    public void A_table_that_arranges_others_is_none()
    {
        const string Inner = "<table class=\"ltx_tabular\"><tr class=\"ltx_tr\"><td>a</td><td>b</td></tr><tr class=\"ltx_tr\"><td>1</td><td>2</td></tr></table>";
        Pages.Blocks($"<table class=\"ltx_tabular\"><tr><td>{Inner}</td><td>{Inner}</td></tr><tr><td>left</td><td>right</td></tr></table>").ShouldBe(["Table: a | b\n1 | 2", "Table: a | b\n1 | 2", "Paragraph: left", "Paragraph: right"]);
    }

    [Fact]
    public void A_single_cell_is_a_frame_around_text() =>
        Pages.Blocks("<table class=\"ltx_tabular\"><tr><td><p class=\"ltx_p\">One.</p><p class=\"ltx_p\">Two.</p></td></tr></table>").ShouldBe(["Paragraph: One.", "Paragraph: Two."]);

    [Fact]
    public void Formulas_footnotes_and_links_of_cells_are_read() =>
        Pages.Blocks($"<figure class=\"ltx_table\"><table class=\"ltx_tabular\"><tr><td>A</td><td>{Pages.Math(@"\pm 1")}<span class=\"ltx_note ltx_role_footnote\"><span class=\"ltx_note_content\">Note.</span></span></td></tr><tr><td>1</td><td>2</td></tr></table></figure>")
            .ShouldBe([@"Table: A | $\pm 1$" + "\n1 | 2", "Footnote: Note."]);

    [Fact]
    public void A_table_without_end_is_cut_and_says_so()
    {
        var lines = Lines(string.Concat(Enumerable.Repeat("<tr><td colspan=9999>a</td><td rowspan=99999>b</td></tr>", 3000)));
        (lines.Length, lines[^1]).ShouldBe((501, "…"));
        lines.Max(line => line.Length).ShouldBeLessThan(1000);
    }

    private static string[] Lines(string rows) =>
        Pages.Blocks($"<table class=\"ltx_tabular\">{rows}</table>").Single()["Table: ".Length..].Split('\n');
}
