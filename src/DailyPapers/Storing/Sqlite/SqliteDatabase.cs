using System.Globalization;
using DailyPapers.Papers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace DailyPapers.Storing.Sqlite;

/// <summary>The file <c>.daily-papers/papers.db</c>: opened, brought to the newest schema, written by one task at a time.</summary>
public sealed class SqliteDatabase : IDisposable
{
    // https://www.sqlite.org/rescode.html
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly string _path;
    private readonly string _connectionString;

    /// <param name="path">Made where it does not exist.</param>
    /// <exception cref="DailyPapersException"><c>store.newer</c> (exit 2): a newer version of the program wrote the file; <c>store.unusable</c> (exit 2): it can't be opened or written.</exception>
    public SqliteDatabase(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ToString();
        try
        {
            MovedDamagedTo = IsUsable() ? null : SetAside(path);
            using var connection = Open();
            connection.Execute("PRAGMA journal_mode = WAL");
            Migrate(connection, path);
        }
        catch (SqliteException error)
        {
            throw Unusable(error, exitCode: 2);
        }
    }

    private SqliteDatabase(string path, SqliteConnectionStringBuilder connection) => (_path, _connectionString) = (path, connection.ToString());

    /// <summary>For commands that only look: nothing is made, migrated or moved, and nobody is locked out.</summary>
    /// <returns>Null where there is no such file, or none that this version can read as it is.</returns>
    public static SqliteDatabase? ForReading(string path) =>
        OpenOrNull(path, new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, Mode = SqliteOpenMode.ReadOnly });

    /// <summary>
    /// For a program that looks again and again while others write and replace the file: no handle outlives its connection, and where no writer is at work
    /// (no log beside the file) nothing is made beside it either. Then a writer that begins meanwhile is not kept away: what was read counts only if the
    /// file is the same afterwards.
    /// </summary>
    /// <returns>Null as for <see cref="ForReading"/>.</returns>
    public static SqliteDatabase? ForWatching(string path) => OpenOrNull(path, Watching(path));

    /// <summary>Copies the file as it is at this moment, also while others write, for trying things out on the copy. The file and its folder stay untouched.</summary>
    /// <returns>False where there is no such file, or none that can be read.</returns>
    public static bool TryCopy(string path, string copy)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            using var source = new SqliteConnection(Watching(path).ToString());
            using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
            source.Open();
            target.Open();
            source.BackupDatabase(target);
            return true;
        }
        catch (SqliteException)
        {
            File.Delete(copy);
            return false;
        }
    }

    /// <summary>Looks a file over without changing it, also while others write: its pages, whose it is, and whether it may be written.</summary>
    public static StoreState Inspect(string path)
    {
        try
        {
            using var connection = new SqliteConnection(Watching(path).ToString());
            connection.Open();
            var (application, version) = (connection.ExecuteScalar<long>("PRAGMA application_id"), connection.ExecuteScalar<long>("PRAGMA user_version"));
            // The first fault is enough. https://www.sqlite.org/pragma.html#pragma_quick_check
            var check = connection.ExecuteScalar<string>("PRAGMA quick_check(1)");
            return new StoreState(check == "ok" ? null : check, application == Migrations.ApplicationId, version > Migrations.Steps.Length, MayWrite(path));
        }
        catch (SqliteException error)
        {
            return new StoreState(PlainText.Line(error.Message), IsOurs: false, IsNewer: false, IsWritable: false);
        }
    }

    private static bool MayWrite(string path)
    {
        try
        {
            using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
                return true;
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    private static SqliteConnectionStringBuilder Watching(string path)
    {
        var log = new FileInfo(path + "-wal");
        // https://www.sqlite.org/uri.html#uriimmutable
        var source = log is { Exists: true, Length: > 0 } ? path : new Uri(path).AbsoluteUri + "?immutable=1";
        return new SqliteConnectionStringBuilder { DataSource = source, DefaultTimeout = 5, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
    }

    private static SqliteDatabase? OpenOrNull(string path, SqliteConnectionStringBuilder builder)
    {
        if (!File.Exists(path))
            return null;
        var database = new SqliteDatabase(path, builder);
        try
        {
            using var connection = new SqliteConnection(database._connectionString);
            connection.Open();
            var isOurs = connection.ExecuteScalar<long>("PRAGMA application_id") == Migrations.ApplicationId && connection.ExecuteScalar<long>("PRAGMA user_version") == Migrations.Steps.Length;
            return isOurs ? database : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    /// <summary>Where a file that was no readable database was moved to; null where it was whole.</summary>
    public string? MovedDamagedTo { get; }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        // FULL: in WAL mode NORMAL may lose the last answers when the plug is pulled, and they were paid for.
        connection.Execute("PRAGMA synchronous = FULL");
        return connection;
    }

    /// <summary>Runs one transaction.</summary>
    /// <remarks>BEGIN IMMEDIATE: a deferred one that turns from reading to writing fails at once and for good when another wrote meanwhile.</remarks>
    /// <exception cref="DailyPapersException"><c>store.unusable</c> (exit 3): the disk is full, or the file may not be written.</exception>
    public async Task WriteAsync(Action<SqliteConnection, SqliteTransaction> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            write(connection, transaction);
            transaction.Commit();
        }
        catch (SqliteException error)
        {
            throw Unusable(error, exitCode: 3);
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose()
    {
        _writing.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    // Another program's database, and one with a broken page, are as useless to us as no database; both are kept for their owner.
    private bool IsUsable()
    {
        try
        {
            using var connection = Open();
            var isNew = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
            return isNew || (connection.ExecuteScalar<long>("PRAGMA application_id") == Migrations.ApplicationId && connection.ExecuteScalar<string>("PRAGMA quick_check(1)") == "ok");
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return false;
        }
    }

    private static string SetAside(string path)
    {
        SqliteConnection.ClearAllPools();
        var aside = Enumerable.Range(1, 1000).Select(number => $"{path}.damaged-{number.ToString(CultureInfo.InvariantCulture)}").First(name => !File.Exists(name));
        File.Move(path, aside);
        foreach (var companion in new[] { path + "-wal", path + "-shm" })
            File.Delete(companion);
        return aside;
    }

    private DailyPapersException Unusable(SqliteException error, int exitCode) => new("store.unusable", exitCode, new Sentence(
        $"데이터베이스 파일({_path})을 쓸 수 없습니다({error.Message}). 디스크의 빈 공간과 권한을 확인하세요. 파일을 지우면 paper_logs에서 다시 만듭니다.",
        $"The database {_path} can't be used ({error.Message}). Check free space and permissions. If you delete the file, it is rebuilt from paper_logs."), error);

    private static void Migrate(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
        if (version > Migrations.Steps.Length)
        {
            throw new DailyPapersException("store.newer", 2, new Sentence(
                $"데이터베이스 파일({path})은 더 새로운 버전이 만든 것입니다(스키마 {version}, 이 프로그램은 {Migrations.Steps.Length}까지). 프로그램을 업데이트하거나, 파일을 지우면 paper_logs에서 다시 만듭니다.",
                $"{path} was written by a newer version (schema {version}; this program knows up to {Migrations.Steps.Length}). Update the program, or delete the file: it is rebuilt from paper_logs."));
        }

        foreach (var step in Migrations.Steps.Skip(version))
            connection.Execute(step, transaction: transaction);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Migrations.ApplicationId}; PRAGMA user_version = {Migrations.Steps.Length}"), transaction: transaction);
        transaction.Commit();
    }
}
