using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Tests.Web;

/// <summary>A site of editions that stand in memory.</summary>
internal sealed class MemoryShelf(ImmutableArray<Edition> editions) : IEditionShelf
{
    internal static SiteOptions Options { get; } = SiteOptions.From(new PublishingOptions { Repository = "example/digest" }, Glossary.BuiltIn);

    public Task<Edition?> LoadAsync(CatalogDay day, CancellationToken cancellationToken) => Task.FromResult(editions.FirstOrDefault(edition => edition.Date == day.Date));

    internal static Catalog Catalog(params Edition[] editions) => new(editions.Select(edition => CatalogEntry.Day(edition, PageKey.Of(DayData.Render(edition)))));

    internal static SitePlan Plan(SiteOptions options, params Edition[] editions) => SitePlan.Of(new Site(Catalog(editions), options));

    /// <summary>Every file of the site as text, by path; fonts and other binaries left out.</summary>
    internal static async Task<Dictionary<string, string>> DrawAsync(SiteOptions options, params Edition[] editions)
    {
        var plan = Plan(options, editions);
        await using var renderer = new SiteRenderer(plan.Site, new MemoryShelf([.. editions]));
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in plan.Pages.Where(page => !page.Path.StartsWith("assets/", StringComparison.Ordinal) && !page.Path.EndsWith(".png", StringComparison.Ordinal)))
            files[page.Path] = System.Text.Encoding.UTF8.GetString(await page.RenderAsync(renderer, TestContext.Current.CancellationToken));
        return files;
    }
}
