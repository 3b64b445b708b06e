using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Publishing;

/// <summary>
/// The anchors that GitHub gives a file's headings, asked for from the first heading to the last: lower case, letters, marks, digits,
/// connectors and hyphens kept, spaces to hyphens, and <c>-1</c>, <c>-2</c> behind one that came before.
/// </summary>
/// <remarks>https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/node_filter/table_of_contents_filter.rb</remarks>
public sealed partial class HeadingSlugs
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <param name="heading">As a reader sees it, without markup.</param>
    /// <returns>Empty where GitHub's anchor would be empty: nothing can point there.</returns>
    public string Next(string heading)
    {
        var slug = Slug(VisibleText.Of(heading));
        var before = seen.GetValueOrDefault(slug);
        seen[slug] = before + 1;
        return before == 0 || slug.Length == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{before}");
    }

    /// <summary>Counts the headings of Markdown that stands in the same file, such as a template's.</summary>
    public void Pass(string markdown)
    {
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode && Heading().Match(line) is { Success: true } heading)
                Next(Markup().Replace(heading.Groups["text"].Value, "${label}"));
        }
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in heading.EnumerateRunes())
        {
            if (rune.Value == ' ')
                slug.Append('-');
            else if (rune.Value == '-' || IsWord(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return slug.ToString();
    }

    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    [GeneratedRegex(@"\A {0,3}#{1,6}[ \t]+(?<text>.*?)[ \t]*#*[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"!?\[(?<label>[^\]]*)\]\([^)]*\)|<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
