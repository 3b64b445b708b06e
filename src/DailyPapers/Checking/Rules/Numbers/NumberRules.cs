using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Numbers;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class NumberRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [new NumberScaleRule(), new UnsupportedNumberRule(), new PercentagePointRule()];
}
