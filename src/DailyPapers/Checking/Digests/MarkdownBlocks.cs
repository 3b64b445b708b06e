using Markdig;
using Markdig.Syntax;

namespace DailyPapers.Checking.Digests;

/// <summary>
/// Which lines of a Markdown file are code or HTML by CommonMark's rules: code is shown as it is written, and nothing in it is prose. Lines are counted from 0.
/// </summary>
internal sealed class MarkdownBlocks
{
    /// <summary>Of fences that nothing closes; beyond it a file is code to its end.</summary>
    private const int MostOpenFences = 16;

    // Blocks alone: what stands within a paragraph is no matter here.
    private static readonly MarkdownPipeline Pipeline = WithoutInlines();

    private readonly HashSet<int> _code = [];
    private readonly HashSet<int> _html = [];
    private readonly Dictionary<int, int> _fences = [];

    private MarkdownBlocks()
    {
    }

    public static MarkdownBlocks Of(FileLines lines)
    {
        var first = lines.Start(0);
        var text = lines.Text[first..].ToCharArray();
        var blocks = new MarkdownBlocks();
        for (var round = 0; ; round++)
        {
            if (Parse(new string(text)) is not { } document)
                return blocks;
            if (round == MostOpenFences || OpenFence(document) is not { } fence)
                return blocks.Take(document, lines, first);
            // A reader sees code to the end of the page, but the papers below are still the digest's.
            var start = fence.Span.Start + first;
            var line = lines.NumberOf(start) - 1;
            if (fence.FencedChar == '`')
                blocks._fences[line] = start;
            text.AsSpan((start - first)..(lines.End(line) - first)).Fill(' ');
        }
    }

    public bool IsCode(int line) => _code.Contains(line);

    public bool IsHtml(int line) => _html.Contains(line);

    /// <summary>Where a fence begins that holds nothing: all of a list's item, or never closed. Null for a line without one.</summary>
    public int? LoneFence(int line) => _fences.TryGetValue(line, out var start) ? start : null;

    private static MarkdownPipeline WithoutInlines()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    /// <summary>Null where it is nested deeper than any digest.</summary>
    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own bound on nesting (128) has no type of its own.
            return null;
        }
    }

    private static FencedCodeBlock? OpenFence(MarkdownDocument document) =>
        document.OfType<FencedCodeBlock>().LastOrDefault() is { ClosingFencedCharCount: 0 } fence ? fence : null;

    private MarkdownBlocks Take(MarkdownDocument document, FileLines lines, int first)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            var (from, to) = (lines.NumberOf(block.Span.Start + first) - 1, lines.NumberOf(block.Span.End + first) - 1);
            if (block is FencedCodeBlock { Parent: ListItemBlock, FencedChar: '`', ClosingFencedCharCount: 0, Lines.Count: 0 })
                _fences[from] = block.Span.Start + first;
            else if (block is CodeBlock)
                _code.UnionWith(Enumerable.Range(from, to - from + 1));
            else if (block is HtmlBlock)
                _html.UnionWith(Enumerable.Range(from, to - from + 1));
        }

        return this;
    }
}
