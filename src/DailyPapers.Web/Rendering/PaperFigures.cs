using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Rendering;

/// <summary>The line of facts under a paper's title.</summary>
internal static class PaperFigures
{
    /// <summary><c>▲42</c>.</summary>
    public static string Votes(Entry entry) => string.Create(CultureInfo.InvariantCulture, $"▲{entry.Paper.Upvotes}");

    /// <summary>Null where neither the list nor the text names any.</summary>
    public static string? Code(Entry entry) => FactTexts.CodeAddress(entry, PaperFacts.From(entry.Extra));

    /// <summary>Null where neither the list nor the text names one.</summary>
    public static string? Project(Entry entry) => FactTexts.ProjectAddress(entry, PaperFacts.From(entry.Extra));

    /// <summary>What a reader must know before trusting: that the abstract alone was read, that a place is marked.</summary>
    public static IEnumerable<string> Warnings(Entry entry)
    {
        if (entry.IsPending)
            yield return "요약 대기";
        else if (entry.Provenance?.Source == "abstract")
            yield return "초록만 읽음";
        if (entry.Marks.Any())
            yield return "확인 필요";
    }
}
