using DailyPapers.Papers;
using DailyPapers.Storing.Sqlite;
using Microsoft.Data.Sqlite;

namespace DailyPapers.Tests.Storing;

public sealed class SqliteStoreTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly PaperId Id = PaperId.Parse("2611.00001");
    private static readonly TokenUsage Usage = new(10, 1, 2, 5, 3, IsEstimated: false);
    private static readonly Provenance Provenance = new("m", "sha256:1", "sha256:2", "abstract", null, 1, 10, 1, 5, 0.25m);

    private readonly string _folder = Directory.CreateTempSubdirectory("daily-papers-store-").FullName;
    private SqliteDatabase _database;
    private SqliteStore _store;

    public SqliteStoreTests() => (_database, _store) = Open();

    [Fact]
    public async Task Later_votes_come_back_as_they_were_seen_last()
    {
        (await _store.ListVotesAsync(default)).ShouldBeEmpty();
        await _store.SaveVotesAsync([Paper(Id, 4)], new(2026, 11, 22), default);
        await _store.SaveVotesAsync([Paper(Id, 9)], new(2026, 11, 24), default);
        (await _store.ListVotesAsync(default)).ShouldBe([new LaterVotes(Id, 9, new(2026, 11, 24))]);
    }

    [Fact]
    public async Task What_was_saved_comes_back_after_the_program_ended()
    {
        var findings = new Finding("number.unsupported", Severity.Error, "bullets[0]", "98%");
        var summary = Summary.Restore("제목", "로봇", "헤드라인", [new Bullet("결과", "글입니다.", new Evidence("abstract", "Abstract", "words")), new Bullet("방법", "글.", null)], [new SentencePair("One.", "하나.")], [new Keyword("말", "word")]);
        var paper = Paper(Id, 4) with { Media = ["https://a.test/b.mp4"], GitHubStars = 3, Organization = "Lab" };
        await SaveListAsync(false, paper);
        var facts = new PaperFacts { Words = 7, Mended = RuleCounts.Of(["particle.latin"]) };
        await _store.SaveSummaryAsync(Id, summary, [findings], Provenance, facts, default);
        Reopen();
        var entry = (await _store.LoadEditionAsync(Day, default))!.Entries.Single();
        entry.Paper.ShouldBe(paper with { Authors = entry.Paper.Authors, Media = entry.Paper.Media });
        entry.Paper.Authors.ShouldBe(paper.Authors);
        entry.Summary!.Bullets.ShouldBe(summary.Bullets);
        entry.Summary.Abstract.ShouldBe(summary.Abstract);
        entry.Summary.Keywords.ShouldBe(summary.Keywords);
        entry.Findings.ShouldBe([findings]);
        entry.Provenance.ShouldBe(Provenance);
        PaperFacts.From(entry.Extra).ShouldBe(facts);
    }

    [Fact]
    public async Task What_requests_cost_is_remembered_whether_they_were_answered_or_lost()
    {
        await _store.KeepAnswerAsync(new KeptAnswer("key", 1, Id, 1, "m", "{}", Usage, TimeSpan.FromMilliseconds(12)) { CostUsd = 0.00000012m, PlannedTokens = 9 }, default);
        await _store.KeepLostRequestAsync(new LostRequest(Id, "m", 2, 1, 4000, 600, 0.25m, TimeSpan.FromSeconds(120), "timeout"), default);
        await _store.KeepLostRequestAsync(new LostRequest(Id, "unpriced", 1, 2, 4000, 600, null, TimeSpan.Zero, "504"), default);
        Reopen();
        var uses = await _store.ListModelUsesAsync(default);
        uses.Select(use => (use.Model, use.Round, use.Attempt, use.CostUsd, use.LostBy)).ShouldBe([("m", 1, 1, 0.00000012m, null), ("m", 2, 1, 0.25m, "timeout"), ("unpriced", 1, 2, null, "504")], ignoreOrder: true);
        var kept = uses.Single(use => use.IsKept);
        (kept.Paper, kept.Usage, kept.Latency, kept.PlannedTokens).ShouldBe((Id, Usage, TimeSpan.FromMilliseconds(12), 9));
        uses.Single(use => use.LostBy == "timeout").Usage.ShouldBe(new TokenUsage(4000, 0, 0, 600, 0, IsEstimated: true));
        (await _store.FindAnswerAsync("key", 1, default))!.CostUsd.ShouldBe(0.00000012m);
    }

    [Fact]
    public async Task An_answer_stands_for_its_request_until_it_is_settled()
    {
        var answer = new KeptAnswer("key", 1, Id, 1, "m", "{\"본문\":1}", Usage, TimeSpan.FromMilliseconds(12));
        await _store.KeepAnswerAsync(answer, default);
        Reopen();
        (await _store.FindAnswerAsync("key", 1, default)).ShouldBe(answer);
        (await _store.FindAnswerAsync("key", 2, default)).ShouldBeNull();
        await SaveListAsync(false, Paper(Id, 1));
        await _store.SaveFailureAsync(Id, new PaperFailure("llm.unavailable", "…", 1), settlesAnswers: false, default);
        (await _store.FindAnswerAsync("key", 1, default)).ShouldNotBeNull();
        await _store.SaveFailureAsync(Id, new PaperFailure("llm.malformed", "…", 2), settlesAnswers: true, default);
        (await _store.FindAnswerAsync("key", 1, default)).ShouldBeNull();
        await _store.KeepAnswerAsync(answer, default); // asked anew, under the same key
        (await _store.FindAnswerAsync("key", 1, default)).ShouldBe(answer);
    }

    [Fact]
    public async Task A_failure_never_takes_a_summary_away()
    {
        await SaveListAsync(false, Paper(Id, 1));
        await _store.SaveSummaryAsync(Id, SomeSummary(), [], Provenance, new PaperFacts(), default);
        await _store.SaveFailureAsync(Id, new PaperFailure("llm.refused", "…", 1), settlesAnswers: true, default);
        var entry = (await _store.LoadEditionAsync(Day, default))!.Entries.Single();
        (entry.IsPending, entry.Failure).ShouldBe((false, null));
    }

    [Fact]
    public async Task A_day_is_stale_when_something_changed_and_not_otherwise()
    {
        await SaveListAsync(false, Paper(Id, 1));
        await PublishAsync();
        await SaveListAsync(false, Paper(Id, 1));
        (await Record()).IsStale.ShouldBeFalse();
        await SaveListAsync(false, Paper(Id, 2));
        (await Record()).IsStale.ShouldBeTrue();
        await PublishAsync();
        await SaveListAsync(true, Paper(Id, 2));
        (await Record()).ShouldSatisfyAllConditions(day => day.IsStale.ShouldBeTrue(), day => day.IsFinal.ShouldBeTrue());
        await PublishAsync();
        await _store.SaveSummaryAsync(Id, SomeSummary(), [], Provenance, new PaperFacts(), default);
        (await Record()).IsStale.ShouldBeTrue();
    }

    [Fact]
    public async Task A_paper_on_two_days_is_summarized_once_for_both()
    {
        await SaveListAsync(true, Paper(Id, 1));
        await _store.SaveListAsync(new Edition(Day.AddDays(1), true, [new Entry { Paper = Paper(Id, 7) }]), default);
        await _store.SaveSummaryAsync(Id, SomeSummary(), [], Provenance, new PaperFacts(), default);
        var later = (await _store.LoadEditionAsync(Day.AddDays(1), default))!.Entries.Single();
        (later.IsPending, later.Paper.Upvotes).ShouldBe((false, 7));
        (await _store.LoadEditionAsync(Day, default))!.Entries.Single().Paper.Upvotes.ShouldBe(1);
    }

    [Fact]
    public async Task An_interrupted_refresh_goes_on_where_it_stopped()
    {
        var other = PaperId.Parse("2611.00002");
        await SaveListAsync(true, Paper(Id, 1), Paper(other, 1));
        foreach (var id in new[] { Id, other })
            await _store.SaveSummaryAsync(id, SomeSummary(), [], Provenance, new PaperFacts(), default);
        (await _store.OpenForRefreshAsync([Id, other], default)).ShouldBe([Id, other]);
        await _store.SaveSummaryAsync(Id, SomeSummary(), [], Provenance, new PaperFacts(), default);
        Reopen();
        (await _store.OpenForRefreshAsync([Id, other], default)).ShouldBe([other]);
        await _store.SaveSummaryAsync(other, SomeSummary(), [], Provenance, new PaperFacts(), default);
        (await _store.OpenForRefreshAsync([Id, other], default)).ShouldBeEmpty();
        await _store.CloseRefreshAsync(default);
        (await _store.OpenForRefreshAsync([Id, other], default)).ShouldBe([Id, other]);
    }

    [Fact]
    public async Task A_days_file_brings_its_summaries_back_and_never_takes_one_away()
    {
        var other = PaperId.Parse("2611.00002");
        await SaveListAsync(false, Paper(Id, 1), Paper(other, 1));
        await _store.SaveSummaryAsync(Id, SomeSummary(), [], Provenance, new PaperFacts(), default);
        var file = new Edition(Day, true,
        [
            new Entry { Paper = Paper(Id, 1), Failure = new PaperFailure("llm.refused", "…", 1) },
            new Entry { Paper = Paper(other, 1), Summary = SomeSummary(), Provenance = Provenance },
        ]);
        await _store.TakeOverAsync(file, "hash", default);
        (await _store.LoadEditionAsync(Day, default))!.Entries.ShouldAllBe(entry => !entry.IsPending);
        (await Record()).ShouldSatisfyAllConditions(day => day.IsFinal.ShouldBeTrue(), day => day.IsStale.ShouldBeTrue(), day => day.DataHash.ShouldBe("hash"));
    }

    [Fact]
    public async Task An_owed_day_is_known_without_a_list()
    {
        await _store.SaveOwedDayAsync(Day, default);
        (await Record()).ShouldSatisfyAllConditions(day => day.IsFetched.ShouldBeFalse(), day => day.IsPublishable.ShouldBeFalse());
        (await _store.LoadEditionAsync(Day, default)).ShouldBeNull();
        await SaveListAsync(true, Paper(Id, 1));
        (await Record()).IsFetched.ShouldBeTrue();
    }

    [Fact]
    public async Task Many_may_write_at_once()
    {
        await Parallel.ForAsync(0, 200, async (number, token) => await _store.KeepAnswerAsync(new KeptAnswer($"key{number}", 1, Id, 1, "m", "{}", Usage, TimeSpan.Zero), token));
        for (var number = 0; number < 200; number++)
            (await _store.FindAnswerAsync($"key{number}", 1, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_damaged_file_is_set_aside_and_not_overwritten()
    {
        _database.Dispose();
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(DatabaseFile(), new string('x', 5000));
        (_database, _store) = Open();
        _database.MovedDamagedTo.ShouldNotBeNull();
        File.Exists(_database.MovedDamagedTo).ShouldBeTrue();
        (await _store.ListDaysAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_with_a_broken_page_and_one_of_another_program_are_set_aside_too()
    {
        for (var number = 0; number < 300; number++)
            await _store.KeepAnswerAsync(new KeptAnswer($"key{number}", 1, Id, 1, "m", new string('x', 500), Usage, TimeSpan.Zero), default);
        _database.Dispose();
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(DatabaseFile()))
        {
            file.Seek(8 * 4096, SeekOrigin.Begin);
            file.Write([.. Enumerable.Repeat((byte)0xA5, 3 * 4096)]);
        }

        (_database, _store) = Open();
        _database.MovedDamagedTo.ShouldNotBeNull();
        _database.Dispose();
        SqliteConnection.ClearAllPools();

        File.Delete(DatabaseFile());
        using (var foreign = new SqliteConnection($"Data Source={DatabaseFile()}"))
        {
            foreign.Open();
            using var command = foreign.CreateCommand();
            command.CommandText = "CREATE TABLE days (something TEXT)";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
        (_database, _store) = Open();
        _database.MovedDamagedTo.ShouldNotBeNull();
        (await _store.ListDaysAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public void A_path_that_can_not_be_a_database_is_an_error_with_a_sentence()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "taken.db")).FullName;
        var error = Should.Throw<DailyPapersException>(() => new SqliteDatabase(folder));
        (error.Code, error.ExitCode).ShouldBe(("store.unusable", 2));
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_with_a_way_out()
    {
        using (var connection = _database.Open())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        var error = Should.Throw<DailyPapersException>(() => new SqliteDatabase(DatabaseFile()));
        (error.Code, error.ExitCode).ShouldBe(("store.newer", 2));
    }

    public void Dispose()
    {
        _database.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private string DatabaseFile() => Path.Combine(_folder, "papers.db");

    private (SqliteDatabase, SqliteStore) Open()
    {
        var database = new SqliteDatabase(DatabaseFile());
        return (database, new SqliteStore(database, new FixedClock(DateTimeOffset.UnixEpoch)));
    }

    private void Reopen()
    {
        _database.Dispose();
        (_database, _store) = Open();
    }

    private Task SaveListAsync(bool isFinal, params Paper[] papers) => _store.SaveListAsync(new Edition(Day, isFinal, [.. papers.Select(paper => new Entry { Paper = paper })]), default);

    private Task PublishAsync() => _store.MarkPublishedAsync(new Dictionary<DateOnly, string> { [Day] = "h" }, isWhole: true, default);

    private async Task<DayRecord> Record() => (await _store.ListDaysAsync(default)).Single(day => day.Date == Day);

    private static Summary SomeSummary() => Summary.Restore("제목", "로봇", "헤드라인", [], [], []);

    private static Paper Paper(PaperId id, int upvotes) => new() { Id = id, Title = "T", Authors = ["A", "B"], Published = Day, Abstract = "A.", Upvotes = upvotes };
}
