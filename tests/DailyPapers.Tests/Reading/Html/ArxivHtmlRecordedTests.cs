using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DailyPapers.Papers;
using DailyPapers.Reading.Html;
using Document = DailyPapers.Reading.Document;

namespace DailyPapers.Tests.Reading.Html;

/// <summary>Pages as the converter really wrote them.</summary>
public sealed partial class ArxivHtmlRecordedTests
{
    private const string Transformer = "1706.03762.html";
    private const string Awareness = "arxiv.org_html_2501.11120v1.html";

    public static TheoryData<string, string> Recorded => new() { { Transformer, "1706.03762" }, { "2310.06825.html", "2310.06825" }, { Awareness, "2501.11120" } };

    [Fact]
    public void The_headings_of_a_paper_are_all_there()
    {
        var sections = Read(Transformer, "1706.03762").Sections;
        sections.Count(section => section.Number.Length > 0).ShouldBe(22);
        sections.ShouldContain(section => section.Id == "S3.SS2.SSS1" && section.Heading == "3.2.1 Scaled Dot-Product Attention" && section.Level == 3);
        sections.ShouldContain(section => section.Id == "S6.SS1" && section.Heading == "6.1 Machine Translation" && section.Level == 2);
        sections.Where(section => section.Level == 1 && section.Number.Length > 0).Select(section => section.Number).ShouldBe(["1", "2", "3", "4", "5", "6", "7"]);
    }

    [Fact]
    public void Appendices_behind_the_references_are_kept()
    {
        var document = Read(Awareness, "2501.11120");
        document.Sections.Where(section => section.Id is "A1" or "A2" or "A3").Select(section => section.Number).ShouldBe(["A", "B", "C"]);
        document.Version.ShouldBe("v1");
        document.Figure.ShouldNotBeNull().Address.ShouldBe("https://arxiv.org/html/2501.11120v1/x1.png");
        document.Figure.Caption.ShouldStartWith("Figure 1: ");
        document.Links.ShouldContain(link => link.StartsWith("https://github.com/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void No_formula_stands_more_than_once_and_no_reference_at_all(string file, string id)
    {
        var document = Read(file, id);
        var text = string.Join('\n', Texts(document));
        text.ShouldNotContain('\u2062');
        text.ShouldNotContain("annotation");
        text.ShouldNotContain("displaystyle");
        text.ShouldNotContain("footnotemark");
        text.ShouldNotContain("ltx_");
        TwiceRead().IsMatch(text).ShouldBeFalse();
        foreach (var reference in Parsed(file).QuerySelectorAll("li.ltx_bibitem .ltx_bibblock").Select(block => PlainText.Line(block.TextContent)).Where(block => block.Length > 40))
            text.ShouldNotContain(reference);
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Every_table_has_rows_and_a_caption_beside_it(string file, string id)
    {
        var blocks = Read(file, id).Sections.SelectMany(section => section.Blocks).ToList();
        blocks.ShouldContain(block => block.Kind == BlockKind.Table);
        blocks.Where(block => block.Kind == BlockKind.Table).ShouldAllBe(block => block.Text.Contains('\n') && block.Text.Contains(" | "));
        blocks.Count(block => block.Kind == BlockKind.TableCaption).ShouldBe(Parsed(file).QuerySelectorAll("figure.ltx_table > figcaption").Length);
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Footnotes_stand_outside_their_sentences(string file, string id)
    {
        var blocks = Read(file, id).Sections.SelectMany(section => section.Blocks).ToList();
        var notes = blocks.Where(block => block.Kind == BlockKind.Footnote).Select(block => block.Text).ToList();
        notes.Count.ShouldBe(Parsed(file).QuerySelectorAll("section .ltx_note.ltx_role_footnote").Length);
        blocks.Where(block => block.Kind == BlockKind.Paragraph).ShouldAllBe(block => !notes.Any(note => block.Text.Contains(note)));
    }

    /// <summary>Our reader of pages is no general parser: on a real page it must see what one sees.</summary>
    [Theory]
    [MemberData(nameof(Recorded))]
    public void The_tree_is_the_one_that_a_browser_builds(string file, string id)
    {
        id.ShouldNotBeEmpty();
        var theirs = Parsed(file).QuerySelector("article.ltx_document")!;
        foreach (var formula in theirs.QuerySelectorAll("math").ToList())
            formula.InnerHtml = "";
        var ours = PageReader.Read(Text(file), TestContext.Current.CancellationToken).Article!;
        WithoutSpace(string.Concat(ours.Descendants().Where(node => node.IsText).Select(node => node.Text))).ShouldBe(WithoutSpace(theirs.TextContent));
        // A browser adds the bodies of tables.
        ours.Descendants().Count(node => !node.IsText && node.Name != "tbody").ShouldBe(theirs.QuerySelectorAll("*:not(tbody)").Length);
        ours.Descendants().Where(node => node.Id.Length > 0).Select(node => node.Id).ShouldBe(theirs.QuerySelectorAll("[id]").Select(element => element.Id!));
        ours.Descendants().Where(node => node.Name == "math").Select(node => node.Text).ShouldBe(theirs.QuerySelectorAll("math").Select(formula => formula.GetAttribute("alttext") ?? ""));
    }

    private static IEnumerable<string> Texts(Document document) => document.Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading)).Append(document.Abstract);

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static Document Read(string file, string id) => ArxivHtml.Parse(Encoding.UTF8.GetBytes(Text(file)), PaperId.Parse(id), new Uri("https://arxiv.org/html/" + id), TestContext.Current.CancellationToken);

    private static AngleSharp.Html.Dom.IHtmlDocument Parsed(string file) => new HtmlParser().ParseDocument(Text(file));

    private static string Text(string file)
    {
        var path = Path.Combine(Repository.Recorded, "arxiv-html", file);
        Assert.SkipUnless(File.Exists(path), $"No recorded page {file} in the folder that DAILY_PAPERS_RECORDED names.");
        return File.ReadAllText(path);
    }

    /// <summary>The letters of a formula behind or before its TeX: "$d_{k}$dk".</summary>
    [GeneratedRegex(@"\$([a-z])_\{([a-z])\}\$\1\2\b|\b([a-z])([a-z])\$\3_\{\4\}\$")]
    private static partial Regex TwiceRead();
}
