using System.Text;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Markups;

/// <summary>Which letters of a Markdown line act, and how to keep them from it.</summary>
internal static class MarkdownSigns
{
    private const string Acting = "*_<~[]|`";

    public static bool IsMarkdown(this Piece piece) => piece.Markup == Markup.Markdown;

    /// <summary>Whether a backslash before it makes it a letter like others: an odd number of them.</summary>
    public static bool IsEscaped(string text, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }

    public static string Escape(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        foreach (var character in plain)
        {
            if (Acting.Contains(character, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
