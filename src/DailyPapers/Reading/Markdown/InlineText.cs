using System.Text;
using DailyPapers.Papers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;

namespace DailyPapers.Reading.Markdown;

/// <summary>What stands inside a paragraph: its words on one line, and what hangs on them.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _unseen = new();
    private string _hiddenBy = "";
    private int _hiddenDepth;

    private InlineText()
    {
    }

    public string Text { get; private set; } = "";

    public List<string> Links { get; } = [];

    public List<string> Hidden { get; } = [];

    public List<(string Alt, string Address)> Images { get; } = [];

    public List<Footnote> Footnotes { get; } = [];

    /// <summary>The paragraph is one formula between two dollars.</summary>
    public bool IsEquation { get; private set; }

    public static InlineText Of(ContainerInline? inlines)
    {
        var text = new InlineText();
        if (inlines is not null)
            text.AddAll(inlines);
        if (text._hiddenDepth > 0)
            text.Reveal();
        text.Text = PlainText.Line(text._text.ToString());
        text.IsEquation = inlines is { FirstChild: MathInline { DelimiterCount: 2 } only } && only == inlines.LastChild;
        return text;
    }

    private void AddAll(ContainerInline inlines)
    {
        foreach (var inline in inlines)
            Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.AsSpan()); break;
            case MathInline math: Append($"${PlainText.Line(math.Content.ToString())}$"); break;
            case CodeInline code: Append(code.Content); break;
            case LineBreakInline: Append(" "); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.AsSpan()); break;
            case HtmlInline tag: AddTag(tag.Tag); break;
            case FootnoteLink { IsBackLink: false } note: Footnotes.Add(note.Footnote); break;
            case FootnoteLink: break;
            case AutolinkInline address: AddLink(address.Url); Append(address.Url); break;
            case LinkInline { IsImage: true } image: AddImage(image); break;
            case LinkInline link: AddLink(link.Url); AddAll(link); break;
            case DelimiterInline delimiter: Append(delimiter.ToLiteral()); AddAll(delimiter); break;
            case ContainerInline container: AddAll(container); break;
            default: break;
        }
    }

    private void AddImage(LinkInline image) => Images.Add((Of(image).Text, image.Url ?? ""));

    private void AddLink(string? address)
    {
        if (address is not null && WebAddress.IsOne(address))
            Links.Add(address);
    }

    private void AddTag(string tag)
    {
        var (name, isEnd) = HtmlPiece.NameOf(tag);
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
            Hidden.Add(PlainText.Line(tag.Length > 7 ? tag[4..^3] : ""));
        else if (_hiddenDepth > 0)
            Count(name, isEnd);
        else if (!isEnd && HtmlPiece.Hides(tag))
            (_hiddenBy, _hiddenDepth) = (name, 1);
        else if (name == "br")
            Append(" ");
    }

    private void Count(string name, bool isEnd)
    {
        if (name == _hiddenBy)
            _hiddenDepth += isEnd ? -1 : 1;
        if (_hiddenDepth == 0)
            Reveal();
    }

    private void Reveal()
    {
        Hidden.Add(PlainText.Line(_unseen.ToString()));
        _unseen.Clear();
        _hiddenDepth = 0;
    }

    private void Append(ReadOnlySpan<char> text) => (_hiddenDepth > 0 ? _unseen : _text).Append(text);
}
