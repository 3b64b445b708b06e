using DailyPapers.Papers;

namespace DailyPapers.Web.Catalogs;

/// <summary>The days whose texts were needed last: all papers of a day are drawn from the same file.</summary>
internal sealed class RecentEditions
{
    private const int Most = 32;

    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, Task<Edition?> Edition)> _kept = [];

    public Task<Edition?> GetAsync(CatalogDay day, Func<Task<Edition?>> read)
    {
        lock (_lock)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != day.Hash)
                    continue;
                _kept.Remove(node);
                if (node.Value.Edition is { IsFaulted: false, IsCanceled: false })
                {
                    _kept.AddFirst(node);
                    return node.Value.Edition;
                }

                break;
            }

            if (_kept.Count == Most)
                _kept.RemoveLast();
            return _kept.AddFirst((day.Hash, Task.Run(read))).Value.Edition;
        }
    }
}
