using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>Goes through an article in reading order and makes its sections and blocks. Recursion is bounded by <see cref="PageReader.DeepestNesting"/>.</summary>
internal sealed class ArticleWalk
{
    /// <summary>In characters: shorter texts in drawings are labels.</summary>
    private const int LongestLabel = 60;

    private readonly Finds finds;
    private readonly FigureFinder figures;
    private readonly InlineText inline;
    private readonly TableText tables;
    private readonly SectionList sections;
    private readonly CancellationToken cancellationToken;
    private readonly StringBuilder line = new();
    private int runIn;

    public ArticleWalk(Finds finds, FigureFinder figures, CancellationToken cancellationToken)
    {
        (this.finds, this.figures, this.cancellationToken) = (finds, figures, cancellationToken);
        inline = new InlineText(finds);
        tables = new TableText(inline);
        sections = new SectionList(finds);
    }

    /// <summary>A theorem's title or a described term stands alone in the line and waits for its first paragraph.</summary>
    private bool IsWaiting => runIn > 0 && line.Length == runIn;

    public string Title { get; private set; } = "";

    public string Abstract { get; private set; } = "";

    public ImmutableArray<TextSection> Walk(PageNode article)
    {
        var place = new BlockPlace(BlockKind.Paragraph, FloatKind.None, 0, IsAppendix: false);
        WalkAll(article, place);
        EndLine(place);
        return sections.All;
    }

    private void WalkAll(PageNode node, BlockPlace place)
    {
        foreach (var child in node.Children)
            Visit(child, place);
    }

    private void Visit(PageNode node, BlockPlace place)
    {
        if (node.Ink.Vanishes || (!node.HoldsBlocks && !PageRoles.IsBlock(node.Role) && node.Role != PageRole.Bullet))
            inline.Write(line, node);
        else if (!inline.PutsAside(node) || node.Role == PageRole.Bullet)
            VisitBlock(node, place);
    }

    private void VisitBlock(PageNode node, BlockPlace place)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (node.Role)
        {
            case PageRole.Inline: WalkAll(node, place); break;
            case PageRole.Section: WalkSection(node, place); break;
            case PageRole.Abstract: WalkAbstract(node, place); break;
            case PageRole.Heading: AddHeading(node, place); break;
            case PageRole.Bullet: AddBullet(node); break;
            case PageRole.Equation: Add(place, BlockKind.Equation, () => EquationText.Of(node, inline)); break;
            case PageRole.Listing: Add(place, BlockKind.Listing, () => inline.Of(node)); break;
            case PageRole.Caption: Add(place, place.Float == FloatKind.Table ? BlockKind.TableCaption : BlockKind.FigureCaption, () => inline.Of(node)); break;
            case PageRole.Tabular when TableText.IsData(node): Add(place, BlockKind.Table, () => tables.Of(node)); break;
            case PageRole.Figure: WalkFigure(node, place); break;
            case PageRole.Item: WalkApart(node, place with { Kind = BlockKind.Item }); break;
            case PageRole.Picture: WalkApart(node, place.Float == FloatKind.None ? place with { Float = FloatKind.Drawing } : place); break;
            default: WalkApart(node, place); break;
        }
    }

    private void WalkApart(PageNode node, BlockPlace place)
    {
        if (!IsWaiting)
            EndLine(place);
        WalkAll(node, place);
        if (!IsWaiting || node.Role is PageRole.Theorem or PageRole.List || (node.Role == PageRole.Item && node.Name != "dt"))
            EndLine(place);
    }

    private void WalkSection(PageNode section, BlockPlace place)
    {
        EndLine(place);
        var heading = Heading.Of(section);
        if (heading is null && section.Id.Length == 0)
        {
            WalkApart(section, place);
            return;
        }

        var level = Heading.Level(section, place.Level);
        sections.Begin(Heading.Id(section), heading is null ? "" : Heading.Number(heading), heading is null ? "" : inline.Of(heading), level);
        sections.AddFootnotes();
        var inside = new BlockPlace(BlockKind.Paragraph, FloatKind.None, level, place.IsAppendix || section.Has("ltx_appendix"));
        foreach (var child in section.Children.Where(child => child != heading))
            Visit(child, inside);
        EndLine(inside);
    }

    /// <summary>A second one, in another language, is a part of the text.</summary>
    private void WalkAbstract(PageNode node, BlockPlace place)
    {
        EndLine(place);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        (sections.Aside, finds.IsInFront) = (blocks, false);
        foreach (var child in node.Children.Where(child => child.Role != PageRole.Heading))
            Visit(child, place);
        EndLine(place);
        (sections.Aside, finds.IsInFront) = (null, !sections.HasBegun);
        var isFirst = Abstract.Length == 0;
        if (isFirst)
            Abstract = string.Join("\n\n", blocks.Where(block => block.Kind != BlockKind.Footnote).Select(block => block.Text));
        foreach (var block in blocks.Where(block => !isFirst || block.Kind == BlockKind.Footnote))
            sections.Add(block.Kind, block.Text);
    }

    /// <summary>A theorem's title begins its first paragraph.</summary>
    private void AddHeading(PageNode heading, BlockPlace place)
    {
        EndLine(place);
        var text = inline.Of(heading);
        if (heading.Has("ltx_title_document"))
            Title = text;
        else if (text.Length > 0)
            line.Append(text).Append(' ');
        runIn = line.Length;
    }

    /// <summary>A word of its own ("Accuracy") leads its item; a dot or a number does not.</summary>
    private void AddBullet(PageNode bullet)
    {
        var text = InlineText.AllOf(bullet).Trim();
        if (text.Count(char.IsLetter) < 3 || text.StartsWith('('))
            return;
        inline.WriteWhole(line, bullet);
        line.Append(text.EndsWith(':') || text.EndsWith('.') ? " " : ": ");
        runIn = line.Length;
    }

    private void WalkFigure(PageNode figure, BlockPlace place)
    {
        EndLine(place);
        if (place.Float == FloatKind.None)
            figures.Consider(figure, place.IsAppendix);
        var kind = BlockPlace.FloatOf(figure, place.Float);
        var inside = place with { Kind = BlockKind.Paragraph, Float = kind };
        if (kind == FloatKind.Listing)
            sections.Add(BlockKind.Listing, inline.Of(figure));
        else
            WalkAll(figure, inside);
        EndLine(inside);
    }

    private void Add(BlockPlace place, BlockKind kind, Func<string> text)
    {
        EndLine(place);
        sections.Add(kind, text());
    }

    private void EndLine(BlockPlace place)
    {
        runIn = 0;
        var text = PlainText.Line(line.ToString());
        line.Clear();
        var isDrawing = place.Float is FloatKind.Figure or FloatKind.Drawing;
        if (isDrawing && text.Length < LongestLabel)
            sections.AddFootnotes();
        else
            sections.Add(place.Float == FloatKind.Figure ? BlockKind.Listing : place.Kind, text);
    }
}
