using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Names;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class NameRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [new NameCaseRule(), new NameSpellingRule(), new LostNameRule()];

    public static ImmutableArray<DayRule> OfDay { get; } = [new MixedTitleRule()];
}
