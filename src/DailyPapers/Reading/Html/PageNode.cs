using System.Collections.Immutable;

namespace DailyPapers.Reading.Html;

/// <summary>An element or a text of a page; whatever the reader of a paper has no use for is gone already.</summary>
internal sealed class PageNode
{
    private List<PageNode>? children;
    private bool isWhite;
    private bool isOnColour;

    /// <summary>In small letters; empty for a text.</summary>
    public required string Name { get; init; }

    /// <summary>Of a text its characters, of a formula its TeX as the page spells it; otherwise empty.</summary>
    public string Text { get; set; } = "";

    public PageNode? Parent { get; private set; }

    public PageRole Role { get; init; }

    public ImmutableArray<string> Classes { get; init; } = [];

    public string Id { get; init; } = "";

    /// <summary>Of a link.</summary>
    public string Href { get; init; } = "";

    /// <summary>Of a picture.</summary>
    public string Source { get; init; } = "";

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>In pixels; 0 where it is not said.</summary>
    public int Width { get; init; }

    /// <summary>What its own style says about being seen.</summary>
    public Ink Ink { get; init; }

    /// <summary>White, and nothing coloured behind it: what it holds is not seen unless something in it has a colour of its own.</summary>
    public bool IsPale => isWhite && !isOnColour;

    /// <summary>Something below begins a line of its own.</summary>
    public bool HoldsBlocks { get; private set; }

    public bool IsText => Name.Length == 0;

    public IReadOnlyList<PageNode> Children => children ?? (IReadOnlyList<PageNode>)[];

    public bool Has(string className) => Classes.Contains(className, StringComparer.Ordinal);

    public void Add(PageNode child)
    {
        (children ??= []).Add(child);
        child.Parent = this;
        child.isWhite = child.Ink.IsWhite ?? isWhite;
        child.isOnColour = child.Ink.IsOnColour ?? isOnColour;
        if (!PageRoles.IsBlock(child.Role) && !child.HoldsBlocks)
            return;
        for (var node = this; node is { HoldsBlocks: false }; node = node.Parent)
            node.HoldsBlocks = true;
    }

    /// <summary>All elements below, in reading order.</summary>
    public IEnumerable<PageNode> Descendants()
    {
        var open = new Stack<PageNode>(Children.Reverse());
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }
}
