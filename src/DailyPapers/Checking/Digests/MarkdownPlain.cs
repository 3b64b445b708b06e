using System.Net;
using System.Text;

namespace DailyPapers.Checking.Digests;

/// <summary>A line of Markdown as a reader sees it, near enough for a title: escapes, entities and the spans and comments that our pages put around signs.</summary>
internal static class MarkdownPlain
{
    public static string Of(string markdown)
    {
        var text = markdown.Replace("<span>", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal).Replace("<!-- -->", "", StringComparison.Ordinal);
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && char.IsPunctuation(text[i + 1]) | char.IsSymbol(text[i + 1]))
                i++;
            plain.Append(text[i]);
        }

        return WebUtility.HtmlDecode(plain.ToString()).Trim();
    }
}
