using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>A writing's way through the rules, again and again until nothing changes.</summary>
internal sealed class MendingCourse
{
    /// <summary>Rules after a mend may make work for rules before it, seldom twice.</summary>
    private const int MostRounds = 4;

    /// <summary>Of the mends that a rule makes in a piece at once, to be tried one by one; more would take time in proportion to their square.</summary>
    private const int MostTried = 24;

    private readonly Writing _written;
    private readonly ImmutableArray<Rule> _rules;
    private readonly BarredMends _barred;
    private readonly List<MendingStep> _steps = [];
    private List<(Rule Rule, Hit Hit)> _left = [];
    private int _lastRound;

    private MendingCourse(Writing written, ImmutableArray<Rule> rules, BarredMends barred) => (_written, _rules, _barred) = (written, rules, barred);

    public static MendingCourse Of(Writing written, ImmutableArray<Rule> rules, BarredMends barred)
    {
        var course = new MendingCourse(written, rules, barred);
        for (var round = 0; round < MostRounds && course.Round(); round++)
        {
        }

        return course;
    }

    public Proof Proof => new(Mended, [.. _steps.SelectMany(step => step.Mends)], [.. _left.Select(found => Findings.Of(found.Rule, found.Hit))]);

    private Writing Mended => _steps.Count > 0 ? _steps[^1].After : _written;

    private bool IsSettled => _lastRound == _steps.Count;

    /// <summary>The mends without which the writing would be better: rules that undo each other, and whatever made an error that had not been there.</summary>
    public ImmutableArray<BarredMend> Guilty() =>
        IsSettled ? [.. Worse().SelectMany(worse => GuiltyOf(worse.Rule, worse.Where, worse.Before))]
            : [.. _steps.Skip(_lastRound).SelectMany(step => step.Hits.Select(hit => new BarredMend(hit.Piece.Where, step.Rule.Id))).Distinct()];

    private bool Round()
    {
        var (writing, left) = (Mended, new List<(Rule, Hit)>());
        _lastRound = _steps.Count;
        foreach (var rule in _rules)
        {
            var hits = Proofreader.Find(rule, writing, _barred).ToList();
            left.AddRange(hits.Select(hit => (rule, hit)));
            if (!hits.Exists(hit => hit.Replacement is not null))
                continue;
            _steps.Add(MendingStep.Of(rule, writing, hits.Where(hit => hit.Replacement is not null)));
            writing = Mended;
        }

        _left = left;
        return !IsSettled;
    }

    /// <summary>The pieces that have more errors of a rule than they had as written.</summary>
    private IEnumerable<(Rule Rule, string Where, int Before)> Worse()
    {
        if (_steps.Count == 0)
            yield break;
        foreach (var group in _left.Where(found => found.Rule.Severity == Severity.Error).GroupBy(found => found.Rule))
        {
            var before = group.Key.Find(_written).CountBy(hit => hit.Piece.Where).ToDictionary(StringComparer.Ordinal);
            foreach (var (where, count) in group.CountBy(found => found.Hit.Piece.Where))
            {
                if (count > before.GetValueOrDefault(where))
                    yield return (group.Key, where, before.GetValueOrDefault(where));
            }
        }
    }

    private IEnumerable<BarredMend> GuiltyOf(Rule rule, string where, int before)
    {
        var step = _steps.Find(step => step.Hits.Any(hit => hit.Piece.Where == where) && Count(rule, step.After, where) > before);
        if (step is null)
            return [new BarredMend(where)];
        var hits = step.Hits.Where(hit => hit.Piece.Where == where).ToList();
        var alone = hits.Count > MostTried ? [] : hits.FindAll(hit => Count(rule, MendingStep.Of(step.Rule, step.Before, [hit]).After, where) > before);
        return (alone.Count > 0 ? alone : hits).Select(hit => new BarredMend(where, step.Rule.Id, MendingStep.Cut(hit)));
    }

    private static int Count(Rule rule, Writing writing, string where) => rule.Find(writing).Count(hit => hit.Piece.Where == where);
}
