using DailyPapers.Diagnosing;
using DailyPapers.Papers;
using DailyPapers.Storing;
using DailyPapers.Storing.Sqlite;
using Dapper;

namespace DailyPapers.Tests.Diagnosing;

/// <summary>What doctor sees of the machine: disk, lock, clock, database.</summary>
public sealed class MachineTests : IDisposable
{
    private readonly Workspace _workspace = new(Directory.CreateTempSubdirectory("daily-papers-doctor-").FullName);

    public void Dispose() => Directory.Delete(_workspace.Root, recursive: true);

    [Theory]
    [InlineData(5_000_000_000, Health.Well)]
    [InlineData(999_999_999, Health.Warning)]
    [InlineData(99_999_999, Health.Trouble)]
    public async Task A_disk_needs_room(long free, Health health)
    {
        var found = await new DiskExamination(_workspace, _ => free).ExamineAsync(CancellationToken.None);
        (found.Health, found.Code).ShouldBe((health, health == Health.Well ? null : "disk.full"));
        Directory.EnumerateFileSystemEntries(_workspace.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_workspace_that_is_not_there_yet_is_judged_by_its_parent_and_not_made()
    {
        var missing = new Workspace(Path.Combine(_workspace.Root, "not", "yet"));
        (await new DiskExamination(missing).ExamineAsync(CancellationToken.None)).Health.ShouldBe(Health.Well);
        Directory.Exists(missing.Root).ShouldBeFalse();
        (await new DatabaseExamination(missing, isElsewhereNamed: false).ExamineAsync(CancellationToken.None)).Health.ShouldBe(Health.Well);
        (await new LockExamination(missing).ExamineAsync(CancellationToken.None)).Health.ShouldBe(Health.Well);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_trouble()
    {
        // A folder of the kernel's: not even root makes files there.
        Assert.SkipUnless(Directory.Exists("/proc/self"), "needs /proc");
        var found = await new DiskExamination(new Workspace("/proc/self"), _ => long.MaxValue).ExamineAsync(CancellationToken.None);
        (found.Health, found.Code).ShouldBe((Health.Trouble, "disk.unwritable"));
    }

    [Fact]
    public async Task A_lock_is_seen_while_it_is_held_and_a_file_that_is_left_is_none()
    {
        using (WorkspaceLock.Take(_workspace))
        {
            var held = await new LockExamination(_workspace).ExamineAsync(CancellationToken.None);
            (held.Health, held.Code).ShouldBe((Health.Warning, "workspace.locked"));
        }

        File.Exists(_workspace.Lock).ShouldBeTrue();
        (await new LockExamination(_workspace).ExamineAsync(CancellationToken.None)).Health.ShouldBe(Health.Well);
        WorkspaceLock.Take(_workspace).Dispose();
    }

    [Theory]
    [InlineData(0, Health.Well)]
    [InlineData(-59, Health.Well)]
    [InlineData(61, Health.Warning)]
    [InlineData(-299, Health.Warning)]
    [InlineData(301, Health.Trouble)]
    [InlineData(-86_400, Health.Trouble)]
    public async Task A_clock_may_be_off_by_seconds_and_not_by_minutes(int seconds, Health health)
    {
        var seen = new ServerClock();
        seen.Tell(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddSeconds(seconds));
        var found = await new ClockExamination(seen).ExamineAsync(CancellationToken.None);
        found.Health.ShouldBe(health);
        if (health != Health.Well)
            found.Said.Korean.ShouldContain(seconds > 0 ? "빠릅니다" : "느립니다");
    }

    [Fact]
    public async Task A_clock_that_nothing_can_be_held_against_is_passed_over()
    {
        var seen = new ServerClock();
        seen.Tell(theirs: null, DateTimeOffset.UnixEpoch);
        (await new ClockExamination(seen).ExamineAsync(CancellationToken.None)).Health.ShouldBe(Health.Skipped);
    }

    [Fact]
    public async Task A_database_is_looked_over_and_left_as_it_is()
    {
        using (var database = new SqliteDatabase(_workspace.Database))
            await database.WriteAsync((connection, _) => connection.Execute("SELECT 1"), CancellationToken.None);
        var before = File.ReadAllBytes(_workspace.Database);
        (await Database()).Health.ShouldBe(Health.Well);
        File.ReadAllBytes(_workspace.Database).ShouldBe(before);
        (await new DatabaseExamination(_workspace, isElsewhereNamed: true).ExamineAsync(CancellationToken.None)).Code.ShouldBe("store.elsewhere");
    }

    [Fact]
    public async Task A_database_of_a_newer_program_a_foreign_one_and_a_broken_one_are_told_apart()
    {
        using (var database = new SqliteDatabase(_workspace.Database))
        {
            using var connection = database.Open();
            connection.Execute("PRAGMA user_version = 999");
        }

        (await Database()).Code.ShouldBe("store.newer");
        await File.WriteAllTextAsync(_workspace.Database, "no database at all, but long enough to look like one", TestContext.Current.CancellationToken);
        (await Database()).Code.ShouldBe("store.damaged");
        File.Delete(_workspace.Database);
        using (var foreign = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_workspace.Database};Pooling=False"))
        {
            foreign.Open();
            foreign.Execute("CREATE TABLE kites (id INTEGER)");
        }

        (await Database()).Code.ShouldBe("store.damaged");
    }

    private Task<Diagnosis> Database() => new DatabaseExamination(_workspace, isElsewhereNamed: false).ExamineAsync(CancellationToken.None);
}
