namespace DailyPapers.Web.Serving.Pages;

/// <summary>The pages that were asked for last, drawn. One that is being drawn is waited for by all who want it.</summary>
/// <param name="most">In bytes, with their compressed forms.</param>
internal sealed class PageCache(long most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Path, string Key), LinkedListNode<Kept>> _pages = [];
    private readonly LinkedList<Kept> _byUse = [];

    public Task<Content> GetAsync(string path, string key, Func<Task<Content>> draw)
    {
        lock (_lock)
        {
            if (_pages.TryGetValue((path, key), out var node) && node.Value.Content is { IsFaulted: false, IsCanceled: false })
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return node.Value.Content;
            }

            if (node is not null)
                Remove(node);
            var drawn = _byUse.AddFirst(new Kept(path, key, Task.Run(draw)));
            _pages[(path, key)] = drawn;
            Shrink();
            return drawn.Value.Content;
        }
    }

    /// <summary>The last one stays, however large.</summary>
    private void Shrink()
    {
        // Few pages are added once a server is warm, and there are some thousand at most.
        var size = _byUse.Sum(page => page.Size);
        while (size > most && _byUse.Count > 1)
        {
            size -= _byUse.Last!.Value.Size;
            Remove(_byUse.Last);
        }
    }

    private void Remove(LinkedListNode<Kept> node)
    {
        _byUse.Remove(node);
        _pages.Remove((node.Value.Path, node.Value.Key));
    }

    private sealed record Kept(string Path, string Key, Task<Content> Content)
    {
        public long Size => 500 + (Content.IsCompletedSuccessfully ? Content.Result.Size : 0);
    }
}
