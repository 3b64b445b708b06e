using System.Security.Cryptography;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Rendering;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Tests.Web;

/// <summary>A site in memory: editions in, files out.</summary>
internal sealed class DrawnSite
{
    private readonly Edition[] _editions;

    internal DrawnSite(string? url, params Edition[] editions)
        : this(new PublishingOptions { SiteUrl = url, Repository = "example/daily-papers" }, VoteCounts.None, editions)
    {
    }

    internal DrawnSite(PublishingOptions options, VoteCounts votes, params Edition[] editions)
    {
        _editions = editions;
        Site = new Site(CatalogOf(editions), SiteOptions.From(options, Glossary.BuiltIn)) { Votes = votes };
        Plan = SitePlan.Of(Site);
        Shelf = new MemoryShelf(editions);
    }

    internal Site Site { get; }

    internal SitePlan Plan { get; }

    internal MemoryShelf Shelf { get; }

    internal static Catalog CatalogOf(params Edition[] editions) =>
        new(editions.Select(edition => CatalogEntry.Day(edition, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DayData.Render(edition)))))));

    internal async Task<byte[]> BytesAsync(string path)
    {
        var renderer = new SiteRenderer(Site, Shelf);
        var page = Plan.Find(path).ShouldNotBeNull($"The site has no {path}.");
        return await page.RenderAsync(renderer, TestContext.Current.CancellationToken);
    }

    internal async Task<string> TextAsync(string path) => Encoding.UTF8.GetString(await BytesAsync(path));

    /// <summary>Every file that is text, by path; styles, scripts and pictures left out.</summary>
    internal async Task<Dictionary<string, string>> FilesAsync()
    {
        var renderer = new SiteRenderer(Site, Shelf);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in Plan.Pages.Where(page => !page.Path.StartsWith("assets/", StringComparison.Ordinal) && !page.Path.EndsWith(".png", StringComparison.Ordinal)))
            files[page.Path] = Encoding.UTF8.GetString(await page.RenderAsync(renderer, TestContext.Current.CancellationToken));
        return files;
    }
}
