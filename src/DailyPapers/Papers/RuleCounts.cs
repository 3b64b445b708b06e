using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>How often each rule did something; rules that did nothing have no count. Two with the same counts are equal.</summary>
public sealed class RuleCounts : IEquatable<RuleCounts>
{
    /// <summary>No honest paper comes near; a damaged file must not make sums overflow.</summary>
    private const int Most = 1_000_000;

    private RuleCounts(ImmutableSortedDictionary<string, int> byRule) => ByRule = byRule;

    public static RuleCounts None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>In ordinal order of the rules' ids; every count is positive.</summary>
    public ImmutableSortedDictionary<string, int> ByRule { get; }

    public long Total => ByRule.Values.Sum(count => (long)count);

    /// <summary>A rule for each time it did something.</summary>
    public static RuleCounts Of(IEnumerable<string> rules) => OfCounts(rules.CountBy(rule => rule, StringComparer.Ordinal));

    /// <summary>Counts of the same rule are added; those below 1 are left out.</summary>
    public static RuleCounts OfCounts(IEnumerable<KeyValuePair<string, int>> counts)
    {
        var sums = None.ByRule.ToBuilder();
        foreach (var (rule, count) in counts.Where(each => each.Value > 0))
            sums[rule] = Math.Min(Most, sums.GetValueOrDefault(rule) + Math.Min(Most, count));
        return sums.Count == 0 ? None : new RuleCounts(sums.ToImmutable());
    }

    public RuleCounts Plus(RuleCounts other) => OfCounts(ByRule.Concat(other.ByRule));

    public bool Equals(RuleCounts? other) => other is not null && ByRule.SequenceEqual(other.ByRule);

    public override bool Equals(object? obj) => Equals(obj as RuleCounts);

    public override int GetHashCode() => ByRule.Aggregate(0, (hash, each) => HashCode.Combine(hash, each.Key, each.Value));

    public override string ToString() => string.Join(", ", ByRule.Select(each => FormattableString.Invariant($"{each.Key} {each.Value}")));
}
