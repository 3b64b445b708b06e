using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>
/// Where links to the papers of one file lead: to the anchor that GitHub derives from the title where it is certain, else to one of
/// our own (<c>p-2611-00064</c>) before the heading.
/// </summary>
internal sealed partial class PageAnchors
{
    private readonly Dictionary<string, int> slugs;

    private PageAnchors(Dictionary<string, int> slugs) => this.slugs = slugs;

    /// <param name="others">The slugs of the file's other headings.</param>
    /// <param name="entries">All papers, also those without a heading: whether they get one need not be known.</param>
    internal static PageAnchors Of(IEnumerable<string> others, IEnumerable<Entry> entries) => new(others
        .Concat(entries.Select(entry => HeadingSlugs.Of(PaperLines.Title(entry))))
        .GroupBy(slug => slug, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));

    internal string For(Entry entry) => IsCertain(entry, out var slug) ? slug : Own(entry.Paper.Id);

    /// <summary>What goes before the heading; null where GitHub's anchor does.</summary>
    internal string? Mark(Entry entry) => IsCertain(entry, out _) ? null : Element(Own(entry.Paper.Id));

    /// <summary>A place without a heading.</summary>
    internal static string Element(string anchor) => $"<a id=\"{anchor}\"></a>";

    /// <summary>For a place that has no heading.</summary>
    internal string Own(PaperId id)
    {
        var own = "p-" + NotInAnchor().Replace(id.Value, "-").ToLowerInvariant();
        while (slugs.ContainsKey(own))
            own += "-p";
        return own;
    }

    /// <summary>
    /// Not where another heading gives the same slug, nor where the number that GitHub puts behind such a one may give it: of the titles
    /// "x", "x 1" and "x" two get x-1. Joined emoji are read differently by different versions.
    /// </summary>
    private bool IsCertain(Entry entry, out string slug)
    {
        var title = PaperLines.Title(entry);
        slug = HeadingSlugs.Of(title);
        var hasName = slug.Any(char.IsLetterOrDigit) && !title.Contains('\u200d', StringComparison.Ordinal);
        return hasName && slugs[slug] == 1
            && !(Number().Match(slug) is { Success: true } number && slugs.GetValueOrDefault(slug[..number.Index]) > 1);
    }

    [GeneratedRegex("[^A-Za-z0-9]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"-[0-9]+\z")]
    private static partial Regex Number();
}
