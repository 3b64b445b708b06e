using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace DailyPapers.Storing.Sqlite;

/// <summary>The store in SQLite.</summary>
public sealed class SqliteStore(SqliteDatabase database, TimeProvider clock) : IPaperStore
{
    // papers.refreshing: asked to be done anew, and done in a refresh that has not ended yet.
    private const int Due = 1;
    private const int Done = 2;

    public async Task<ImmutableArray<DayRecord>> ListDaysAsync(CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        var rows = connection.Query<(string Date, long Fetched, long Final, long Papers, long Pending, long Published, long Stale, string? Hash)>("""
            SELECT d.date, d.fetched, d.final, count(e.id), coalesce(sum(e.id IS NOT NULL AND p.summary IS NULL), 0), d.published, d.stale, d.data_hash
            FROM days d LEFT JOIN entries e ON e.date = d.date LEFT JOIN papers p ON p.id = e.id
            GROUP BY d.date ORDER BY d.date
            """);
        return [.. rows.Select(row => new DayRecord(Day(row.Date), row.Fetched != 0, row.Final != 0, (int)row.Papers, (int)row.Pending, row.Published != 0, row.Stale != 0) { DataHash = row.Hash })];
    }

    public async Task<Edition?> LoadEditionAsync(DateOnly date, CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        var final = connection.QuerySingleOrDefault<long?>("SELECT final FROM days WHERE date = @date AND fetched = 1", new { date = Text(date) });
        return final is { } isFinal ? new Edition(date, isFinal != 0, Edition.InOrder(LoadEntries(connection, null, date))) : null;
    }

    public async Task<ImmutableArray<IndexRow>> ListIndexAsync(CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        var rows = connection.Query<(string Date, string Id, string Title)>("""
            SELECT date, id, paper ->> '$.Title' FROM entries ORDER BY date, id
            """);
        return [.. rows.Select(row => new IndexRow(Day(row.Date), PaperId.Parse(row.Id), row.Title))];
    }

