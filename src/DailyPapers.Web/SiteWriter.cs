using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Cards;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web;

/// <summary>Writes <c>site/</c> from the days' data, beside the pages: a site that can't be written costs the archive nothing.</summary>
public sealed class SiteWriter(Workspace workspace, PublishingOptions options, Glossary glossary, IPaperStore store) : IEditionWriter
{
    // A run writes a day while it grows: what this program drew itself needs no second look.
    private readonly HashSet<DateOnly> _drawn = [];

    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken)
    {
        var folder = new SiteFolder(workspace);
        var found = Task.Run(folder.Look, cancellationToken);
        var catalog = await new CatalogReader(workspace, keepsCache: true).ReadAsync(days, cancellationToken);
        var votes = new VoteCounts(await store.ListVotesAsync(cancellationToken));
        var shown = SiteOptions.From(options, glossary);
        using var cards = await CardTool.FindAsync(shown, cancellationToken);
        var plan = SitePlan.Of(new Site(catalog, shown) { Votes = votes, Cards = cards });
        var changed = await folder.WriteAsync(plan, await found, new EditionShelf(workspace), [.. days.Except(_drawn)], cancellationToken);
        _drawn.UnionWith(days);
        return changed;
    }
}
