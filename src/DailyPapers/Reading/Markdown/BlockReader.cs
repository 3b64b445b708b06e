using DailyPapers.Papers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DailyPapers.Reading.Markdown;

/// <summary>Walks the blocks of a parsed text. Their nesting is bounded by the parser.</summary>
internal sealed class BlockReader(DocumentBuilder builder)
{
    private string? _hiddenBy;

    public void Read(MarkdownDocument document)
    {
        builder.LevelOfSections = Base(document);
        foreach (var block in document)
            Read(block, BlockKind.Paragraph);
        // Markdown has no comments; unused references with a title are what people write instead.
        foreach (var definition in document.Descendants<LinkReferenceDefinition>().Where(definition => definition is not FootnoteLinkReferenceDefinition && definition.Title?.Length > 0 && definition.Url is "#" or "<>" or ""))
            builder.Hide(definition.Title!);
    }

    // Where the title is the only heading of its level, sections begin below it.
    private static int Base(MarkdownDocument document)
    {
        var levels = document.OfType<HeadingBlock>().Select(heading => heading.Level).ToList();
        return levels.Count == 0 ? 1 : levels.Count(level => level == levels[0]) == 1 && levels.Count > 1 ? levels.Skip(1).Min() : levels.Min();
    }

    private void Read(Block block, BlockKind kind)
    {
        if (_hiddenBy is not null)
        {
            ReadHidden(block);
            return;
        }

        switch (block)
        {
            case HeadingBlock heading: ReadHeading(heading); break;
            case ParagraphBlock paragraph: ReadParagraph(paragraph, kind); break;
            case Table table: ReadTable(table); break;
            case MathBlock math: builder.AddBlock(BlockKind.Equation, Dollars(math.Lines.ToString())); break;
            case CodeBlock code: builder.AddBlock(BlockKind.Listing, PlainText.Line(code.Lines.ToString())); break;
            case HtmlBlock html: ReadHtml(html.Lines.ToString()); break;
            case Footnote note: builder.AddFootnote(note, TextOf(note)); break;
            case ListBlock list: ReadAll(list, BlockKind.Item); break;
            case ContainerBlock container: ReadAll(container, kind); break;
            default: break;
        }
    }

    private void ReadAll(ContainerBlock blocks, BlockKind kind)
    {
        foreach (var block in blocks)
            Read(block, kind);
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var text = InlineText.Of(heading.Inline);
        builder.AddHeading(heading.Level, text.Text);
        AddRest(text);
    }

    private void ReadParagraph(ParagraphBlock paragraph, BlockKind kind)
    {
        var text = InlineText.Of(paragraph.Inline);
        AddRest(text);
        if (text.IsEquation)
            builder.AddBlock(BlockKind.Equation, text.Text);
        else
            builder.AddText(text.Text, kind);
    }

    private void AddRest(InlineText text)
    {
        text.Images.ForEach(image => builder.AddImage(image.Alt, image.Address));
        text.Links.ForEach(builder.AddLink);
        text.Hidden.ForEach(builder.Hide);
        text.Footnotes.ForEach(builder.SeeFootnote);
    }

    private void ReadTable(Table table) => builder.AddTable(table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(TextOf)));

    private void ReadHtml(string html)
    {
        if (HtmlPiece.LeftOpenHiding(html) is { } name)
            _hiddenBy = name;
        else
            HtmlPiece.Read(html, builder);
    }

    /// <summary>An element that hides may be opened by one piece of HTML and closed by a later one, with Markdown between them.</summary>
    private void ReadHidden(Block block)
    {
        var text = block is LeafBlock { Inline: null } leaf ? leaf.Lines.ToString() : TextOf(block);
        if (block is HtmlBlock && text.Contains("</" + _hiddenBy, StringComparison.OrdinalIgnoreCase))
            _hiddenBy = null;
        else
            builder.Hide(text);
    }

    /// <summary>All words of a block and of those in it.</summary>
    private string TextOf(Block block)
    {
        if (block is not ContainerBlock container)
            return block is LeafBlock { Inline: not null } leaf ? Words(InlineText.Of(leaf.Inline)) : "";
        return PlainText.Line(string.Join(' ', container.Select(TextOf)));
    }

    private string Words(InlineText text)
    {
        AddRest(text);
        return text.Text;
    }

    private static string Dollars(string tex) => PlainText.Line(tex) is { Length: > 0 } line ? $"${line}$" : "";
}
