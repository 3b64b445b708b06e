using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>Papers of one day that write a term in different good forms: the preferred one for all.</summary>
internal sealed class DayTermRule() : DayRule("term.day", Severity.Style, Repair.Mend)
{
    public override IEnumerable<(int Paper, Hit Hit)> Find(ImmutableArray<Writing> day)
    {
        var uses = day.Select(writing => TermUnity.Of(writing).ToList()).ToList();
        var mixed = uses.SelectMany(use => use).GroupBy(use => use.Match.Form.Term).Where(group => group.Select(use => use.Match.Form.Text).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(group => group.Key).ToHashSet();
        for (var paper = 0; paper < uses.Count; paper++)
        {
            foreach (var (piece, match) in uses[paper].Where(use => mixed.Contains(use.Match.Form.Term)))
            {
                if (match.Form.Korean is { } korean && match.Form.Text != korean)
                    yield return (paper, TermUnity.Hit(piece, match, day[paper], korean));
            }
        }
    }
}
