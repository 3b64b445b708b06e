using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class ShapeRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [new PrintedValueRule(), new LeakedTalkRule(), new EmptyTextRule(), new UnrelatedSummaryRule()];

    public static ImmutableArray<DayRule> OfDay { get; } = [new RepeatedPaperRule(), new HeadingDriftRule()];
}
