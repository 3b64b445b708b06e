using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Web.Catalogs;

/// <summary>Earlier papers of the archive that share keywords with a paper: counted, never guessed.</summary>
public sealed class RelatedPapers
{
    private const int Most = 3;

    /// <summary>A keyword that every second paper has says nothing of two of them.</summary>
    private const int MostOfKeyword = 400;

    private readonly Dictionary<string, List<CatalogPaper>> _byKeyword = new(StringComparer.Ordinal);

    /// <param name="papers">Newest first.</param>
    internal RelatedPapers(ImmutableArray<CatalogPaper> papers)
    {
        foreach (var paper in papers)
        {
            foreach (var key in KeysOf(paper))
            {
                if (!_byKeyword.TryGetValue(key, out var list))
                    _byKeyword[key] = list = [];
                list.Add(paper);
            }
        }
    }

    /// <summary>
    /// At most three of days before the paper's, those first that share most: a keyword counts the more the fewer papers have it (a whole number, 1,000 divided
    /// by their count); ties by date, the newest first, then by id.
    /// </summary>
    public ImmutableArray<RelatedPaper> Of(CatalogPaper paper)
    {
        var shared = new Dictionary<PaperId, (CatalogPaper Paper, int Points, List<Keyword> Keywords)>();
        foreach (var keyword in paper.Keywords.DistinctBy(KeywordPage.KeyOf))
            Add(shared, paper, keyword);
        return
        [
            .. shared.Values.OrderByDescending(each => each.Points).ThenByDescending(each => each.Paper.Date).ThenBy(each => each.Paper.Id)
                .Take(Most).Select(each => new RelatedPaper(each.Paper, [.. each.Keywords])),
        ];
    }

    private void Add(Dictionary<PaperId, (CatalogPaper Paper, int Points, List<Keyword> Keywords)> shared, CatalogPaper paper, Keyword keyword)
    {
        if (!_byKeyword.TryGetValue(KeywordPage.KeyOf(keyword), out var others) || others.Count > MostOfKeyword)
            return;
        foreach (var other in others.Where(other => other.Date < paper.Date))
        {
            var known = shared.GetValueOrDefault(other.Id, (other, 0, []));
            known.Item3.Add(keyword);
            shared[other.Id] = (other, known.Item2 + 1_000 / others.Count, known.Item3);
        }
    }

    private static IEnumerable<string> KeysOf(CatalogPaper paper) => paper.Keywords.Select(KeywordPage.KeyOf).Where(key => key.Length > 1).Distinct(StringComparer.Ordinal);
}
