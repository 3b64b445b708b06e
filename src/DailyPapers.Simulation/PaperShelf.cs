using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>The pages of papers that a simulated service has, and the faults that are still to come.</summary>
public sealed class PaperShelf
{
    private readonly ConcurrentDictionary<(PaperRoute, string), PageBody> _pages = new();
    private readonly ConcurrentDictionary<(PaperRoute, string), ConcurrentQueue<PageFault>> _faults = new();

    /// <summary>Sets or replaces a page.</summary>
    /// <param name="route">Where.</param>
    /// <param name="id">Without a version.</param>
    /// <param name="contentType">With its parameters.</param>
    /// <param name="body">Sent to the letter.</param>
    public void Set(PaperRoute route, string id, string contentType, byte[] body) => _pages[(route, id)] = new PageBody(contentType, body);

    /// <param name="route">Where.</param>
    /// <param name="id">The paper that fails.</param>
    /// <param name="fault">How.</param>
    /// <param name="times">For how many requests.</param>
    public void Fail(PaperRoute route, string id, PageFault fault, int times = 1)
    {
        var queue = _faults.GetOrAdd((route, id), _ => new ConcurrentQueue<PageFault>());
        for (var time = 0; time < times; time++)
            queue.Enqueue(fault);
    }

    /// <summary>Takes the faults of a paper's address back.</summary>
    public void Mend(PaperRoute route, string id) => _faults.TryRemove((route, id), out _);

    internal PageBody? Find(PaperRoute route, string id) => _pages.GetValueOrDefault((route, id));

    /// <returns>False where the page is to be sent as it is, or is not there.</returns>
    internal async Task<bool> FailsAsync(HttpContext context, PaperRoute route, string id)
    {
        if (!_faults.TryGetValue((route, id), out var queue) || !queue.TryDequeue(out var fault))
            return false;
        await PageFaults.SendAsync(context, fault, Find(route, id) ?? new PageBody("text/html; charset=utf-8", Encoding.UTF8.GetBytes("<!doctype html><html><body><p>Nothing here yet.</p></body></html>")));
        return true;
    }
}
