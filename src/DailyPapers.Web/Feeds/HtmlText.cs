using DailyPapers.Publishing;

namespace DailyPapers.Web.Feeds;

/// <summary>Foreign text for the HTML within a feed.</summary>
internal static class HtmlText
{
    /// <summary>For running text and for attributes in double quotes alike.</summary>
    public static string Escape(string? text) => VisibleText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <param name="text">Plain.</param>
    /// <param name="address">Without a good one the text stands alone.</param>
    public static string Link(string text, string? address) =>
        MarkdownLink.Address(address) is { } safe ? $"<a href=\"{Escape(safe)}\">{Escape(text)}</a>" : Escape(text);

    /// <summary>Nothing where nothing stands in it.</summary>
    /// <param name="tag">The element's name, with attributes.</param>
    /// <param name="html">Its content.</param>
    public static string Element(string tag, string html) => html.Length == 0 ? "" : $"<{tag}>{html}</{tag.Split(' ')[0]}>";
}
