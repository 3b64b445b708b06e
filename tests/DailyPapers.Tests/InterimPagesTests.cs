using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Tests.Publishing;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests;

/// <summary>A day's files while its papers are still being summarized.</summary>
public sealed class InterimPagesTests : IDisposable
{
    private readonly TemporaryWorkspace _folder = new();
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task They_are_written_once_three_fourths_of_the_papers_are_through()
    {
        var pages = Pages(papers: 12, Samples.Edition);
        await CountAsync(pages, 8);
        _folder.Files().ShouldBeEmpty();
        await CountAsync(pages, 1);
        pages.Files.ShouldBe(["paper_logs/2026/11/20.json", "paper_logs/2026/11/20.md", "paper_logs/papers_list.csv", "README.md"], ignoreOrder: true);
        Directory.Delete(_folder.Workspace.Logs, recursive: true);
        await CountAsync(pages, 3);
        Directory.Exists(_folder.Workspace.Logs).ShouldBeFalse();
    }

    [Fact]
    public async Task With_a_slow_model_they_are_written_every_five_minutes()
    {
        var pages = Pages(papers: 100, Samples.Edition);
        await AfterAsync(pages, TimeSpan.FromMinutes(4), isWritten: false);
        await AfterAsync(pages, TimeSpan.FromMinutes(1), isWritten: true);
        await AfterAsync(pages, TimeSpan.FromMinutes(3), isWritten: false);
        await AfterAsync(pages, TimeSpan.FromMinutes(3), isWritten: true);
    }

    [Fact]
    public async Task A_day_of_one_wave_is_written_at_its_end_alone()
    {
        var pages = Pages(papers: 4, Samples.Edition);
        await CountAsync(pages, 4);
        pages.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_without_a_summary_is_not_shown_yet()
    {
        var pages = Pages(papers: 12, new Edition(Samples.Day, IsFinal: true, [Samples.Pending]));
        await CountAsync(pages, 11);
        _folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_written_now_does_not_stop_the_papers()
    {
        Directory.CreateDirectory(_folder.Workspace.Readme);
        var pages = Pages(papers: 12, Samples.Edition);
        await Should.NotThrowAsync(() => CountAsync(pages, 11));
        pages.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nor_does_a_bug_of_a_writer()
    {
        var pages = Pages(papers: 12, Samples.Edition, new BrokenWriter());
        await Should.NotThrowAsync(() => CountAsync(pages, 11));
        pages.Files.ShouldBeEmpty();
        File.Exists(_folder.Workspace.Readme).ShouldBeTrue("the pages do not wait for what is beside them");
    }

    private async Task AfterAsync(InterimPages pages, TimeSpan span, bool isWritten)
    {
        if (File.Exists(_folder.Workspace.DayPage(Samples.Day)))
            File.Delete(_folder.Workspace.DayPage(Samples.Day));
        _clock.Set(_clock.GetUtcNow() + span);
        await CountAsync(pages, 1);
        File.Exists(_folder.Workspace.DayPage(Samples.Day)).ShouldBe(isWritten);
    }

    private static async Task CountAsync(InterimPages pages, int papers)
    {
        for (var paper = 0; paper < papers; paper++)
            await pages.CountAsync(Stop);
    }

    private InterimPages Pages(int papers, Edition edition, params IEditionWriter[] others)
    {
        var store = new MemoryStore(edition);
        return new InterimPages(Samples.Day, papers, sideBySide: 4, new Publisher(store, _folder.Workspace, new PublishingOptions(), others), store, _clock, NullLogger.Instance);
    }

    private sealed class BrokenWriter : IEditionWriter
    {
        public Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken) => throw new InvalidOperationException("a bug");
    }
}
