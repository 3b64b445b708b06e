using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class StyleRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [];
}
