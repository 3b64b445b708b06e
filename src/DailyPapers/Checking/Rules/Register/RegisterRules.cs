using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Register;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class RegisterRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [new PaperRegisterRule()];

    public static ImmutableArray<DayRule> OfDay { get; } = [new DayRegisterRule()];
}
