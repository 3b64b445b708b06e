using DailyPapers.Papers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace DailyPapers.Searching.Sqlite;

/// <summary>Changes of the database within one transaction.</summary>
internal sealed class SearchUpdate(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Whether the file was read with this content; another program may have done it while we waited.</summary>
    public bool Has(string path, string hash) => connection.ExecuteScalar<long>("SELECT count(*) FROM files WHERE path = @path AND hash = @hash", new { path, hash }, transaction) > 0;

    /// <summary>Takes a file's papers in, in the place of those it had before.</summary>
    /// <param name="edition">Null: it is damaged.</param>
    public void Put(string path, string hash, Edition? edition)
    {
        Remove(path);
        connection.Execute("INSERT INTO files (path, hash, damaged) VALUES (@path, @hash, @damaged)", new { path, hash, damaged = edition is null ? 1 : 0 }, transaction);
        foreach (var entry in edition?.Entries ?? [])
            Put(path, entry, edition!.Date);
    }

    public void Remove(string path)
    {
        connection.Execute("DELETE FROM words WHERE rowid IN (SELECT number FROM papers WHERE path = @path)", new { path }, transaction);
        connection.Execute("DELETE FROM papers WHERE path = @path", new { path }, transaction);
        connection.Execute("DELETE FROM files WHERE path = @path", new { path }, transaction);
    }

    /// <summary>A paper of several days is found once, on the newest.</summary>
    public void MarkNewest() => connection.Execute(
        """
        UPDATE papers SET newest = NOT newest WHERE newest =
            EXISTS (SELECT 1 FROM papers other WHERE other.id = papers.id AND (other.date > papers.date OR (other.date = papers.date AND other.path < papers.path)))
        """,
        transaction: transaction);

    private void Put(string path, Entry entry, DateOnly date)
    {
        var document = SearchDocument.Of(entry);
        var number = connection.ExecuteScalar<long>(
            "INSERT INTO papers (path, id, date, area, fields) VALUES (@path, @id, @date, @area, @fields) RETURNING number",
            new { path, id = entry.Paper.Id.Value, date = SearchDatabase.Text(date), area = entry.Summary?.Area ?? "", fields = StoredFields.Write(document) },
            transaction);
        // A phrase may go from one field into the next: what FTS5 finds is judged again.
        var text = string.Concat(document.Fields.Select(field => SearchTokens.Of(field.Folded)));
        connection.Execute("INSERT INTO words (rowid, text) VALUES (@number, @text)", new { number, text }, transaction);
    }
}
