using DailyPapers.Web.Serving.Pages;

namespace DailyPapers.Tests.Web.Serving;

public sealed class PageCacheTests
{
    private int _drawn;

    [Fact]
    public async Task A_page_is_drawn_once_for_all_who_want_it_and_again_when_its_key_changes()
    {
        var (cache, gate) = (new PageCache(1_000_000), new TaskCompletionSource());
        var waiting = Enumerable.Range(0, 10).Select(_ => cache.GetAsync("a.html", "1", async () =>
        {
            await gate.Task;
            return Page(10);
        })).ToList();
        gate.SetResult();
        (await Task.WhenAll(waiting)).Distinct().Count().ShouldBe(1);
        await cache.GetAsync("a.html", "2", () => Task.FromResult(Page(10)));
        _drawn.ShouldBe(2);
    }

    [Fact]
    public async Task A_drawing_that_failed_is_tried_again()
    {
        var cache = new PageCache(1_000_000);
        await Should.ThrowAsync<InvalidOperationException>(() => cache.GetAsync("a.html", "1", () => Task.FromException<Content>(new InvalidOperationException())));
        (await cache.GetAsync("a.html", "1", () => Task.FromResult(Page(10)))).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_not_used_for_longest_goes_first()
    {
        var cache = new PageCache(3 * 1_600);
        foreach (var path in new[] { "a", "b", "c", "a", "d" })
            await cache.GetAsync(path, "1", () => Task.FromResult(Page(1_000)));
        _drawn.ShouldBe(4);
        await cache.GetAsync("a", "1", () => Task.FromResult(Page(1_000)));
        _drawn.ShouldBe(4);
        await cache.GetAsync("b", "1", () => Task.FromResult(Page(1_000)));
        _drawn.ShouldBe(5);
    }

    private Content Page(int size)
    {
        Interlocked.Increment(ref _drawn);
        return new Content(new byte[size], MediaTypes.Html, "k");
    }
}
