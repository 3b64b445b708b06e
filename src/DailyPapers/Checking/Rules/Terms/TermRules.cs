using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class TermRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [];

    public static ImmutableArray<DayRule> OfDay { get; } = [];
}
