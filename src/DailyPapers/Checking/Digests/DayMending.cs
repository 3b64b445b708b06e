using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Digests;

/// <summary>Makes what the rules of a day would put in place of their hits. Where a paper would get a new error by it, all of a rule's mends of that paper are left out.</summary>
internal static class DayMending
{
    /// <param name="day">Its papers.</param>
    /// <param name="rules">Of the day, in order.</param>
    /// <param name="guards">The rules of a paper, by which it must not become worse.</param>
    /// <param name="made">Told of every mend with the paper's place in the day.</param>
    public static ImmutableArray<Writing> Apply(ImmutableArray<Writing> day, IEnumerable<DayRule> rules, ImmutableArray<Rule> guards, Action<int, Mend> made)
    {
        foreach (var rule in rules)
        {
            var hits = rule.Find(day).Where(found => found.Hit.Replacement is not null).ToLookup(found => found.Paper, found => found.Hit);
            if (hits.Count > 0)
                day = [.. day.Select((writing, paper) => hits.Contains(paper) ? Guarded(writing, rule, [.. hits[paper]], guards, mend => made(paper, mend)) : writing)];
        }

        return day;
    }

    private static Writing Guarded(Writing writing, DayRule rule, ImmutableArray<Hit> hits, ImmutableArray<Rule> guards, Action<Mend> made)
    {
        var mends = new List<Mend>();
        var mended = Apply(writing, rule, hits, mends.Add);
        if (Proofreader.IsWorse(writing, mended, guards))
            return writing;
        mends.ForEach(made);
        return mended;
    }

    private static Writing Apply(Writing writing, DayRule rule, ImmutableArray<Hit> hits, Action<Mend> made) => writing with
    {
        Pieces = [.. writing.Pieces.Select(piece => Apply(piece, rule, hits.Where(hit => hit.Piece.Equals(piece)), made))],
    };

    // From the end, so that the places before stay where they are.
    private static Piece Apply(Piece piece, DayRule rule, IEnumerable<Hit> hits, Action<Mend> made)
    {
        var (text, limit) = (piece.Text, piece.Text.Length);
        foreach (var hit in hits.OrderByDescending(hit => hit.Start))
        {
            var before = hit.Start + hit.Length <= limit ? text.Substring(hit.Start, hit.Length) : hit.Replacement!;
            if (before == hit.Replacement || !Preservation.Allows(Touch.Nothing, text, hit.Start, hit.Length, hit.Replacement!))
                continue;
            text = string.Concat(text.AsSpan(0, hit.Start), hit.Replacement, text.AsSpan(hit.Start + hit.Length));
            limit = hit.Start;
            made(new Mend(rule.Id, piece.Where, before, hit.Replacement!));
        }

        return text == piece.Text ? piece : piece.WithText(text);
    }
}
