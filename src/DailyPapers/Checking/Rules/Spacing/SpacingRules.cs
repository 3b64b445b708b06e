using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Spacing;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class SpacingRules
{
    public static ImmutableArray<Rule> InOrder { get; } =
        [new PercentRule(), new UnitRule(), new ParenthesisRule(), new PunctuationSpaceRule(), new BracketRule()];
}
