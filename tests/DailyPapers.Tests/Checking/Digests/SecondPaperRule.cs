using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Digests;

/// <summary>A rule of the day that mends: the second paper of a day says 연구 where it said 논문.</summary>
internal sealed class SecondPaperRule() : DayRule("term.day", Severity.Style, Repair.Mend)
{
    public override IEnumerable<(int Paper, Hit Hit)> Find(ImmutableArray<Writing> day) =>
        day.Skip(1).Take(1).SelectMany(writing => writing.Bullets).Where(piece => piece.Text.Contains("논문", StringComparison.Ordinal))
            .Select(piece => (1, new Hit(piece, piece.Text.IndexOf("논문", StringComparison.Ordinal), 2, "연구")));
}
