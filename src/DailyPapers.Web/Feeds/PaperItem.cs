using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Pages;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Feeds;

/// <summary>A paper as an item.</summary>
internal static class PaperItem
{
    /// <summary>More names than a reader's list can show; the content has fifty.</summary>
    private const int MostAuthors = 10;

    /// <param name="site">Whose.</param>
    /// <param name="entry">As the newest day has it.</param>
    /// <param name="days">That list it, oldest first.</param>
    public static FeedItem Of(Site site, Entry entry, ImmutableArray<DateOnly> days)
    {
        var id = entry.Paper.Id;
        var page = site.Options.AddressOf(SitePaths.Paper(id));
        return new FeedItem(FeedId.Of(id), Title(entry), page ?? id.ArxivUrl, ListHours.ClosesAt(days[0]), ListHours.ClosesAt(days[^1]), PaperHtml.Of(entry))
        {
            Summary = Summary(entry),
            Source = page is null ? null : id.ArxivUrl,
            Authors = [.. entry.Paper.Authors.Select(VisibleText.Title).Where(name => name.Length > 0).Take(MostAuthors)],
            Tags = [.. Tags(entry).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>A list of titles is all that many readers see: what is missing or could not be confirmed is told there.</summary>
    private static string Title(Entry entry)
    {
        if (entry.IsPending)
            return "요약 대기: " + PaperLines.Title(entry);
        var place = VisibleText.Title(entry.Summary?.Headline).Length > 0 ? "headline" : "title_ko";
        return PaperLines.Name(entry) + Unsure(entry, place);
    }

    private static string Unsure(Entry entry, string place) => Marks.Any(entry, place) ? $" ({Marks.Words})" : "";

    private static string Summary(Entry entry)
    {
        if (entry.IsPending)
            return VisibleText.Title(EntryJson.FailureOf(entry).Message);
        var bullets = entry.Summary!.Bullets;
        var result = DayReading.ResultOf(entry)?.Index ?? 0;
        var text = VisibleText.Title(bullets.ElementAtOrDefault(result)?.Text);
        return text.Length > 0 ? text + Unsure(entry, PaperLines.Bullet(result)) : VisibleText.Title(entry.Summary.TitleKo) + Unsure(entry, "title_ko");
    }

    private static IEnumerable<string> Tags(Entry entry) =>
        (entry.Summary?.Keywords ?? []).Select(keyword => KeywordPage.Shown(keyword).Korean).Prepend(Areas.Named(entry.Summary?.Area)?.Name ?? "");
}
