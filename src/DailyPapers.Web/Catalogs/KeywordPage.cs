using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Catalogs;

/// <summary>A keyword that has a page.</summary>
/// <param name="Keyword">As most papers write it.</param>
/// <param name="Slug">Its part of an address.</param>
/// <param name="Papers">Newest first.</param>
public sealed record KeywordPage(Keyword Keyword, string Slug, ImmutableArray<CatalogPaper> Papers)
{
    private const int LongestSlug = 60;
    private const int LongestShown = 60;

    /// <summary>A keyword as pages show it: of a sentence that a model took for one, the beginning.</summary>
    public static Keyword Shown(Keyword keyword) => new(VisibleText.Cut(keyword.Korean, LongestShown), VisibleText.Cut(keyword.English, LongestShown));

    /// <summary>What papers share when they share a keyword: its English, or its Korean where it has none, without case, blanks and hyphens.</summary>
    public static string KeyOf(Keyword keyword)
    {
        var text = keyword.English.Length > 0 ? keyword.English : keyword.Korean;
        return string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    internal static ImmutableArray<KeywordPage> Of(ImmutableArray<CatalogPaper> papers)
    {
        var uses = papers.SelectMany(paper => paper.Keywords.Select(keyword => (Key: KeyOf(keyword), Keyword: keyword, Paper: paper))).Where(use => use.Key.Length > 1);
        return
        [
            .. uses.GroupBy(use => use.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, Uses: group.ToList(), Papers: group.Select(use => use.Paper).Distinct().ToImmutableArray()))
                .Where(group => group.Papers.Length >= Catalog.FewestOfKeyword)
                .Select(group => new KeywordPage(Usual(group.Uses.Select(use => use.Keyword)), SlugOf(group.Key), group.Papers))
                .OrderBy(page => page.Slug, StringComparer.Ordinal),
        ];
    }

    private static Keyword Usual(IEnumerable<Keyword> keywords) =>
        keywords.GroupBy(keyword => keyword).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Korean, StringComparer.Ordinal).ThenBy(group => group.Key.English, StringComparer.Ordinal).First().Key;

    // From the key, which all its ways of writing share: an address does not move when another one becomes usual.
    private static string SlugOf(string key) =>
        key.Length <= LongestSlug && key.All(char.IsAscii) ? key : "k-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 6));
}
