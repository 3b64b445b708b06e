using System.Globalization;
using DailyPapers.Papers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace DailyPapers.Searching.Sqlite;

/// <summary>
/// The file <c>.daily-papers/search.db</c>: FTS5 names the papers that may match, <see cref="SearchScore"/> judges them. Several programs may read and bring it up to date at once.
/// </summary>
internal sealed class SearchDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    /// <param name="path">Made where it does not exist.</param>
    /// <exception cref="SqliteException">It cannot be opened or written.</exception>
    public SearchDatabase(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Not pooled: who finds it damaged deletes it.
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, Pooling = false }.ToString());
        _connection.Open();
        try
        {
            _connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
            if (!IsOurs())
                Create();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>What was read of every file of days' data, by its path.</summary>
    public Dictionary<string, (string Hash, bool IsDamaged)> Files(SqliteTransaction? transaction = null) =>
        _connection.Query<(string Path, string Hash, long Damaged)>("SELECT path, hash, damaged FROM files", transaction: transaction)
            .ToDictionary(file => file.Path, file => (file.Hash, file.Damaged != 0), StringComparer.Ordinal);

    /// <summary>Runs one transaction, behind other writers.</summary>
    public void Write(Action<SearchUpdate> write)
    {
        // IMMEDIATE: what was read of the files before may have been another's to change.
        using var transaction = _connection.BeginTransaction(deferred: false);
        var update = new SearchUpdate(_connection, transaction);
        write(update);
        update.MarkNewest();
        transaction.Commit();
    }

    /// <summary>Every paper with a score, in no order.</summary>
    public IEnumerable<FoundPaper> Find(SearchQuery query, SearchFilter filter)
    {
        if (query.IsEmpty)
            yield break;
        var rows = _connection.Query<(string Path, string Id, string Date, byte[] Fields)>(
            """
            SELECT p.path, p.id, p.date, p.fields FROM words JOIN papers p ON p.number = words.rowid
            WHERE words MATCH @match AND p.newest = 1 AND (@from IS NULL OR p.date >= @from) AND (@to IS NULL OR p.date <= @to) AND (@area IS NULL OR p.area = @area)
            """,
            new { match = SearchTokens.Match(query), from = Text(filter.From), to = Text(filter.To), area = filter.Area },
            buffered: false);
        foreach (var row in rows)
        {
            if (SearchScore.Of(query, StoredFields.Read(row.Fields)) is { } match)
                yield return new FoundPaper(row.Path, PaperId.Parse(row.Id), DateOnly.ParseExact(row.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture), match.Score);
        }
    }

    /// <summary>Deletes a file that cannot be used; the next to open it makes it anew.</summary>
    /// <exception cref="IOException">Another program holds it (Windows).</exception>
    public static void Delete(string path)
    {
        foreach (var file in new[] { path, path + "-wal", path + "-shm" })
            File.Delete(file);
    }

    public void Dispose() => _connection.Dispose();

    internal static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private bool IsOurs() =>
        _connection.ExecuteScalar<long>("PRAGMA application_id") == SearchSchema.ApplicationId && _connection.ExecuteScalar<long>("PRAGMA user_version") == SearchSchema.Version;

    /// <exception cref="InvalidDataException">There is something else in the file.</exception>
    private void Create()
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        // Another may have made it while we waited.
        if (IsOurs())
            return;
        if (_connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master", transaction: transaction) > 0)
            throw new InvalidDataException("The file is of another version or another program.");
        _connection.Execute(SearchSchema.Tables, transaction: transaction);
        _connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {SearchSchema.ApplicationId}; PRAGMA user_version = {SearchSchema.Version}"), transaction: transaction);
        transaction.Commit();
    }
}