    public Task SaveListAsync(Edition edition, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) =>
        {
            if (SaveDay(connection, transaction, edition))
                connection.Execute("UPDATE days SET stale = 1 WHERE date = @date", new { date = Text(edition.Date) }, transaction);
        },
        cancellationToken);

    public Task SaveOwedDayAsync(DateOnly date, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute("INSERT INTO days (date, fetched, final, stale) VALUES (@date, 0, 0, 0) ON CONFLICT DO NOTHING", new { date = Text(date) }, transaction),
        cancellationToken);

    public Task SaveSummaryAsync(PaperId id, Summary summary, ImmutableArray<Finding> findings, Provenance provenance, PaperFacts facts, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) =>
        {
            connection.Execute("""
                INSERT INTO papers (id, summary, findings, provenance, facts) VALUES (@id, @summary, @findings, @provenance, @facts)
                ON CONFLICT (id) DO UPDATE SET summary = @summary, findings = @findings, provenance = @provenance, facts = @facts, failure = NULL, refreshing = iif(refreshing > 0, 2, 0)
                """, new { id = id.Value, summary = StoredJson.WriteSummary(summary), findings = StoredJson.WriteFindings(findings), provenance = StoredJson.Write(provenance), facts = StoredJson.WriteFacts(facts) }, transaction);
            Settle(connection, transaction, id);
        },
        cancellationToken);

    public Task SaveFailureAsync(PaperId id, PaperFailure failure, bool settlesAnswers, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) =>
        {
            connection.Execute("""
                INSERT INTO papers (id, failure) VALUES (@id, @failure)
                ON CONFLICT (id) DO UPDATE SET failure = iif(summary IS NULL, @failure, NULL), refreshing = iif(@settles AND refreshing > 0, 2, refreshing)
                """, new { id = id.Value, failure = StoredJson.Write(failure), settles = settlesAnswers }, transaction);
            if (settlesAnswers)
                Settle(connection, transaction, id);
            else
                MarkStale(connection, transaction, id);
        },
        cancellationToken);

    public async Task<ImmutableArray<PaperId>> OpenForRefreshAsync(IReadOnlyCollection<PaperId> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var open = ImmutableArray<PaperId>.Empty;
        await database.WriteAsync(
            (connection, transaction) =>
            {
                string[] Marked(int least, int most) => [.. connection.Query<string>("SELECT id FROM papers WHERE refreshing BETWEEN @least AND @most ORDER BY id", new { least, most }, transaction).Where(asked.Contains)];
                if (Marked(Due, Done).Length == 0)
                    connection.Execute("UPDATE papers SET refreshing = @Due WHERE id = @id AND summary IS NOT NULL", asked.Select(id => new { id, Due }), transaction);
                open = [.. Marked(Due, Due).Select(PaperId.Parse)];
            },
            cancellationToken);
        return open;
    }

    public Task CloseRefreshAsync(CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute("UPDATE papers SET refreshing = 0 WHERE NOT EXISTS (SELECT 1 FROM papers WHERE refreshing = @Due)", new { Due }, transaction),
        cancellationToken);

    public async Task<KeptAnswer?> FindAnswerAsync(string key, int attempt, CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        return connection.QuerySingleOrDefault<AnswerRow>(AnswerRow.Find, new { key, attempt })?.ToAnswer();
    }

    public Task KeepAnswerAsync(KeptAnswer answer, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute(AnswerRow.Insert, AnswerRow.From(answer, clock.GetUtcNow()), transaction), cancellationToken);

    public Task KeepLostRequestAsync(LostRequest request, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute("""
            INSERT INTO lost_requests (paper, model, round, attempt, input, output, cost, latency_ms, reason, lost_at)
            VALUES (@paper, @Model, @Round, @Attempt, @InputTokens, @OutputTokens, @cost, @latency, @Reason, @at)
            """, new { paper = request.Paper.Value, request.Model, request.Round, request.Attempt, request.InputTokens, request.OutputTokens, cost = UseRow.Text(request.CostUsd), latency = (long)request.Latency.TotalMilliseconds, request.Reason, at = Text(clock.GetUtcNow()) }, transaction),
        cancellationToken);

    public async Task<ImmutableArray<ModelUse>> ListModelUsesAsync(CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        return [.. connection.Query<UseRow>(UseRow.Select).Select(row => row.ToUse())];
    }

    public async Task<KeptText?> FindTextAsync(PaperId id, string source, CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        var row = connection.QuerySingleOrDefault<(byte[]? Text, string? Failure, string KeptAt)?>(
            "SELECT text, failure, kept_at FROM texts WHERE paper = @id AND source = @source AND format = @Format", new { id = id.Value, source, PaperText.Format });
        return row is not { } kept ? null : new KeptText(id, source, StoredJson.ReadTextOrNull(kept.Text), kept.Failure, Moment(kept.KeptAt));
    }

    public Task KeepTextAsync(KeptText text, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute("""
            INSERT INTO texts (paper, source, format, text, failure, kept_at) VALUES (@id, @Source, @Format, @blob, @FailureCode, @at)
            ON CONFLICT (paper, source) DO UPDATE SET format = @Format, text = @blob, failure = @FailureCode, kept_at = @at
            """, new { id = text.Paper.Value, text.Source, PaperText.Format, blob = text.Text is { } read ? StoredJson.WriteText(read) : null, text.FailureCode, at = Text(text.KeptAt) }, transaction),
        cancellationToken);

    public async Task<PaperText?> FindReadingAsync(PaperId id, CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        return StoredJson.ReadTextOrNull(connection.QuerySingleOrDefault<byte[]?>("""
            SELECT text FROM readings WHERE paper = @id AND format = @Format AND EXISTS (SELECT 1 FROM answers WHERE paper = @id AND settled = 0)
            """, new { id = id.Value, PaperText.Format }));
    }

    public Task KeepReadingAsync(PaperText text, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute("INSERT OR REPLACE INTO readings (paper, format, text) VALUES (@id, @Format, @blob)", new { id = text.Id.Value, PaperText.Format, blob = StoredJson.WriteText(text) }, transaction),
        cancellationToken);

    public Task SaveVotesAsync(IReadOnlyCollection<Paper> papers, DateOnly seen, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute("""
            INSERT INTO votes (id, seen, upvotes, comments, stars) VALUES (@id, @seen, @upvotes, @comments, @stars)
            ON CONFLICT (id) DO UPDATE SET seen = @seen, upvotes = @upvotes, comments = @comments, stars = @stars
            """, papers.Select(paper => new { id = paper.Id.Value, seen = Text(seen), upvotes = paper.Upvotes, comments = paper.Comments, stars = paper.GitHubStars }), transaction),
        cancellationToken);

    public async Task<ImmutableArray<LaterVotes>> ListVotesAsync(CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        var rows = connection.Query<(string Id, long Upvotes, string Seen)>("SELECT id, upvotes, seen FROM votes ORDER BY id");
        return [.. rows.Select(row => new LaterVotes(PaperId.Parse(row.Id), (int)row.Upvotes, Day(row.Seen)))];
    }

    public Task MarkPublishedAsync(IReadOnlyDictionary<DateOnly, string> dataHashes, bool isWhole, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.Execute("UPDATE days SET published = 1, stale = CASE WHEN @isWhole THEN 0 ELSE stale END, data_hash = @hash WHERE date = @date",
            dataHashes.Select(day => new { date = Text(day.Key), hash = day.Value, isWhole }), transaction),
        cancellationToken);

    public Task TakeOverAsync(Edition edition, string dataHash, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) =>
        {
            var date = Text(edition.Date);
            // A day that was known here may hold more than its file: then the file is due.
            var stale = connection.ExecuteScalar<long>("SELECT count(*) FROM days WHERE date = @date", new { date }, transaction);
            SaveDay(connection, transaction, edition);
            foreach (var entry in edition.Entries)
                TakeOver(connection, transaction, entry);
            connection.Execute("UPDATE days SET published = 1, stale = @stale, data_hash = @dataHash WHERE date = @date", new { date, stale, dataHash }, transaction);
        },
        cancellationToken);

    private static void TakeOver(SqliteConnection connection, SqliteTransaction transaction, Entry entry)
    {
        var row = new
        {
            id = entry.Paper.Id.Value,
            summary = entry.Summary is { } summary ? StoredJson.WriteSummary(summary) : null,
            findings = StoredJson.WriteFindings(entry.Findings),
            provenance = entry.Provenance is { } provenance ? StoredJson.Write(provenance) : null,
            failure = entry.Failure is { } failure ? StoredJson.Write(failure) : null,
            facts = StoredJson.WriteFacts(PaperFacts.From(entry.Extra)),
        };
        connection.Execute(entry.IsPending
            ? "INSERT INTO papers (id, failure) VALUES (@id, @failure) ON CONFLICT DO NOTHING"
            : """
              INSERT INTO papers (id, summary, findings, provenance, facts) VALUES (@id, @summary, @findings, @provenance, @facts)
              ON CONFLICT (id) DO UPDATE SET summary = @summary, findings = @findings, provenance = @provenance, facts = @facts, failure = NULL
              """, row, transaction);
    }

    private static bool SaveDay(SqliteConnection connection, SqliteTransaction transaction, Edition edition)
    {
        var date = Text(edition.Date);
        var changes = connection.Execute("""
            INSERT INTO days (date, fetched, final) VALUES (@date, 1, @final)
            ON CONFLICT (date) DO UPDATE SET fetched = 1, final = max(final, @final) WHERE fetched = 0 OR final < @final
            """, new { date, final = edition.IsFinal }, transaction);
        changes += connection.Execute("""
            INSERT INTO entries (date, id, paper, upvotes, extra) VALUES (@date, @id, @paper, @upvotes, @extra)
            ON CONFLICT (date, id) DO UPDATE SET paper = @paper, upvotes = @upvotes, extra = @extra WHERE paper <> @paper OR extra <> @extra
            """, edition.Entries.Select(entry => new { date, id = entry.Paper.Id.Value, paper = StoredJson.Write(entry.Paper), upvotes = entry.Paper.Upvotes, extra = PaperFacts.Without(entry.Extra).ToJsonString() }), transaction);
        return changes > 0;
    }

    private static IEnumerable<Entry> LoadEntries(SqliteConnection connection, SqliteTransaction? transaction, DateOnly date) =>
        connection.Query<(string Paper, string Extra, string? Summary, string? Findings, string? Provenance, string? Failure, string? Facts)>("""
            SELECT e.paper, e.extra, p.summary, p.findings, p.provenance, p.failure, p.facts FROM entries e LEFT JOIN papers p ON p.id = e.id WHERE e.date = @date
            """, new { date = Text(date) }, transaction)
        .Select(row => new Entry
        {
            Paper = StoredJson.Read<Paper>(row.Paper),
            Summary = StoredJson.ReadSummary(row.Summary),
            Findings = row.Findings is null ? [] : StoredJson.ReadFindings(row.Findings),
            Provenance = StoredJson.ReadOrNull<Provenance>(row.Provenance),
            Failure = StoredJson.ReadOrNull<PaperFailure>(row.Failure),
            Extra = StoredJson.ReadFacts(row.Facts).AddTo((JsonObject)JsonNode.Parse(row.Extra)!),
        });

    private static void Settle(SqliteConnection connection, SqliteTransaction transaction, PaperId id)
    {
        connection.Execute("UPDATE answers SET settled = 1 WHERE paper = @id AND settled = 0", new { id = id.Value }, transaction);
        connection.Execute("DELETE FROM readings WHERE paper = @id", new { id = id.Value }, transaction);
        MarkStale(connection, transaction, id);
    }

    private static void MarkStale(SqliteConnection connection, SqliteTransaction transaction, PaperId id) =>
        connection.Execute("UPDATE days SET stale = 1 WHERE date IN (SELECT date FROM entries WHERE id = @id)", new { id = id.Value }, transaction);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
