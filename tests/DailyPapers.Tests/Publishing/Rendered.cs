using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace DailyPapers.Tests.Publishing;

/// <summary>Markdown as a reader sees it, with every extension on that GitHub has, and formulas.</summary>
internal static partial class Rendered
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseFootnotes().UseMathematics()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript)
        .Build();

    internal static string Html(string markdown) => Markdown.ToHtml(markdown, GitHub);

    /// <summary>The text of the page, white space folded.</summary>
    internal static string Text(string markdown) => TextOf(Html(markdown));

    internal static string TextOf(string html) =>
        Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ").Trim();

    /// <summary>The names of the elements that the text became.</summary>
    internal static IReadOnlyList<string> Elements(string markdown) =>
        [.. Tag().Matches(Html(markdown)).Select(tag => tag.Groups["name"].Value).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("<!--.*?-->|</?(?<name>[a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
