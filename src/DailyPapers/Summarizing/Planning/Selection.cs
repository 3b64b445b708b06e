using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>The pieces taken so far, and what they cost together: with headings, marks of gaps and rows of the glossary.</summary>
/// <param name="room">Tokens for all of it.</param>
/// <param name="headings">Of every section, in tokens.</param>
/// <param name="terms">Rows that are sent anyhow.</param>
internal sealed class Selection(IReadOnlyList<Piece> pieces, int room, IReadOnlyList<int> headings, IEnumerable<Term> terms)
{
    private static readonly Lazy<int> Gap = new(() => Tokenizer.Shared.Count(PlannedSection.Gap + "\n"));
    private readonly SortedSet<int> taken = [];
    private readonly HashSet<Term> terms = [.. terms];

    public IReadOnlySet<int> Taken => taken;

    public int Spent { get; private set; }

    /// <summary>Takes the piece with what it needs, if all of that fits.</summary>
    /// <param name="most">What may be spent on it.</param>
    /// <returns>What was spent; 0 if it did not fit or was taken before.</returns>
    public int Take(int piece, int most)
    {
        var left = Math.Min(most, room - Spent);
        if (pieces[piece].Tokens > left || taken.Contains(piece))
            return 0;
        var chain = Chain(piece);
        // A little too much where two of them share a heading or a row; never too little.
        if (chain.Sum(CostOf) > left)
            return 0;
        var before = Spent;
        foreach (var one in chain)
            Add(one);
        return Spent - before;
    }

    /// <summary>Gives back the piece of least worth which no other one needs. Only for a request that turned out longer than the sum of its parts.</summary>
    public void DropLeast()
    {
        var needed = taken.Where(one => pieces[one].Need != one).Select(one => pieces[one].Need).ToHashSet();
        taken.Remove(taken.Where(one => !needed.Contains(one)).OrderByDescending(one => pieces[one].IsLast).ThenBy(one => pieces[one].Worth).ThenByDescending(one => one).First());
    }

    private List<int> Chain(int piece)
    {
        var chain = new List<int> { piece };
        for (var need = pieces[piece].Need; need != chain[^1]; need = pieces[need].Need)
            chain.Add(need);
        return [.. chain.Where(one => !taken.Contains(one))];
    }

    private void Add(int piece)
    {
        Spent += CostOf(piece);
        taken.Add(piece);
        terms.UnionWith(pieces[piece].Terms);
    }

    private int CostOf(int piece)
    {
        var section = pieces[piece].Section;
        var before = Neighbour(taken.GetViewBetween(0, piece).Max, section, piece);
        var after = Neighbour(taken.GetViewBetween(piece, pieces.Count).Min, section, piece);
        var gaps = (before is { } b && b < piece - 1 ? 1 : 0) + (after is { } a && a > piece + 1 ? 1 : 0) - (before + 1 < after ? 1 : 0);
        var heading = before is null && after is null ? headings[section] : 0;
        return pieces[piece].Tokens + heading + (gaps * Gap.Value) + pieces[piece].Terms.Where(term => !terms.Contains(term)).Sum(term => Tokenizer.Shared.Count(Frame.Row(term)));
    }

    /// <summary>An empty view's end is 0, like the first piece: only a taken one counts.</summary>
    private int? Neighbour(int other, int section, int piece) =>
        other != piece && taken.Contains(other) && pieces[other].Section == section ? other : null;
}
