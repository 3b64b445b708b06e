using System.Globalization;
using DailyPapers.Publishing;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Rendering;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web.Cards;

/// <summary>
/// Cards of all days, and of the papers of the newest ones (<see cref="SiteOptions.CardDays"/>): a card takes a process and a twentieth of a second, an archive
/// has thousands, and what people pass on is new. An older paper shows its day's card.
/// </summary>
internal static class CardPages
{
    /// <summary>For <c>PageHead.Card</c>; null where no cards are drawn.</summary>
    public static string? PathOf(Site site, DateOnly day) => site.Cards is null ? null : FormattableString.Invariant($"cards/{day:yyyy-MM-dd}.png");

    /// <summary>The same for a paper. It changes once, when the paper's day is no longer among the newest: a page's key has to name it.</summary>
    public static string? PathOf(Site site, CatalogPaper paper)
    {
        if (site.Cards is null)
            return null;
        var (days, most) = (site.Catalog.Days, site.Options.CardDays);
        return most > 0 && paper.Date >= days[Math.Max(0, days.Length - most)].Date ? $"cards/papers/{paper.Id}.png" : PathOf(site, paper.Date);
    }

    public static IEnumerable<SitePage> Of(Site site)
    {
        if (site.Cards is not { } tool)
            return [];
        var papers = site.Catalog.Papers.Where(paper => PathOf(site, paper) != PathOf(site, paper.Date));
        return [.. site.Catalog.Days.Select(day => Card(tool, PathOf(site, day.Date)!, Svg(site, day))), .. papers.Select(paper => Card(tool, PathOf(site, paper)!, Svg(site, paper)))];
    }

    /// <summary>The picture as text is a page's best key: it is short, and all that the picture depends on beside the tool.</summary>
    private static SitePage Card(CardTool tool, string path, string svg) => new(path, PageKey.Of(tool.Version, svg), (_, token) => tool.DrawAsync(svg, token));

    private static string Svg(Site site, CatalogDay day) => CardSvg.Day(
        site.Options.Title, Date(day.Date), string.Create(CultureInfo.InvariantCulture, $"{KoreanDates.MonthDay(day.Date)}의 논문 {day.Papers.Length}편"),
        [.. day.Papers.Where(paper => !paper.IsPending).Take(3).Select(paper => paper.Name)], "Hugging Face Daily Papers 한국어 요약");

    private static string Svg(Site site, CatalogPaper paper) => CardSvg.Paper(
        site.Options.Title, Date(paper.Date), paper.Name + (paper.IsPending ? " (요약 대기)" : ""),
        string.Join(" · ", new[] { paper.Area ?? "", paper.IsMarked ? Marks.Words : "", paper.Name == paper.Title ? "arXiv:" + paper.Id : paper.Title }.Where(part => part.Length > 0)));

    private static string Date(DateOnly date) => date.ToString("yyyy. M. d.", CultureInfo.InvariantCulture);
}
