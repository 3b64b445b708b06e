using System.Collections.Concurrent;
using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Feeds;

/// <summary>The items of all feeds of a plan, each made once: a paper stands in up to six files, and its day's texts are long.</summary>
/// <param name="site">Whose.</param>
/// <param name="wanted">The papers that stand in any feed.</param>
internal sealed class FeedItems(Site site, ImmutableHashSet<PaperId> wanted)
{
    private readonly ConcurrentDictionary<PaperId, FeedItem> _items = [];

    /// <summary>In the order of the papers; one whose day is gone meanwhile is left out.</summary>
    public async Task<ImmutableArray<FeedItem>> LoadAsync(ImmutableArray<CatalogPaper> papers, IEditionShelf shelf, CancellationToken cancellationToken)
    {
        foreach (var date in papers.Where(paper => !_items.ContainsKey(paper.Id)).Select(paper => paper.Date).Distinct().ToList())
        {
            if (site.Catalog.Day(date) is { } day && await shelf.LoadAsync(day, cancellationToken) is { } edition)
                Add(edition);
        }

        return [.. papers.Select(paper => _items.GetValueOrDefault(paper.Id)).OfType<FeedItem>()];
    }

    private void Add(Edition edition)
    {
        foreach (var entry in edition.Entries.Where(entry => wanted.Contains(entry.Paper.Id)))
        {
            // Of a paper on two days the newer day tells.
            if (site.Catalog.DaysOf(entry.Paper.Id) is { IsEmpty: false } days && days[^1] == edition.Date)
                _items[entry.Paper.Id] = PaperItem.Of(site, entry, days);
        }
    }
}
