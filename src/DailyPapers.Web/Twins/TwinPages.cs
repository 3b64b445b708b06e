using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Pages;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Twins;

/// <summary>The home page, every day and every paper as Markdown beside the page.</summary>
internal static class TwinPages
{
    public const string Home = "index.md";

    public static IEnumerable<SitePage> Of(Site site)
    {
        yield return site.Catalog.Newest is { } newest
            ? DayPage(site, newest, Home)
            : new SitePage(Home, PageKey.Of(site.Key), (_, _) => Task.FromResult(Bytes(site, ["# " + MarkdownText.Escape(site.Options.Title), "아직 펴낸 호가 없습니다."])));
        foreach (var day in site.Catalog.Days)
            yield return DayPage(site, day, SitePaths.DayMarkdown(day.Date));
        foreach (var paper in site.Catalog.Papers)
            yield return PaperPage(site, paper);
    }

    private static SitePage DayPage(Site site, CatalogDay day, string path) => new(path, PageKey.Of(site.Key, day.Shown), async (renderer, token) =>
        await renderer.Shelf.LoadAsync(day, token) is { } edition ? Bytes(site, Day(site, edition)) : [])
    { Day = day.Date };

    private static SitePage PaperPage(Site site, CatalogPaper paper) => new(SitePaths.PaperMarkdown(paper.Id), PageKey.Of(site.Key, paper.Hash), async (renderer, token) =>
        Bytes(site, [PaperMarkdown.Of(await renderer.EntryAsync(paper, token), level: 1)]))
    { Day = paper.Date };

    private static IEnumerable<string?> Day(Site site, Edition edition) =>
    [
        FormattableString.Invariant($"# {MarkdownText.Escape(site.Options.Title)} {edition.Date:yyyy-MM-dd}"),
        site.Options.Notice is { } notice ? "> " + MarkdownText.Escape(notice) : null,
        Publishing.DayPage.OpenNote(edition),
        .. edition.Entries.Select(entry => PaperMarkdown.Of(entry, level: 2)),
        QualityTexts.Line(edition),
    ];

    private static byte[] Bytes(Site site, IEnumerable<string?> blocks) =>
        Encoding.UTF8.GetBytes(Publishing.DayPage.Blocks([.. blocks, "---", "한국어 글: " + MarkdownLink.To(site.Options.License, Licenses.UrlOf(site.Options.License))]) + "\n");
}
