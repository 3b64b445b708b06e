using System.Collections.Frozen;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>
/// Reads a page into a tree that holds what a paper's text needs. Not a general parser, on purpose: these pages come from a converter that
/// closes every element it opens, and a browser's repairs of bad markup (formatting elements opened again in every paragraph, content moved
/// out of tables) take square time on hostile pages. Formulas, of which two thirds of a page may consist, are passed over in one go.
/// </summary>
internal ref struct PageReader
{
    /// <summary>In characters. The longest pages of arXiv have about ten million.</summary>
    public const int LongestPage = 16_000_000;

    /// <summary>Elements in each other; real pages stay below 60 once the inside of formulas and pictures is gone. Those who walk the tree rely on it.</summary>
    public const int DeepestNesting = 200;

    /// <summary>Elements and texts; a page of 700,000 characters has 12,000.</summary>
    public const int MostNodes = 600_000;

    private static readonly FrozenSet<string> Void = Names("area base br col embed hr img input link meta param source track wbr");
    private static readonly FrozenSet<string> Raw = Names("script style textarea iframe noembed noframes xmp title");

    /// <summary>No end tag closes one of these but its own, or that of something around it of this set.</summary>
    private static readonly FrozenSet<string> Walls = Names("article section figure table td th body");

    /// <summary>They never stand inside a formula or a drawing: one that is still open was not closed.</summary>
    private static readonly FrozenSet<string> OutsideFormulas = Names("p div section article figure li h1 h2 h3 h4 h5 h6 footer");

    private static readonly FrozenDictionary<string, string> Known = Names(
        """
        a abbr address area article aside b base big blockquote body br button canvas caption center cite code col colgroup dd details dfn dialog div dl dt em embed figcaption figure
        font footer foreignobject form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark math meta nav noembed noframes noscript object ol p param
        pre q s samp script section select small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr track tt u ul var video audio wbr xmp
        """).ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    private readonly CancellationToken cancellationToken;
    private readonly Page page = new();
    private readonly List<PageNode> open = [];
    private readonly AttributeReader attributes = new();
    private TagScanner scanner;
    private int nodes;

    private PageReader(string html, CancellationToken cancellationToken)
    {
        scanner = new TagScanner(html);
        this.cancellationToken = cancellationToken;
        open.Add(new PageNode { Name = "html" });
    }

    private readonly PageNode Top => open[^1];

    /// <exception cref="SourceFailedException"><c>text.too-large</c>, or <c>text.broken</c> for a page nested without end.</exception>
    public static Page Read(string html, CancellationToken cancellationToken)
    {
        if (html.Length > LongestPage)
            throw new SourceFailedException("text.too-large", string.Create(CultureInfo.InvariantCulture, $"a page of {html.Length} characters; at most {LongestPage} are read"));
        var reader = new PageReader(html, cancellationToken);
        reader.ReadAll();
        return reader.page;
    }

    private void ReadAll()
    {
        for (var tokens = 0; scanner.Next(); tokens++)
        {
            if (tokens % 4096 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!scanner.IsTag)
                AddText(scanner.Value);
            else if (scanner.IsEnd)
                Close(NameOf(scanner.Value));
            else
                Open(NameOf(scanner.Value));
        }
    }

    /// <summary>What nobody asks for is as good as a <c>span</c>.</summary>
    private static string NameOf(ReadOnlySpan<char> name) => Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known) ? known : "span";

    private void AddText(ReadOnlySpan<char> text)
    {
        if (Top.Name == "svg")
            return;
        Add(new PageNode { Name = "", Text = text.IsWhiteSpace() ? " " : AttributeReader.Decode(text) });
    }

    private void Open(string name)
    {
        var (tag, isEmpty) = (attributes.Read(ref scanner, name), Void.Contains(name));
        LeaveDrawing(name);
        if (Top.Name == "svg" && name is not ("svg" or "foreignobject"))
            return;
        if (Raw.Contains(name))
        {
            PassRaw(name);
            return;
        }

        CloseImplied(name);
        Add(tag);
        Remember(tag);
        if (name == "math")
            PassFormula(tag);
        else if (!isEmpty)
            Push(tag);
    }

    private void PassRaw(string name)
    {
        var content = scanner.PassRaw(name);
        if (name == "title" && page.Title.Length == 0)
            page.Title = AttributeReader.Decode(content[..Math.Min(content.Length, 1000)]).Trim();
    }

    private void Push(PageNode node)
    {
        open.Add(node);
        if (open.Count > DeepestNesting)
            throw new SourceFailedException("text.broken", string.Create(CultureInfo.InvariantCulture, $"more than {DeepestNesting} elements in each other"));
    }

    private void Add(PageNode node)
    {
        Top.Add(node);
        if (++nodes > MostNodes)
            throw new SourceFailedException("text.too-large", string.Create(CultureInfo.InvariantCulture, $"more than {MostNodes} elements"));
    }

    private readonly void Remember(PageNode node)
    {
        if (node.Name == "article" && node.Has("ltx_document"))
            page.Article ??= node;
        else if (node.Name == "base" && node.Href.Length > 0)
            page.Base ??= node.Href;
        else if (node.Id == "watermark-tr")
            page.Watermark ??= node;
        else if (node.Id == "license-tr")
            page.Licence ??= node;
    }

    /// <summary>Passes over the inside of a formula: its TeX stands in the start tag, or failing that in its annotation.</summary>
    private void PassFormula(PageNode formula)
    {
        for (var depth = 1; depth > 0;)
        {
            scanner.PassText();
            var before = scanner;
            if (!scanner.Next())
                return;
            var name = scanner.IsTag && Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(scanner.Value, out var known) ? known : "";
            if (OutsideFormulas.Contains(name))
            {
                scanner = before;
                return;
            }

            if (name == "math")
                depth += scanner.IsEnd ? -1 : 1;
            else if (formula.Text.Length == 0 && !scanner.IsEnd && scanner.Value.Equals("annotation", StringComparison.OrdinalIgnoreCase))
                formula.Text = AttributeReader.IsTex(ref scanner) ? AttributeReader.Short(scanner.PassRaw("annotation")) : "";
            else if (!scanner.IsEnd && scanner.Value.Equals("merror", StringComparison.OrdinalIgnoreCase))
                page.Errors++;
        }

        // Whatever else stands in the end tag.
        AttributeReader.Pass(ref scanner);
    }

    private readonly void LeaveDrawing(string name)
    {
        while (Top.Name == "svg" && OutsideFormulas.Contains(name))
            open.RemoveAt(open.Count - 1);
    }

    /// <summary>HTML lets the end tags of these be left out.</summary>
    private readonly void CloseImplied(string name)
    {
        var closed = name switch
        {
            "p" => "p",
            "li" => "p li",
            "dt" or "dd" => "p dt dd",
            "td" or "th" => "p td th",
            "tr" => "p td th tr",
            _ => "",
        };
        while (closed.Length > 0 && open.Count > 1 && closed.Split(' ').Contains(Top.Name, StringComparer.Ordinal))
            open.RemoveAt(open.Count - 1);
    }

    private void Close(string name)
    {
        AttributeReader.Pass(ref scanner);
        LeaveDrawing(name);
        if (Top.Name == "svg" && name is not ("svg" or "foreignobject"))
            return;
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }

            if (Walls.Contains(open[i].Name) && !Walls.Contains(name))
                return;
        }
    }

    private static FrozenSet<string> Names(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
