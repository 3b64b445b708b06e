using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DailyPapers.Papers;

namespace DailyPapers.Bench;

/// <summary>The recorded HTML pages, read well enough to measure planning. It stands here only until the reader of arXiv's pages can be used.</summary>
internal static class RoughPages
{
    private const string Left = "nav, header, footer, script, style, .ltx_bibliography, .ltx_abstract, .ltx_authors, .ltx_title_document, .ltx_page_footer";
    private const string Pieces = "h2, h3, h4, h5, p.ltx_p, figcaption, table.ltx_tabular, table.ltx_equation, table.ltx_equationgroup, .ltx_listing";

    public static IEnumerable<PaperText> All()
    {
        var folder = Path.Combine(Recorded.Folder, "arxiv-html");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal).Select(Read) : [];
    }

    private static PaperText Read(string file)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        var title = Words(page.QuerySelector("h1")!);
        var sentences = SentenceSplitter.Split(string.Join(' ', page.QuerySelectorAll(".ltx_abstract p").Select(Words)));
        foreach (var element in page.QuerySelectorAll(Left).ToList())
            element.Remove();
        foreach (var math in page.QuerySelectorAll("math").ToList())
            math.OuterHtml = "$" + System.Net.WebUtility.HtmlEncode(math.GetAttribute("alttext") ?? math.TextContent) + "$";
        var id = string.Concat(Path.GetFileNameWithoutExtension(file).Split('_')[^1].TakeWhile(character => character != 'v'));
        return new PaperText(PaperId.Parse(id), title, sentences, "arxiv-html", null) { Sections = [.. Sections(page)] };
    }

    private static IEnumerable<TextSection> Sections(IDocument page)
    {
        var section = new TextSection("", "", "", 1, []);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        foreach (var element in page.QuerySelectorAll(Pieces))
        {
            if (element.LocalName is ['h', _])
            {
                yield return section with { Blocks = blocks.ToImmutable() };
                blocks.Clear();
                section = Heading(element);
            }
            else if (Block(element) is { Text.Length: > 0 } block)
            {
                blocks.Add(block);
            }
        }

        yield return section with { Blocks = blocks.ToImmutable() };
    }

    private static TextSection Heading(IElement element)
    {
        var number = element.QuerySelector(".ltx_tag") is { } tag ? Words(tag) : "";
        return new TextSection(element.ParentElement?.Id ?? "", number.Replace("Appendix", "", StringComparison.Ordinal).Trim(' ', '.'), Words(element)[number.Length..].Trim(), element.LocalName[1] - '1', []);
    }

    private static TextBlock Block(IElement element) => element switch
    {
        _ when element.ParentElement?.Closest("table.ltx_tabular, figcaption, .ltx_listing") is not null => new TextBlock(BlockKind.Paragraph, ""),
        { LocalName: "figcaption" } => new TextBlock(element.Closest(".ltx_table") is null ? BlockKind.FigureCaption : BlockKind.TableCaption, Words(element)),
        _ when element.ClassList.Contains("ltx_tabular") => new TextBlock(BlockKind.Table, string.Join('\n', element.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.QuerySelectorAll("td, th").Select(Words))))),
        { LocalName: "table" } => new TextBlock(BlockKind.Equation, Words(element)),
        _ when element.ClassList.Contains("ltx_listing") => new TextBlock(BlockKind.Listing, Words(element)),
        _ => new TextBlock(element.Closest("li") is null ? BlockKind.Paragraph : BlockKind.Item, Words(element)),
    };

    private static string Words(IElement element) => PlainText.Line(element.TextContent);
}
