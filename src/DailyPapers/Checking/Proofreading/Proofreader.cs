using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>Runs the rules: finds, mends in order until nothing changes, and looks again.</summary>
internal static class Proofreader
{
    /// <summary>Rules after a mend may make work for rules before it, seldom twice.</summary>
    private const int MostRounds = 4;

    /// <summary>Mending the result again changes nothing. A mend never makes a new error: where it would, the piece stays as it was written.</summary>
    public static Proof Read(Writing writing) => Read(writing, RuleBook.InOrder);

    public static Proof Read(Writing writing, ImmutableArray<Rule> rules)
    {
        var (proof, isSettled) = Once(writing, rules);
        var mends = proof.Mends;
        // What stands beside a piece that stayed as written was mended for a neighbour that is no longer there.
        for (var again = 0; again < MostRounds && !isSettled; again++)
        {
            (proof, isSettled) = Once(proof.Writing, rules);
            isSettled |= proof.Mends.IsEmpty;
            mends = mends.AddRange(proof.Mends);
        }

        var left = proof.Findings.Length > 0 && mends.Length > 0 ? Hits(proof.Writing, rules).ToList() : [];
        return isSettled && Worse(writing, left, rules).Count == 0 ? proof with { Mends = mends } : AsWritten(writing, rules);
    }

    private static (Proof Proof, bool IsSettled) Once(Writing writing, ImmutableArray<Rule> rules)
    {
        var mends = ImmutableArray.CreateBuilder<Mend>();
        var (mended, left) = (writing, default(List<(Rule Rule, Hit Hit)>));
        var unsettled = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds && left is null; round++)
        {
            var (next, hits, made) = Round(mended, rules);
            mends.AddRange(made);
            if (made.Count == 0)
                left = hits;
            else if (round == MostRounds - 1)
                unsettled = [.. made.Select(mend => mend.Where)];
            mended = next;
        }

        // Rules that undo each other: the piece is left to a person.
        if (left is not null && mends.Count > 0)
            unsettled = Worse(writing, left, rules);
        return unsettled.Count > 0
            ? (Undone(writing, mended, unsettled, mends.ToImmutable(), rules), false)
            : (new Proof(mended, mends.ToImmutable(), [.. left!.Select(found => Findings.Of(found.Rule, found.Hit))]), true);
    }

    private static Proof AsWritten(Writing writing, ImmutableArray<Rule> rules) =>
        new(writing, [], [.. Hits(writing, rules).Select(found => Findings.Of(found.Rule, found.Hit))]);

    /// <summary>What the rules say of the writing as it is.</summary>
    public static IEnumerable<(Rule Rule, Hit Hit)> Hits(Writing writing, ImmutableArray<Rule> rules) =>
        rules.SelectMany(rule => rule.Find(writing).Select(hit => (rule, hit)));

    /// <summary>The writing with the replacements of one rule.</summary>
    public static Writing Mend(Writing writing, Rule rule)
    {
        var made = new List<Mend>();
        return Apply(writing, rule, [.. rule.Find(writing)], made);
    }

    private static (Writing Writing, List<(Rule, Hit)> Hits, List<Mend> Made) Round(Writing writing, ImmutableArray<Rule> rules)
    {
        var (hits, made) = (new List<(Rule, Hit)>(), new List<Mend>());
        foreach (var rule in rules)
        {
            var found = rule.Find(writing).ToList();
            if (found.Count == 0)
                continue;
            hits.AddRange(found.Select(hit => (rule, hit)));
            writing = Apply(writing, rule, found, made);
        }

        return (writing, hits, made);
    }

    private static Writing Apply(Writing writing, Rule rule, List<Hit> hits, List<Mend> made)
    {
        if (!hits.Exists(hit => hit.Replacement is not null))
            return writing;
        var pieces = writing.Pieces.ToBuilder();
        foreach (var group in hits.Where(hit => hit.Replacement is not null).GroupBy(hit => hit.Piece))
        {
            var index = pieces.IndexOf(group.Key);
            if (index >= 0)
                pieces[index] = Apply(pieces[index], rule, group, made);
        }

        return writing with { Pieces = pieces.ToImmutable() };
    }

    private static Piece Apply(Piece piece, Rule rule, IEnumerable<Hit> hits, List<Mend> made)
    {
        var (text, done, mended) = (piece.Text, 0, new StringBuilder());
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length))
        {
            if (hit.Start < done || !Preservation.Allows(rule.Touches, text, hit.Start, hit.Length, hit.Replacement!))
                continue;
            var before = text.Substring(hit.Start, hit.Length);
            if (string.Equals(before, hit.Replacement, StringComparison.Ordinal))
                continue;
            mended.Append(text, done, hit.Start - done).Append(hit.Replacement);
            done = hit.Start + hit.Length;
            made.Add(new Mend(rule.Id, piece.Where, before, hit.Replacement!));
        }

        return done == 0 && mended.Length == 0 ? piece : piece.WithText(mended.Append(text, done, text.Length - done).ToString());
    }

    /// <summary>The pieces that have more errors of a rule than they had as written.</summary>
    private static HashSet<string> Worse(Writing written, List<(Rule Rule, Hit Hit)> left, ImmutableArray<Rule> rules)
    {
        var errors = left.Where(found => found.Rule.Severity == Severity.Error).ToLookup(found => (found.Rule.Id, found.Hit.Piece.Where));
        if (errors.Count == 0)
            return [];
        var before = Hits(written, rules).ToLookup(found => (found.Rule.Id, found.Hit.Piece.Where));
        return [.. errors.Where(group => group.Count() > before[group.Key].Count()).Select(group => group.Key.Where)];
    }

    private static Proof Undone(Writing written, Writing mended, HashSet<string> places, ImmutableArray<Mend> mends, ImmutableArray<Rule> rules)
    {
        var original = written.Pieces.ToDictionary(piece => piece.Where, StringComparer.Ordinal);
        var partly = mended with { Pieces = [.. mended.Pieces.Select(piece => places.Contains(piece.Where) ? original[piece.Where] : piece)] };
        return new Proof(partly, [.. mends.Where(mend => !places.Contains(mend.Where))], [.. Hits(partly, rules).Select(found => Findings.Of(found.Rule, found.Hit))]);
    }
}
