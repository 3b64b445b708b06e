using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>
/// Finds papers by any part of a Korean word, by the beginning of an English one, and by the same term in the other language. The best score first
/// (<c>docs/guide/search.md</c> tells how it is counted), ties by date, the newest first, then by id.
/// </summary>
public sealed class PaperSearch
{
    private readonly ImmutableArray<SearchDocument> _documents;

    /// <param name="editions">In any order. A paper of several days is found once, on the newest.</param>
    public PaperSearch(IEnumerable<Edition> editions) => _documents =
    [
        .. editions.SelectMany(edition => edition.Entries.Select(entry => (entry, edition.Date))).GroupBy(found => found.entry.Paper.Id)
            .Select(days => days.MaxBy(found => found.Date)).OrderByDescending(found => found.Date).ThenBy(found => found.entry.Paper.Id).Select(found => new SearchDocument(found.entry, found.Date)),
    ];

    public SearchResults Find(SearchQuery query, int limit)
    {
        var found = _documents.Select(document => (Document: document, Match: SearchScore.Of(query, document))).Where(each => each.Match is not null).ToList();
        // The sort is stable and the documents stand by date and id.
        return new SearchResults(found.Count, [.. found.OrderByDescending(each => each.Match!.Score).Take(limit).Select(each => SearchHit.Of(each.Document, each.Match!))]);
    }
}
