using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>A paper in README: no folds, no pictures, one line of facts.</summary>
internal static class ReadmeEntry
{
    /// <param name="entry">The paper.</param>
    /// <param name="mark">An anchor of our own; null where GitHub's does.</param>
    /// <param name="pageLink">Its place on the day's page, from the workspace's root.</param>
    /// <param name="place">What the day's page has of it; null where it found no room there.</param>
    internal static string Render(Entry entry, string? mark, string pageLink, PagePlace? place) => DayPage.Blocks(
    [
        mark,
        $"### {PaperLines.TitleLink(entry)}",
        PaperLines.Lead(entry),
        Facts(entry),
        PaperLines.Bullets(entry),
        entry.IsPending ? DayEntry.EnglishAbstract(entry.Paper) : null,
        $"[{PageLabel(place)}]({pageLink})",
    ]);

    /// <summary>No promise that the day's page does not keep.</summary>
    private static string PageLabel(PagePlace? place) => place switch
    {
        { HasTranslation: true, HasEvidence: true } => "근거와 초록 번역",
        { HasTranslation: true } => "초록 번역",
        _ => "그날의 목록에서 보기",
    };

    private static string Facts(Entry entry)
    {
        var facts = PaperFacts.From(entry.Extra);
        return string.Join(" · ", new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"▲ {entry.Paper.Upvotes}"),
            MarkdownText.Escape(entry.Summary?.Area),
            PaperLines.Authors(entry.Paper, 1),
            FactTexts.Code(entry, facts),
            FactTexts.Project(entry, facts),
            FactTexts.Basis(entry),
        }.Where(fact => fact.Length > 0));
    }
}
