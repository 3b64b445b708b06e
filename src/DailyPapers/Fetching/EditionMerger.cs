using DailyPapers.Papers;

namespace DailyPapers.Fetching;

/// <summary>Lays a newly fetched list over what is known of its day. Papers come in, none goes: Hugging Face moves papers by hand, and what was published stays.</summary>
public static class EditionMerger
{
    /// <param name="known">Null on the first fetch.</param>
    /// <returns>Votes, comments and stars change until the edition is final; all else of a summarized paper stays; final stays final.</returns>
    public static Edition Merge(Edition? known, PaperList list)
    {
        if (known is null)
            return new Edition(list.Date, list.HasClosed, Edition.InOrder(list.Papers.Select(paper => new Entry { Paper = paper })));
        var entries = known.Entries.ToDictionary(entry => entry.Paper.Id);
        foreach (var paper in list.Papers)
            entries[paper.Id] = entries.TryGetValue(paper.Id, out var entry) ? Refresh(entry, paper, known.IsFinal) : new Entry { Paper = paper };
        return known with { IsFinal = known.IsFinal || list.HasClosed, Entries = Edition.InOrder(entries.Values) };
    }

    private static Entry Refresh(Entry entry, Paper newer, bool isFinal)
    {
        if (isFinal)
            return entry;
        return entry with { Paper = entry.IsPending ? newer : entry.Paper.WithCountsOf(newer) };
    }
}
