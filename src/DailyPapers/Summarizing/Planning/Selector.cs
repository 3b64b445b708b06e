using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>Fills the room: first each role's share, then with the best of all that is left, last with what is rarely needed.</summary>
internal sealed class Selector(IReadOnlyList<Piece> pieces, int room, Selection selection)
{
    /// <summary>Of the room, in hundredths: figures are dear, and a summary names a handful of them.</summary>
    private const int MostForTables = 30;

    /// <summary>The part of the room that must be left over before an appendix is begun: crumbs of one only distract.</summary>
    private const int WorthTheRest = 20;

    /// <summary>Best first; of equals the earlier one.</summary>
    private readonly int[] order = [.. Enumerable.Range(0, pieces.Count).OrderByDescending(piece => pieces[piece].Worth).ThenBy(piece => piece)];

    private int tables = room * MostForTables / 100;

    public void Fill()
    {
        var shared = order.Where(piece => !pieces[piece].IsLast).ToList();
        foreach (var (role, share) in Shares.Of(shared.Select(piece => pieces[piece].Share).ToHashSet()))
            Take(shared.Where(piece => pieces[piece].Share == role), room * share / 100);
        Take(shared, room);
        tables = room;
        Take(shared, room);
        if (room - selection.Spent > room / WorthTheRest)
            Take(order, room);
    }

    private void Take(IEnumerable<int> candidates, int most)
    {
        foreach (var piece in candidates)
        {
            var isTable = pieces[piece].Kind == BlockKind.Table;
            var spent = selection.Take(piece, isTable ? Math.Min(most, tables) : most);
            most -= spent;
            tables -= isTable ? spent : 0;
        }
    }
}
