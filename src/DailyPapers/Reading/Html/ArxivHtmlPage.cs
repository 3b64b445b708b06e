using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>Whether an answer is a paper's page at all. Pages about missing, withdrawn and failed papers look like pages, some with status 200.</summary>
/// <remarks>Wordings: the templates of arxiv.org's browse (https://github.com/arXiv/arxiv-browse) and of ar5iv.</remarks>
internal static partial class ArxivHtmlPage
{
    /// <summary>An error page says so in its first lines; what a long page says later is its own matter.</summary>
    private const int LongestErrorPage = 200_000;

    private const int LongestTag = 2000;

    /// <exception cref="SourceFailedException"><c>text.none</c>, <c>text.withdrawn</c>, <c>text.broken</c>, or <c>text.unreachable</c> for a status that forbids or postpones.</exception>
    public static void Require(int status, ReadOnlyMemory<byte> html) => Require(status, Decode(html));

    /// <inheritdoc cref="Require(int, ReadOnlyMemory{byte})"/>
    public static void Require(int status, string html)
    {
        if (status is 404 or 410 or 400)
            throw new SourceFailedException("text.none", Told(status, NotFoundIn(html) ?? "the page does not exist"));
        if (status is < 200 or >= 300)
            throw new SourceFailedException("text.unreachable", Told(status, "not a page"));
        if (HasArticle(html))
            return;
        var page = html.Length > LongestErrorPage ? html[..LongestErrorPage] : html;
        if (NotFoundIn(page) is { } words)
            throw new SourceFailedException("text.none", Told(status, words));
        if (IsWithdrawal(page))
            throw new SourceFailedException("text.withdrawn", Told(status, "the paper was withdrawn"));
        throw new SourceFailedException("text.broken", Told(status, "a page without an article"));
    }

    /// <summary>UTF-8, unless a mark at the beginning says otherwise. What is not of the encoding becomes U+FFFD.</summary>
    public static string Decode(ReadOnlyMemory<byte> html)
    {
        var bytes = html.Span;
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => Encoding.UTF8.GetString(bytes),
        };
    }

    /// <summary>Of a short text: a paper may tell of others that were withdrawn.</summary>
    public static bool IsWithdrawal(string text) => Withdrawal().IsMatch(text);

    /// <summary><c>article.ltx_document</c>; a notice of arXiv's above the paper has that class too, but is no article.</summary>
    private static bool HasArticle(ReadOnlySpan<char> html)
    {
        for (var at = 0; html[at..].IndexOf("<article", StringComparison.OrdinalIgnoreCase) is >= 0 and var next; at += next + 1)
        {
            var tag = html.Slice(at + next, Math.Min(LongestTag, html.Length - at - next));
            var end = tag.IndexOf('>');
            if ((end < 0 ? tag : tag[..end]).Contains("ltx_document", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string? NotFoundIn(string html) => NotFound().Match(html) is { Success: true, Value: var words } ? $"it says \"{words}\"" : null;

    private static string Told(int status, string what) => string.Create(CultureInfo.InvariantCulture, $"status {status}: {what}");

    [GeneratedRegex(@"No HTML for|HTML is not available for the source|(?:Paper|Article|Page|Document) not found|identifier .{0,40}not recognized|404 Not Found", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotFound();

    [GeneratedRegex(@"(?:paper|article|submission|manuscript|preprint|work) (?:has been|was|is|have been) withdrawn|withdrawn by (?:the )?(?:author|arXiv|submitter)|\bwithdrawn by\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Withdrawal();
}
