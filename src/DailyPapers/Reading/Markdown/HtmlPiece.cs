using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Markdown;

/// <summary>HTML that stands between the paragraphs of a Markdown text: tables, pictures, and texts that are not to be seen.</summary>
internal static partial class HtmlPiece
{
    /// <summary>Elements within each other; a deeper tree could not be walked safely.</summary>
    private const int Deepest = 200;

    private static readonly string[] BlockTags = ["<table", "<thead", "<tbody", "<tr", "<td", "<th", "<div", "<figure", "<p", "<center", "</", "<img", "<details", "<summary", "<caption"];

    /// <summary>Whether a line looks like the beginning of an HTML block, whose length costs nothing.</summary>
    public static bool Starts(ReadOnlySpan<char> line)
    {
        var start = line.TrimStart();
        foreach (var tag in BlockTags)
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a start tag hides what stands in it.</summary>
    public static bool Hides(string tag) => Hiding().IsMatch(tag) || NameOf(tag).Name is "script" or "style" or "template";

    public static (string Name, bool IsEnd) NameOf(string tag)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = tag.AsSpan(isEnd ? 2 : 1);
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
            end++;
        return (name[..end].ToString().ToLowerInvariant(), isEnd);
    }

    /// <summary>The name of a hiding element that the piece opens and does not close; null where there is none.</summary>
    public static string? LeftOpenHiding(string html)
    {
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.Substring(tag.Index, tag.Length);
            var (name, isEnd) = NameOf(text);
            if (!isEnd && Hides(text))
                return html.IndexOf("</" + name, tag.Index, StringComparison.OrdinalIgnoreCase) < 0 ? name : null;
        }

        return null;
    }

    public static void Read(string html, DocumentBuilder builder)
    {
        RequireShallow(html);
        var body = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html).Body!;
        RequireShallow(body);
        Hide(body.Owner!, builder);
        foreach (var math in body.QuerySelectorAll("math[alttext]").ToList())
            math.Replace(body.Owner!.CreateTextNode($"${math.GetAttribute("alttext")}$"));
        foreach (var link in body.QuerySelectorAll("a[href]"))
            builder.AddLink(link.GetAttribute("href")!);
        foreach (var image in body.QuerySelectorAll("img"))
            builder.AddImage(PlainText.Line(image.GetAttribute("alt") ?? ""), image.GetAttribute("src") ?? "");
        foreach (var table in body.QuerySelectorAll("table").Where(table => table.ParentElement?.Closest("table") is null).ToList())
            ReadTable(table, builder);
        foreach (var text in body.QuerySelectorAll("p, li, figcaption, summary").ToList())
        {
            builder.AddText(PlainText.Line(text.TextContent));
            text.Remove();
        }

        builder.AddText(PlainText.Line(body.TextContent));
    }

    private static void ReadTable(IElement table, DocumentBuilder builder)
    {
        if (table.QuerySelector("caption") is { } caption)
            builder.AddBlock(BlockKind.TableCaption, PlainText.Line(caption.TextContent));
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => PlainText.Line(cell.TextContent)));
        builder.AddTable(rows);
        table.Remove();
    }

    private static void Hide(IDocument document, DocumentBuilder builder)
    {
        foreach (var comment in document.Descendants<IComment>().ToList())
        {
            builder.Hide(comment.Data);
            comment.Remove();
        }

        foreach (var element in document.Body!.QuerySelectorAll("*").Where(element => element.LocalName is "script" or "style" or "template" || element.HasAttribute("hidden") || Hiding().IsMatch($"<x style='{element.GetAttribute("style")}'>")).ToList())
        {
            builder.Hide(element.TextContent);
            element.Remove();
        }
    }

    /// <summary>An end tag counts only against a start tag of its own name: the parser passes over any other, and the tree goes on growing down.</summary>
    private static void RequireShallow(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.Substring(tag.Index, tag.Length);
            var (name, isEnd) = NameOf(text);
            var count = open.GetValueOrDefault(name);
            var isWhole = text.EndsWith("/>", StringComparison.Ordinal) && open.GetValueOrDefault("math") + open.GetValueOrDefault("svg") > 0;
            if (IsUncounted(name) || isWhole || (isEnd && count == 0))
                continue;
            open[name] = count + (isEnd ? -1 : 1);
            depth += isEnd ? -1 : 1;
            if (depth > Deepest)
                throw TooDeep();
        }
    }

    /// <summary>Of the tree itself, which has ways of growing that no count of tags foresees; without recursion.</summary>
    private static void RequireShallow(INode root)
    {
        var waiting = new Stack<(INode Node, int Depth)>([(root, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > 2 * Deepest)
                throw TooDeep();
            foreach (var child in next.Node.ChildNodes)
                waiting.Push((child, next.Depth + 1));
        }
    }

    private static SourceFailedException TooDeep() => new("text.broken", "HTML in the Markdown is nested too deeply");

    // An end tag may be left out after these.
    private static bool IsUncounted(string name) => name is "br" or "img" or "hr" or "input" or "wbr" or "col" or "td" or "th" or "tr" or "li" or "p";

    [GeneratedRegex("<[/a-zA-Z][^<>]*>?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(\.0+)?\s*[;'"">]|[^-]color\s*:\s*(white|transparent|#fff(fff)?)\s*[;'"">!]|\shidden[\s=/>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hiding();
}
