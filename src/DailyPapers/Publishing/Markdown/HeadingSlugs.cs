using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Publishing;

/// <summary>
/// The anchors that GitHub derives from headings: lower case, letters, marks, digits, connectors and hyphens kept, spaces to hyphens.
/// The <c>-1</c>, <c>-2</c> behind repetitions are not computed here: see <see cref="PageAnchors"/>.
/// </summary>
/// <remarks>https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/node_filter/table_of_contents_filter.rb</remarks>
public static partial class HeadingSlugs
{
    /// <param name="heading">As a reader sees it, without markup.</param>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in VisibleText.Of(heading).EnumerateRunes())
        {
            if (rune.Value == ' ')
                slug.Append('-');
            else if (rune.Value == '-' || IsWord(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return slug.ToString();
    }

    /// <summary>Those of the headings in Markdown that stands in the same file, such as a template's.</summary>
    public static IEnumerable<string> In(string markdown)
    {
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode && Heading().Match(line) is { Success: true } heading)
                yield return Of(Markup().Replace(heading.Groups["text"].Value, "${label}"));
        }
    }

    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    [GeneratedRegex(@"\A {0,3}#{1,6}[ \t]+(?<text>.*?)[ \t]*#*[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"!?\[(?<label>[^\]]*)\]\([^)]*\)|<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
