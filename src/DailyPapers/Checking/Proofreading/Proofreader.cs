using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>Runs the rules: finds, mends in order until nothing changes, and looks again.</summary>
internal static class Proofreader
{
    /// <summary>Leaving one mend out may show that another is no better; after so many the pieces stay as they were written.</summary>
    private const int MostTries = 6;

    private const int MostReadings = 4;

    /// <summary>
    /// Mending the result again changes nothing. A mend never makes a new error: one that would is not made, and the place is told as one that no code
    /// can mend.
    /// </summary>
    public static Proof Read(Writing writing) => Read(writing, RuleBook.InOrder);

    public static Proof Read(Writing writing, ImmutableArray<Rule> rules)
    {
        var (proof, barred) = Once(writing, rules);
        var (mends, isSettled) = (proof.Mends, barred == BarredMends.None);
        // A mend that was left out beside one text may be right beside the text that came of it.
        for (var again = 0; again < MostReadings && !isSettled; again++)
        {
            (proof, barred) = Once(proof.Writing, rules);
            isSettled = barred == BarredMends.None || proof.Mends.IsEmpty;
            mends = mends.AddRange(proof.Mends);
        }

        return isSettled ? proof with { Mends = mends } : MendingCourse.Of(writing, rules, BarredMends.None.With(Whole(writing))).Proof;
    }

    private static (Proof Proof, BarredMends Barred) Once(Writing writing, ImmutableArray<Rule> rules)
    {
        var barred = BarredMends.None;
        for (var tries = 1; ; tries++)
        {
            var course = MendingCourse.Of(writing, rules, barred);
            var guilty = course.Guilty();
            if (guilty.IsEmpty)
                return (course.Proof, barred);
            barred = barred.With(tries switch
            {
                < MostTries => guilty,
                < 2 * MostTries => guilty.Select(mend => new BarredMend(mend.Where)),
                _ => Whole(writing),
            });
        }
    }

    private static IEnumerable<BarredMend> Whole(Writing writing) => writing.Pieces.Select(piece => new BarredMend(piece.Where));

    /// <summary>What the rules say of the writing as it is.</summary>
    public static IEnumerable<(Rule Rule, Hit Hit)> Hits(Writing writing, ImmutableArray<Rule> rules) =>
        rules.SelectMany(rule => Find(rule, writing, BarredMends.None).Select(hit => (rule, hit)));

    /// <summary>The same, without the replacements that mending would leave out.</summary>
    public static IEnumerable<(Rule Rule, Hit Hit)> Told(Writing writing, ImmutableArray<Rule> rules)
    {
        var hits = Hits(writing, rules).ToList();
        var barred = hits.Exists(found => found.Hit.Replacement is not null) ? Once(writing, rules).Barred : BarredMends.None;
        return hits.Select(found => (found.Rule, found.Hit.Replacement is null || IsAllowed(found.Rule, found.Hit, barred) ? found.Hit : found.Hit with { Replacement = null }));
    }

    /// <summary>What a rule finds; a replacement that must not be made is none.</summary>
    public static IEnumerable<Hit> Find(Rule rule, Writing writing, BarredMends barred) =>
        rule.Find(writing).Select(hit => hit.Replacement is null || IsAllowed(rule, hit, barred) ? hit : hit with { Replacement = null });

    /// <summary>Whether a piece has more errors of a rule than it had.</summary>
    public static bool IsWorse(Writing before, Writing after, ImmutableArray<Rule> rules)
    {
        foreach (var rule in rules.Where(rule => rule.Severity == Severity.Error))
        {
            var old = rule.Find(before).CountBy(hit => hit.Piece.Where).ToDictionary(StringComparer.Ordinal);
            if (rule.Find(after).CountBy(hit => hit.Piece.Where).Any(each => each.Value > old.GetValueOrDefault(each.Key)))
                return true;
        }

        return false;
    }

    /// <summary>The writing with the replacements of one rule.</summary>
    public static Writing Mend(Writing writing, Rule rule) =>
        MendingStep.Of(rule, writing, Find(rule, writing, BarredMends.None).Where(hit => hit.Replacement is not null)).After;

    private static bool IsAllowed(Rule rule, Hit hit, BarredMends barred)
    {
        var before = MendingStep.Cut(hit);
        return !string.Equals(before, hit.Replacement, StringComparison.Ordinal)
            && Preservation.Allows(rule.Touches, hit.Piece.Text, hit.Start, hit.Length, hit.Replacement!) && !barred.Contains(rule, hit.Piece.Where, before);
    }
}
