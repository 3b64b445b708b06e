using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>The rules of this folder in the order of mending: right words first, then one word for a term, then what stands in parentheses behind it.</summary>
internal static class TermRules
{
    public static ImmutableArray<Rule> InOrder { get; } =
    [
        new MistranslatedTermRule(),
        new AvoidedTermRule(),
        new PaperTermRule(),
        new AcronymRule(),
        new SameGlossRule(),
        new NeedlessGlossRule(),
        new RepeatedGlossRule(),
        new PluralTermRule(),
    ];

    public static ImmutableArray<DayRule> OfDay { get; } = [new DayTermRule()];
}
