using System.Net;
using System.Security.Cryptography;
using DailyPapers.Papers;
using Microsoft.Data.Sqlite;

namespace DailyPapers.EndToEndTests.Serving;

/// <summary>What is served while others write, replace and break the workspace.</summary>
public sealed class LiveChangeTests
{
    private const string Page = "/days/2025-03-05";
    private const string Data = "/api/v1/days/2025-03-05";

    [Fact]
    public async Task A_page_changes_as_soon_as_a_run_stores_something()
    {
        using var gate = new ManualResetEventSlim();
        var waiting = new[] { ToyPapers.Id(2), ToyPapers.Id(3) };
        await using var digest = await Digest.StartAsync(chat =>
        {
            if (waiting.Contains(chat.PaperId))
                gate.Wait(TimeSpan.FromSeconds(15));
            return Digest.Good(chat);
        });
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(4));
        using var run = digest.StartDay();
        (await Rounds.UntilAsync(() => Directory.Exists(new Workspace(digest.Files.Root).State), TimeSpan.FromSeconds(30))).ShouldBeTrue();
        using var served = await ServedDigest.StartAsync(digest.Files.Root);

        // Two answers came and are stored; the other two are awaited, and no file is written yet.
        await served.ShouldComeToAsync(async () => (int?)(await served.JsonAsync("/api/v1/days"))["days"]!.AsArray().FirstOrDefault()?["pending"] == 2, "two papers are shown");
        digest.Files.HasDay(Digest.Day).ShouldBeFalse();
        using var early = await served.GetAsync(Page);
        early.StatusCode.ShouldBe(HttpStatusCode.OK);

        gate.Set();
        (await digest.EndAsync(run)).ShouldEndWith(0);
        await served.ShouldComeToAsync(async () => (int?)(await served.JsonAsync("/api/v1/days"))["days"]![0]!["pending"] == 0, "all papers are shown");
        using var late = await served.GetAsync(Page);
        late.Headers.ETag.ShouldNotBe(early.Headers.ETag);
        (await served.TextAsync(Data)).Text.ShouldBe(await File.ReadAllTextAsync(new Workspace(digest.Files.Root).DayData(Digest.Day)));
        (await served.StopAsync()).ShouldEndWith(0);
    }

    [Fact]
    public async Task A_database_may_go_be_garbage_and_come_back()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        var database = new Workspace(digest.Files.Root).Database;
        var whole = await served.TextAsync(Data);

        foreach (var state in new Action[]
        {
            () => File.WriteAllText(database, "no database"),
            () => File.WriteAllBytes(database, [.. "SQLite format 3\0"u8, .. RandomNumberGenerator.GetBytes(9_000)]),
            () => File.Delete(database),
            () => Directory.CreateDirectory(database),
            () => Directory.Delete(database),
            () => File.WriteAllBytes(database, []),
        })
        {
            state();
            await AfterALookAsync();
            (await served.TextAsync(Data)).ShouldBe(whole);
            (await served.TextAsync(Page)).Status.ShouldBe(200);
        }

        File.Delete(database);
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(3));
        (await digest.RunDayAsync()).ShouldEndWith(0);
        await served.ShouldComeToAsync(async () => (int?)(await served.JsonAsync("/api/v1/days"))["days"]![0]!["papers"] == 3, "the new paper is shown");
        (await served.StopAsync()).ShouldEndWith(0);
    }

    [Fact]
    public async Task A_database_of_ours_with_nonsense_in_it_costs_nothing_that_is_published()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var database = new Workspace(digest.Files.Root).Database;
        await using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString()))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var break_ = connection.CreateCommand();
            break_.CommandText = "UPDATE days SET stale = 1; UPDATE entries SET paper = '{'";
            await break_.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        (await served.TextAsync(Data)).Status.ShouldBe(200);
        (await served.TextAsync(Page)).Status.ShouldBe(200);
        (await served.StopAsync()).ShouldEndWith(0).Errors.ShouldContain("served from their files alone");
    }

    [Fact]
    public async Task A_broken_file_costs_its_day_and_is_told_of_once()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var workspace = new Workspace(digest.Files.Root);
        var other = workspace.DayData(new DateOnly(2025, 3, 6));
        await File.WriteAllTextAsync(other, (await File.ReadAllTextAsync(workspace.DayData(Digest.Day))).Replace("\"date\": \"2025-03-05\"", "\"date\": \"2025-03-06\"", StringComparison.Ordinal));
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        (await served.TextAsync("/days/2025-03-06")).Status.ShouldBe(200);

        var whole = await File.ReadAllTextAsync(other);
        await File.WriteAllTextAsync(other, whole[..(whole.Length / 2)]);
        await served.ShouldComeToAsync(async () => (await served.TextAsync("/days/2025-03-06")).Status == 404, "the broken day is gone");
        for (var look = 0; look < 3; look++)
        {
            await AfterALookAsync();
            (await served.TextAsync(Page)).Status.ShouldBe(200);
        }

        await File.WriteAllTextAsync(other, whole);
        await served.ShouldComeToAsync(async () => (await served.TextAsync("/days/2025-03-06")).Status == 200, "the mended day is back");
        var outcome = (await served.StopAsync()).ShouldEndWith(0);
        outcome.Errors.Split("is left out").Length.ShouldBe(2, outcome.Errors);
    }

    [Fact]
    public async Task A_file_that_changed_and_kept_its_stamp_is_noticed_when_it_is_read()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var path = new Workspace(digest.Files.Root).DayData(Digest.Day);
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        (await served.JsonAsync("/api/v1/days"))["days"]!.AsArray().Count.ShouldBe(1);

        var (text, time) = (await File.ReadAllTextAsync(path), File.GetLastWriteTimeUtc(path));
        var changed = text.Replace("Small Models", "Large Models", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, changed);
        File.SetLastWriteTimeUtc(path, time);
        changed.ShouldNotBe(text);
        (await served.TextAsync(Data)).Text.ShouldBe(changed);
        (await served.TextAsync(Page)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Serving_writes_nothing_and_takes_no_lock()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var before = Everything(digest);
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        foreach (var address in new[] { "/", Page, Data, "/search?q=toy", "/api/v1/search?q=toy", "/metrics", "/healthz", "/nothing" })
            (await served.GetAsync(address)).Dispose();
        Everything(digest).ShouldBe(before);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        (await served.StopAsync()).ShouldEndWith(0);
    }

    [Fact]
    public async Task A_workspace_without_an_archive_is_served_and_unhealthy()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        Directory.CreateDirectory(new Workspace(digest.Files.Root).State);
        using var served = await ServedDigest.StartAsync(digest.Files.Root);
        (await served.TextAsync("/healthz")).Status.ShouldBe(503);
        (await served.JsonAsync("/api/v1/days"))["total"]!.GetValue<int>().ShouldBe(0);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        await served.ShouldComeToAsync(async () => (await served.TextAsync("/healthz")) is (200, var text) && text.Contains("\"newest\":\"2025-03-05\"", StringComparison.Ordinal), "the archive has begun");
    }

    // The server looks at most four times a second. Whoever waits longer than that sees the change; nothing is decided by how long it took.
    private static Task AfterALookAsync() => Task.Delay(300, TestContext.Current.CancellationToken);

    private static SortedDictionary<string, string> Everything(Digest digest) => new(
        digest.Files.All().ToDictionary(path => path, path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) + File.GetLastWriteTimeUtc(path).Ticks), StringComparer.Ordinal);
}
