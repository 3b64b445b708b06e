using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Searching.Sqlite;
using Microsoft.Data.Sqlite;

namespace DailyPapers.Searching;

/// <summary>
/// Searches the days' data of a workspace. What was read of them is kept in <c>.daily-papers/search.db</c>, so that a search reads again only what changed; where that file can be
/// neither used nor made, every day is read. It takes no lock and changes nothing that is anybody's.
/// </summary>
public sealed class ArchiveSearch(Workspace workspace, Glossary glossary)
{
    // https://www.sqlite.org/rescode.html
    private const int Error = 1;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <param name="text">Any text; nothing in it is an operator.</param>
    /// <returns>What was found, and the days whose data can't be read.</returns>
    public async Task<(SearchResults Results, ImmutableArray<ArchiveDamage> Damages)> FindAsync(string text, SearchFilter filter, int limit, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(text, glossary);
        try
        {
            try
            {
                return await FindAsync(query, filter, limit, cancellationToken);
            }
            catch (Exception failure) when (IsDamage(failure))
            {
                SearchDatabase.Delete(workspace.SearchDatabase);
                return await FindAsync(query, filter, limit, cancellationToken);
            }
        }
        catch (Exception failure) when (IsDamage(failure) || IsTrouble(failure))
        {
            return await ScanAsync(query, filter, limit, cancellationToken);
        }
    }

    private async Task<(SearchResults Results, ImmutableArray<ArchiveDamage> Damages)> FindAsync(SearchQuery query, SearchFilter filter, int limit, CancellationToken cancellationToken)
    {
        using var database = new SearchDatabase(workspace.SearchDatabase);
        var damages = await new SearchRefresh(workspace, database).RunAsync(cancellationToken);
        var found = database.Find(query, filter).ToList();
        var best = found.OrderByDescending(paper => paper.Score).ThenByDescending(paper => paper.Date).ThenBy(paper => paper.Id).Take(limit).ToList();
        return (new SearchResults(found.Count, [.. await HitsAsync(best, query, cancellationToken)]), damages);
    }

    /// <exception cref="IOException">A file changed since it was read.</exception>
    private async Task<IEnumerable<SearchHit>> HitsAsync(List<FoundPaper> best, SearchQuery query, CancellationToken cancellationToken)
    {
        var entries = new Dictionary<(string, PaperId), Entry>();
        foreach (var path in best.Select(paper => paper.Path).Distinct(StringComparer.Ordinal))
        {
            foreach (var entry in DayData.Parse(await File.ReadAllTextAsync(Path.Combine(workspace.Logs, path), cancellationToken)).Entries)
                entries[(path, entry.Paper.Id)] = entry;
        }

        return best.Select(paper => entries.TryGetValue((paper.Path, paper.Id), out var entry) && SearchHit.Of(new DatedEntry(entry, paper.Date), query) is { } hit && hit.Score == paper.Score
            ? hit
            : throw new IOException($"{paper.Path} changed while it was searched."));
    }

    private async Task<(SearchResults Results, ImmutableArray<ArchiveDamage> Damages)> ScanAsync(SearchQuery query, SearchFilter filter, int limit, CancellationToken cancellationToken)
    {
        var archive = await ArchiveEditions.ReadAsync(workspace, from: null, to: null, cancellationToken);
        return (new PaperSearch(archive.Editions).Find(query, filter, limit), archive.Damages);
    }

    /// <summary>What is in the file is no good, and it can be made anew.</summary>
    private static bool IsDamage(Exception failure) => failure is SqliteException { SqliteErrorCode: Error or Corrupt or NotADatabase } or InvalidDataException or FormatException;

    /// <summary>The file can't be used: no right to write, no room, another program that is at it for long, a day that changed meanwhile.</summary>
    private static bool IsTrouble(Exception failure) => failure is SqliteException or IOException or UnauthorizedAccessException or DailyPapersException { Code: "archive.damaged" };
}
