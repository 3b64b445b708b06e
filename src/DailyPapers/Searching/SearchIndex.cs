using System.Buffers;
using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>
/// Finds what <see cref="PaperSearch"/> finds, in the same order and as quickly for a syllable that stands in every paper: words lead to the papers that have them and
/// the weight they have there, so that no text is looked at but that of the papers that are shown. For a server; <c>docs/decisions/0014</c> tells what it costs.
/// </summary>
/// <remarks>It does not change, and may be asked by many at once.</remarks>
public sealed class SearchIndex
{
    private const int Typed = 2;
    private const int ForIt = 1;

    private readonly Glossary _glossary;
    private readonly ImmutableArray<DatedEntry> _papers;
    private readonly WordList _words;
    private readonly ImmutableArray<DateOnly> _dates;
    private readonly ImmutableArray<string> _areas;
    private readonly Dictionary<string, List<(int Paper, byte Points)>> _spellings = new(StringComparer.Ordinal);

    /// <param name="editions">In any order. A paper of several days is found once, on the newest.</param>
    /// <param name="glossary">Says which words mean the same in the other language.</param>
    public SearchIndex(IEnumerable<Edition> editions, Glossary glossary)
    {
        (_glossary, _papers) = (glossary, DatedEntry.Newest(editions));
        (_dates, _areas) = ([.. _papers.Select(paper => paper.Date)], [.. _papers.Select(paper => paper.Entry.Summary?.Area ?? "")]);
        var (words, spellings) = (new WordListBuilder(), new TermSpellings(TermForms.Of(glossary)));
        for (var paper = 0; paper < _papers.Length; paper++)
        {
            foreach (var field in _papers[paper].Document().Fields)
                Add(field, paper, words, spellings);
        }

        _words = words.Build();
    }

    /// <summary>How many papers can be found.</summary>
    public int Count => _papers.Length;

    /// <param name="text">Any text; nothing in it is an operator.</param>
    public SearchResults Find(string text, SearchFilter filter, int limit)
    {
        var query = SearchQuery.Parse(text, _glossary);
        var scores = ArrayPool<ushort>.Shared.Rent(_papers.Length);
        try
        {
            var total = Score(query, scores.AsSpan(0, _papers.Length), filter);
            return new SearchResults(total, [.. TopScores.Of(scores.AsSpan(0, _papers.Length), limit).Select(paper => Hit(query, _papers[paper]))]);
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(scores);
        }
    }

    private void Add(SearchField field, int paper, WordListBuilder words, TermSpellings spellings)
    {
        foreach (var place in SearchWords.Of(field.Folded))
            words.Add(field.Folded, place, paper, field.Weight);
        foreach (var place in spellings.Of(field.Folded))
        {
            if (field.Folded.Substring(place.Start, place.Length) is var spelling && TermSpellings.HasBlanks(spelling))
                AddSpelling(spelling, paper, (byte)(field.Weight * WordPlace.Of(field.Folded, place.Start, place.Length)));
        }
    }

    private void AddSpelling(string spelling, int paper, byte points)
    {
        if (!_spellings.TryGetValue(spelling, out var postings))
            _spellings.Add(spelling, postings = []);
        if (postings.Count == 0 || postings[^1].Paper != paper)
            postings.Add((paper, points));
        else if (postings[^1].Points < points)
            postings[^1] = (paper, points);
    }

    /// <returns>How many papers have a score.</returns>
    private int Score(SearchQuery query, Span<ushort> scores, SearchFilter filter)
    {
        scores.Clear();
        if (query.IsEmpty)
            return 0;
        for (var paper = 0; paper < scores.Length; paper++)
            scores[paper] = filter.Admits(_areas[paper], _dates[paper]) ? (ushort)1 : (ushort)0;
        foreach (var term in query.Terms)
            Score(term, scores);
        var total = 0;
        foreach (ref var score in scores)
        {
            if (score == 0)
                continue;
            score--;
            total++;
        }

        return total;
    }

    private void Score(SearchTerm term, Span<ushort> scores)
    {
        var rented = ArrayPool<byte>.Shared.Rent(scores.Length);
        var best = rented.AsSpan(0, scores.Length);
        best.Clear();
        for (var form = 0; form < term.Forms.Length; form++)
            Raise(term.Forms[form], form == 0 ? Typed : ForIt, best);
        if (term.Words.Length > 1)
            RaiseApart(term, best);
        for (var paper = 0; paper < best.Length; paper++)
            scores[paper] = scores[paper] == 0 || best[paper] == 0 ? (ushort)0 : (ushort)(scores[paper] + best[paper]);
        ArrayPool<byte>.Shared.Return(rented);
    }

    private void Raise(string form, int factor, Span<byte> best)
    {
        if (!form.Any(char.IsWhiteSpace))
        {
            _words.Raise(form, factor, best);
            return;
        }

        foreach (var (paper, points) in _spellings.GetValueOrDefault(form, []))
            best[paper] = Math.Max(best[paper], (byte)(points * factor));
    }

    /// <summary>Where no form stands, the words may stand apart, all of them.</summary>
    private void RaiseApart(SearchTerm term, Span<byte> best)
    {
        var (apart, word) = (new byte[best.Length], new byte[best.Length]);
        Raise(term.Words[0], ForIt, apart);
        foreach (var next in term.Words.Skip(1))
        {
            word.AsSpan().Clear();
            Raise(next, ForIt, word);
            for (var paper = 0; paper < apart.Length; paper++)
                apart[paper] = apart[paper] == 0 || word[paper] == 0 ? (byte)0 : Math.Max(apart[paper], word[paper]);
        }

        for (var paper = 0; paper < best.Length; paper++)
        {
            if (best[paper] == 0)
                best[paper] = apart[paper];
        }
    }

    private static SearchHit Hit(SearchQuery query, DatedEntry found) =>
        SearchHit.Of(found, query) ?? throw new InvalidOperationException($"{found.Entry.Paper.Id} was found and does not match.");
}
