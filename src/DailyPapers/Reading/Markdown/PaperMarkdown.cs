using System.Globalization;
using DailyPapers.Papers;
using Markdig;
using Markdig.Syntax;

namespace DailyPapers.Reading.Markdown;

/// <summary>Makes a document of a paper's Markdown, as Hugging Face writes it from arXiv's pages; other converters' habits are understood too. Pure.</summary>
internal static class PaperMarkdown
{
    /// <summary>In characters.</summary>
    public const int Longest = 4 * 1024 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseMathematics().UseFootnotes().UseAutoLinks().Build();

    /// <exception cref="SourceFailedException"><c>text.too-large</c>; <c>text.broken</c>: nested or tangled as no paper is; <c>text.none</c>: the site's own page of the paper.</exception>
    public static Document Parse(string markdown)
    {
        if (markdown.Length > Longest)
            throw new SourceFailedException("text.too-large", string.Create(CultureInfo.InvariantCulture, $"{markdown.Length} characters of Markdown; at most {Longest} are read"));
        var source = MarkdownSource.Prepare(markdown);
        if (SitePage.IsOne(source))
            throw new SourceFailedException("text.none", "the site's own page of the paper, without its text");
        var builder = new DocumentBuilder();
        new BlockReader(builder).Read(Blocks(source));
        return builder.Build();
    }

    private static MarkdownDocument Blocks(string source)
    {
        MarkdownBounds.Require(source);
        try
        {
            return Markdig.Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException tooDeep)
        {
            // Markdig's own bound on nesting (128) has no type of its own.
            throw new SourceFailedException("text.broken", "the Markdown is nested too deeply", tooDeep);
        }
    }
}
