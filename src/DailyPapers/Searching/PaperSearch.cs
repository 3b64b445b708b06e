using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>
/// Finds papers by any part of a Korean word, by the beginning of an English one, and by the same term in the other language. The best score first
/// (<c>docs/guide/search.md</c> tells how it is counted), ties by date, the newest first, then by id.
/// </summary>
/// <remarks>It looks at every paper. What finds the same papers sooner is measured against it.</remarks>
public sealed class PaperSearch
{
    private readonly ImmutableArray<(DatedEntry Entry, SearchDocument Document)> _papers;

    /// <param name="editions">In any order. A paper of several days is found once, on the newest.</param>
    public PaperSearch(IEnumerable<Edition> editions) => _papers = [.. DatedEntry.Newest(editions).Select(entry => (entry, entry.Document()))];

    public SearchResults Find(SearchQuery query, int limit) => Find(query, SearchFilter.None, limit);

    public SearchResults Find(SearchQuery query, SearchFilter filter, int limit)
    {
        var found = _papers.Where(paper => filter.Admits(paper.Entry.Entry.Summary?.Area, paper.Entry.Date)).Select(paper => (paper.Entry, Match: SearchScore.Of(query, paper.Document))).Where(paper => paper.Match is not null).ToList();
        // The sort is stable and the papers stand by date and id.
        return new SearchResults(found.Count, [.. found.OrderByDescending(paper => paper.Match!.Score).Take(limit).Select(paper => SearchHit.Of(paper.Entry, paper.Match!, query))]);
    }
}
