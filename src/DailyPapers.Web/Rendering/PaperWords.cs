using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Rendering;

/// <summary>What a reader's words of interest are looked for in, besides the text that stands on the page: the keywords, in both languages.</summary>
internal static class PaperWords
{
    public static string Of(CatalogPaper paper) => Of(paper.Keywords);

    public static string Of(Entry entry) => Of((entry.Summary?.Keywords ?? []).Select(KeywordPage.Shown));

    private static string Of(IEnumerable<Keyword> keywords) => string.Join('|', keywords.SelectMany(keyword => new[] { keyword.Korean, keyword.English }).Where(word => word.Length > 0));
}
