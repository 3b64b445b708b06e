using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Tests.Web;

/// <summary>The days' texts without a disk; counts how often they are asked for.</summary>
internal sealed class MemoryShelf(params Edition[] editions) : IEditionShelf
{
    private int _loads;

    internal int Loads => _loads;

    public Task<Edition?> LoadAsync(CatalogDay day, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _loads);
        return Task.FromResult(editions.FirstOrDefault(edition => edition.Date == day.Date));
    }
}
