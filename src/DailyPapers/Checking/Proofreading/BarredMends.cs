using System.Collections.Immutable;

namespace DailyPapers.Checking.Proofreading;

/// <summary>The mends that are not to be made: each would make a new error, or another rule would undo it.</summary>
internal sealed class BarredMends
{
    private readonly ImmutableHashSet<BarredMend> _mends;

    private BarredMends(ImmutableHashSet<BarredMend> mends) => _mends = mends;

    public static BarredMends None { get; } = new([]);

    public BarredMends With(IEnumerable<BarredMend> mends) => new(_mends.Union(mends));

    public bool Contains(Rule rule, string where, string before) =>
        _mends.Count > 0 && (_mends.Contains(new BarredMend(where, rule.Id, before)) || _mends.Contains(new BarredMend(where, rule.Id)) || _mends.Contains(new BarredMend(where)));
}
