using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>
/// Makes a document of a page of <c>arxiv.org/html</c>, as LaTeXML 0.8.x or latexml-oxide wrote it. Pure and linear in the length of the
/// page; bounds: <see cref="PageReader.LongestPage"/>, <see cref="PageReader.MostNodes"/>, <see cref="PageReader.DeepestNesting"/>.
/// </summary>
internal static partial class ArxivHtml
{
    /// <summary>In characters: a notice is shorter than any paper.</summary>
    private const int LongestNotice = 2000;

    private const int LongestLicence = 100;

    /// <summary>A page in UTF-8, as arXiv's are, or with the mark of another encoding.</summary>
    /// <inheritdoc cref="Parse(string, PaperId, Uri, CancellationToken)"/>
    public static Document Parse(ReadOnlyMemory<byte> html, PaperId id, Uri page, CancellationToken cancellationToken)
    {
        if (html.Length > 2 * PageReader.LongestPage)
            throw new SourceFailedException("text.too-large", $"{page}: more than {2 * PageReader.LongestPage} bytes");
        return Parse(ArxivHtmlPage.Decode(html), id, page, cancellationToken);
    }

    /// <param name="page">The address the page came from, http or https: pictures are named from there.</param>
    /// <exception cref="SourceFailedException"><c>text.broken</c> (no article, nested without end), <c>text.too-large</c>, <c>text.withdrawn</c>.</exception>
    public static Document Parse(string html, PaperId id, Uri page, CancellationToken cancellationToken)
    {
        var read = PageReader.Read(html, cancellationToken);
        var article = read.Article ?? throw new SourceFailedException("text.broken", $"{page} has no article");
        var version = VersionOf(read, html, id, page);
        var finds = new Finds();
        var figures = new FigureFinder(new PageAddress(page, read.Base, id, version));
        var walk = new ArticleWalk(finds, figures, cancellationToken);
        var sections = walk.Walk(article);
        RequireText(walk.Abstract, sections, page);
        return new Document
        {
            Title = walk.Title.Length > 0 ? walk.Title : PlainText.Line(read.Title),
            Abstract = walk.Abstract,
            Version = version,
            Sections = sections,
            Licence = LicenceOf(read),
            Figure = figures.Figure,
            Links = [.. finds.Links],
            Hidden = finds.Hidden,
            Errors = finds.Errors + read.Errors,
            // The converter calls a page so that it could make nothing of; a paper without a title has text nevertheless.
            IsBroken = finds.IsBroken || (walk.Title.Length == 0 && read.Title.Contains("Untitled Document", StringComparison.OrdinalIgnoreCase) && sections.All(section => section.Heading.Length == 0)),
        };
    }

    private static void RequireText(string summary, ImmutableArray<TextSection> sections, Uri page)
    {
        var texts = sections.SelectMany(section => section.Blocks).Select(block => block.Text).Append(summary);
        if (texts.Sum(text => text.Length) < LongestNotice && texts.Any(ArxivHtmlPage.IsWithdrawal))
            throw new SourceFailedException("text.withdrawn", $"{page} says that the paper was withdrawn");
    }

    /// <summary>What the page prints goes before what its addresses say.</summary>
    private static string? VersionOf(Page read, string html, PaperId id, Uri page) =>
        (read.Watermark is { } mark ? PageAddress.VersionIn(InlineText.AllOf(mark), id) : null) ??
        (read.Base is { } address ? PageAddress.VersionIn(address, id) : null) ??
        PageAddress.VersionIn(page.OriginalString, id) ??
        PageAddress.VersionIn(html, id);

    /// <summary>"License: CC BY 4.0".</summary>
    private static string? LicenceOf(Page read)
    {
        var licence = read.Licence is { } mark ? Label().Replace(PlainText.Line(InlineText.AllOf(mark)), "") : "";
        return licence.Length is > 0 and <= LongestLicence ? licence : null;
    }

    [GeneratedRegex(@"^Licen[sc]e\s{0,3}:\s{0,3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
