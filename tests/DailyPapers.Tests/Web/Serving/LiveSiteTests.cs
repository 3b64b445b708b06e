using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Storing.Sqlite;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Web.Serving;

/// <summary>The catalog follows the workspace.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private static readonly DateOnly First = new(2026, 11, 19);

    private readonly TemporaryWorkspace _folder = new();
    private readonly ServerMeter _meter = new();
    private readonly FixedClock _clock = new(new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly LiveSite _live;

    public LiveSiteTests() => _live = new LiveSite(_folder.Workspace, Archives.Options, _clock, _meter, NullLogger.Instance);

    public void Dispose()
    {
        _live.Dispose();
        _meter.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Nothing_is_looked_at_twice_within_a_quarter_of_a_second()
    {
        _folder.Write(Archives.Edition(First, "2611.00001"));
        var site = await _live.CurrentAsync(default);
        _folder.Write(Archives.Edition(First.AddDays(1), "2611.00002"));
        (await _live.CurrentAsync(default)).ShouldBeSameAs(site);
        (await LaterAsync()).Catalog.Days.Select(day => day.Date).ShouldBe([First, First.AddDays(1)]);
        site.Catalog.Days.Length.ShouldBe(1, "Who has begun with a site keeps it.");
    }

    [Fact]
    public async Task The_same_site_is_served_as_long_as_no_day_is_different()
    {
        _folder.Write(Archives.Edition(First, "2611.00001"));
        var site = await _live.CurrentAsync(default);
        File.SetLastWriteTimeUtc(_folder.Workspace.DayData(First), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await LaterAsync()).ShouldBeSameAs(site);
        Directory.CreateDirectory(_folder.Workspace.State);
        File.WriteAllText(_folder.Workspace.Database, "garbage");
        (await LaterAsync()).ShouldBeSameAs(site);
        File.Delete(_folder.Workspace.DayData(First));
        (await LaterAsync()).Catalog.Days.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_stored_and_not_published_is_served_as_it_will_be_published()
    {
        using var database = new SqliteDatabase(_folder.Workspace.Database);
        var store = new SqliteStore(database, _clock);
        await store.SaveListAsync(Unsummarized(First, "2611.00001", "2611.00002"), default);
        (await _live.CurrentAsync(default)).Catalog.Days.ShouldBeEmpty("A day without a summary is not shown.");

        await SummarizeAsync(store, "2611.00001");
        var site = await LaterAsync();
        (site.Catalog.Newest!.Papers.Length, site.Catalog.Newest.Pending).ShouldBe((2, 1));
        var json = DayData.Render((await store.LoadEditionAsync(First, default))!);
        Encoding.UTF8.GetString(await site.Shelf.JsonAsync(site.Catalog.Newest, default)).ShouldBe(json);

        // Published, the day is the same: nothing is drawn again.
        _folder.Write(DayData.Parse(json));
        await store.MarkPublishedAsync(new Dictionary<DateOnly, string> { [First] = ArchiveRestorer.HashOf(json) }, isWhole: true, default);
        (await LaterAsync()).ShouldBeSameAs(site);

        await SummarizeAsync(store, "2611.00002");
        (await LaterAsync()).Catalog.Newest!.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_the_store_does_not_know_wins_over_it()
    {
        using var database = new SqliteDatabase(_folder.Workspace.Database);
        var store = new SqliteStore(database, _clock);
        await store.SaveListAsync(Unsummarized(First, "2611.00001", "2611.00002"), default);
        await SummarizeAsync(store, "2611.00001");
        _folder.Write(Archives.Edition(First, "2611.00009"));
        (await _live.CurrentAsync(default)).Catalog.Newest!.Papers.Select(paper => paper.Id.Value).ShouldBe(["2611.00009"]);
    }

    [Fact]
    public async Task A_broken_file_gives_way_to_what_the_store_has_of_its_day()
    {
        _folder.Write(Archives.Edition(First, "2611.00001"));
        using var database = new SqliteDatabase(_folder.Workspace.Database);
        var store = new SqliteStore(database, _clock);
        await store.SaveListAsync(Unsummarized(First, "2611.00001", "2611.00002"), default);
        await SummarizeAsync(store, "2611.00001");
        File.WriteAllText(_folder.Workspace.DayData(First), "{");
        (await _live.CurrentAsync(default)).Catalog.Newest!.Papers.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_day_that_changes_while_it_is_used_is_used_anew()
    {
        _folder.Write(Archives.Edition(First, "2611.00001"));
        await _live.CurrentAsync(default);
        _folder.Write(Archives.Edition(First, "2611.00002"));
        var edition = await _live.UseAsync(site => site.Shelf.LoadAsync(site.Catalog.Newest!, default), default);
        edition!.Entries.Single().Paper.Id.Value.ShouldBe("2611.00002");
    }

    [Fact]
    public async Task Looking_leaves_nothing_beside_the_database()
    {
        using (var database = new SqliteDatabase(_folder.Workspace.Database))
            await new SqliteStore(database, _clock).SaveListAsync(Unsummarized(First, "2611.00001"), default);
        var before = Directory.GetFileSystemEntries(_folder.Workspace.State);
        await _live.CurrentAsync(default);
        Directory.GetFileSystemEntries(_folder.Workspace.State).ShouldBe(before);
        before.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Votes_that_were_seen_after_the_closing_are_served()
    {
        _folder.Write(Archives.Edition(First, "2611.00001"));
        var site = await _live.CurrentAsync(default);
        var paper = site.Catalog.Papers.Single();
        site.Plan.Site.Votes.Of(paper).ShouldBe((paper.Upvotes, false));
        using var database = new SqliteDatabase(_folder.Workspace.Database);
        var store = new SqliteStore(database, _clock);
        await store.SaveVotesAsync([Samples.Paper("2611.00001", "Toys", 77)], First.AddDays(3), default);
        var later = await LaterAsync();
        later.Plan.Site.Votes.Of(paper).ShouldBe((77, true));
        (await LaterAsync()).ShouldBeSameAs(later);
    }

    [Fact]
    public void The_days_of_both_stand_together()
    {
        var files = new[] { Archives.Day(1, "f"), Archives.Day(2, "f"), Archives.Day(3, "f") }.ToImmutableDictionary(day => day.Date);
        var stored = new[] { (Archives.Day(2, "s"), "f"), (Archives.Day(3, "s"), "older"), (Archives.Day(4, "s"), null) }.ToImmutableDictionary(day => day.Item1.Date, day => new StoredDay(day.Item1, [], day.Item2));
        ServedSite.Together(files, stored).Select(day => (day.Date.Day, day.Hash)).ShouldBe([(1, "f"), (2, "s"), (3, "f"), (4, "s")]);
    }

    private ValueTask<ServedSite> LaterAsync()
    {
        _clock.Set(_clock.GetUtcNow().AddSeconds(1));
        return _live.CurrentAsync(default);
    }

    private static Edition Unsummarized(DateOnly date, params string[] ids) => new(date, IsFinal: true, Edition.InOrder(ids.Select(id => new Entry { Paper = Samples.Paper(id, "Toys of " + id, 3) })));

    private static Task SummarizeAsync(SqliteStore store, string id) =>
        store.SaveSummaryAsync(PaperId.Parse(id), Samples.Summarized.Summary!, [], Samples.Summarized.Provenance!, new PaperFacts(), default);
}
